-- The parts of a case that the quality check keeps go with it (V133; what was set aside: V134): what was sent, to those who
-- write and the secretariat; its judgements, to the secretariat; the text of a file, to those who see the bilag.
CREATE INDEX ON raadslag.fravalg (indstilling_id);

ALTER TABLE raadslag.indsendelse ENABLE ROW LEVEL SECURITY;
CREATE POLICY mellem_dem ON raadslag.indsendelse TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR EXISTS (SELECT FROM raadslag.indstilling i WHERE i.id = indstilling_id
        AND (i.forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
            OR i.enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), '')))));

ALTER TABLE raadslag.indsendelse_fund ENABLE ROW LEVEL SECURITY;
CREATE POLICY med_indsendelsen ON raadslag.indsendelse_fund TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR EXISTS (SELECT FROM raadslag.indsendelse i WHERE i.id = indsendelse_id));

ALTER TABLE raadslag.vurdering ENABLE ROW LEVEL SECURITY;
CREATE POLICY sekretariatets ON raadslag.vurdering TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt');

CREATE INDEX ON raadslag.bilag (sha256);
ALTER TABLE raadslag.bilagsindhold ENABLE ROW LEVEL SECURITY;
CREATE POLICY med_bilaget ON raadslag.bilagsindhold TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR EXISTS (SELECT FROM raadslag.bilag b WHERE b.sha256 = bilagsindhold.sha256)) WITH CHECK (true);
