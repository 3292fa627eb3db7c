-- Who reads an event of a case is decided by its kind, since reasons in it are somebody's own words. What the quality check
-- was told stays between those who write and the secretariat, as in its tables. How and why something was closed, and every
-- other reason, is for those who write, those at the table and the circle: also when the case is open by now. A colleague
-- reads what happened without reasons, and what concerns all the meeting. A kind that is not named here is told without a
-- reason, or not at all.
CREATE FUNCTION raadslag.haendelse_laeses_af(handling text, har_grund boolean) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN handling IN ('fundFravalgt', 'fundTagetMed', 'ophaevelseOensket', 'spaerringOphaevet', 'sendtTilRettelse',
            'vurderet', 'vurderingFjernet') THEN 'skribenter'
        WHEN handling IN ('klassificeretFortrolig', 'fortrolighedForlaenget', 'aabenhedForeslaaet', 'oplysningFlyttet',
            'bilagForlaenget', 'bilagAabenhed', 'bilagForeslaaetLukket', 'bilagKlassificeretFortroligt', 'bilagBegrundet',
            'bilagOphoer') THEN 'bordet'
        WHEN handling = 'moedeAflyst' OR NOT har_grund THEN 'alle'
        ELSE 'bordet' END
$$;
REVOKE EXECUTE ON FUNCTION raadslag.haendelse_laeses_af(text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION raadslag.haendelse_laeses_af(text, boolean) TO raadslag_app;

DROP POLICY med_sagen ON raadslag.haendelse;
CREATE POLICY efter_art ON raadslag.haendelse FOR SELECT TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR CASE
        WHEN emne_type = 'laesning.indstilling' THEN EXISTS (
            SELECT FROM raadslag.indstilling i WHERE i.id = emne_id::bigint)
        WHEN emne_type = 'indstilling' THEN EXISTS (
            SELECT FROM raadslag.indstilling i WHERE i.id = emne_id::bigint
                AND CASE raadslag.haendelse_laeses_af(handling, grund IS NOT NULL)
                    WHEN 'alle' THEN true
                    ELSE i.forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
                        OR i.enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), ''))
                        OR raadslag.haendelse_laeses_af(handling, grund IS NOT NULL) = 'bordet'
                            AND ((SELECT current_setting('raadslag.ser', true)) = 'moede'
                                OR i.moede_id IN (SELECT id FROM raadslag.kredsens_moede)) END)
        ELSE true END);
