-- The trail of a case, reasons and all, is for those who see the case; of a confidential bilag why it was prolonged, for
-- those who see the bilag. The rest of the trail is read as before. The owner, who verifies, exports and cuts, sees it all.
ALTER TABLE raadslag.haendelse ENABLE ROW LEVEL SECURITY;
CREATE POLICY noteres ON raadslag.haendelse FOR INSERT TO raadslag_app WITH CHECK (true);
CREATE POLICY med_sagen ON raadslag.haendelse FOR SELECT TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR CASE WHEN emne_type IN ('indstilling', 'laesning.indstilling') THEN EXISTS (
        SELECT FROM raadslag.indstilling i WHERE i.id = emne_id::bigint
            AND (handling <> 'bilagForlaenget'
                OR (SELECT current_setting('raadslag.ser', true)) = 'moede'
                OR i.forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
                OR i.enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), ''))
                OR i.moede_id IN (SELECT id FROM raadslag.kredsens_moede)))
    ELSE true END);
