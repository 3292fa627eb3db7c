-- Feedback that never went to the author stays with the secretariat, also when it is removed or left out. And of a meeting, as
-- of a case, reasons are somebody's own words, about cases that may be confidential: for those at the table.
CREATE OR REPLACE FUNCTION raadslag.haendelse_laeses_af(handling text, har_grund boolean) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN handling IN ('tilbagemeldingFjernet', 'tilbagemeldingerUdeladt') THEN 'sekretariatet'
        WHEN handling IN ('fundFravalgt', 'fundTagetMed', 'ophaevelseOensket', 'spaerringOphaevet', 'sendtTilRettelse',
            'vurderet', 'vurderingFjernet') THEN 'skribenter'
        WHEN handling IN ('klassificeretFortrolig', 'fortrolighedForlaenget', 'aabenhedForeslaaet', 'oplysningFlyttet',
            'bilagForlaenget', 'bilagAabenhed', 'bilagForeslaaetLukket', 'bilagKlassificeretFortroligt', 'bilagBegrundet',
            'bilagOphoer') THEN 'bordet'
        WHEN handling = 'moedeAflyst' OR NOT har_grund THEN 'alle'
        ELSE 'bordet' END
$$;

DROP POLICY efter_art ON raadslag.haendelse;
CREATE POLICY efter_art ON raadslag.haendelse FOR SELECT TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR CASE
        WHEN emne_type = 'laesning.indstilling' THEN EXISTS (
            SELECT FROM raadslag.indstilling i WHERE i.id = emne_id::bigint)
        WHEN emne_type = 'indstilling' THEN EXISTS (
            SELECT FROM raadslag.indstilling i WHERE i.id = emne_id::bigint
                AND CASE raadslag.haendelse_laeses_af(handling, grund IS NOT NULL)
                    WHEN 'alle' THEN true
                    WHEN 'sekretariatet' THEN false
                    ELSE i.forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
                        OR i.enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), ''))
                        OR raadslag.haendelse_laeses_af(handling, grund IS NOT NULL) = 'bordet'
                            AND ((SELECT current_setting('raadslag.ser', true)) = 'moede'
                                OR i.moede_id IN (SELECT id FROM raadslag.kredsens_moede)) END)
        WHEN emne_type = 'moede' THEN grund IS NULL
            OR (SELECT current_setting('raadslag.ser', true)) = 'moede'
        ELSE true END);
