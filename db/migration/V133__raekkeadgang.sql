-- Row by row: the program's role sees of the cases what the transaction has said that its person may (rules 8 and 12).
-- raadslag.ser: alt (the secretariat, and the program itself when a timer fires), moede (also what is on an agenda),
-- aabent (what is open and published). raadslag.bruger, raadslag.enhed: also the cases of this person, of this unit.
-- A transaction that has said nothing sees nothing.
ALTER TABLE raadslag.indstilling ENABLE ROW LEVEL SECURITY;
-- Whether what is seen may be written now, the aggregate says.
CREATE POLICY ses ON raadslag.indstilling TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
    OR enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), ''))
    OR (SELECT current_setting('raadslag.ser', true)) = 'moede'
        AND status IN ('PAA_DAGSORDEN', 'UDGIVET', 'BESLUTTET', 'AFSLUTTET')
    OR (SELECT current_setting('raadslag.ser', true)) IN ('moede', 'aabent')
        AND aabenhed = 'AABEN' AND status IN ('UDGIVET', 'BESLUTTET', 'AFSLUTTET')) WITH CHECK (true);

-- The parts of a case go with it.
ALTER TABLE raadslag.afsnit ENABLE ROW LEVEL SECURITY;
CREATE POLICY med_sagen ON raadslag.afsnit TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR EXISTS (SELECT FROM raadslag.indstilling i WHERE i.id = indstilling_id));
ALTER TABLE raadslag.at_punkt ENABLE ROW LEVEL SECURITY;
CREATE POLICY med_sagen ON raadslag.at_punkt TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR EXISTS (SELECT FROM raadslag.indstilling i WHERE i.id = indstilling_id));

-- A confidential bilag of an open case (rule 10) is for those who sit at the table and those who wrote it.
ALTER TABLE raadslag.bilag ENABLE ROW LEVEL SECURITY;
CREATE POLICY med_sagen ON raadslag.bilag TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR EXISTS (SELECT FROM raadslag.indstilling i WHERE i.id = indstilling_id
        AND (NOT bilag.fortrolig
            OR (SELECT current_setting('raadslag.ser', true)) = 'moede'
            OR i.forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
            OR i.enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), '')))));

-- What the secretariat asked for stays between it and those who write.
ALTER TABLE raadslag.tilbagemelding ENABLE ROW LEVEL SECURITY;
CREATE POLICY mellem_dem ON raadslag.tilbagemelding TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR EXISTS (SELECT FROM raadslag.indstilling i WHERE i.id = indstilling_id
        AND (i.forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
            OR i.enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), '')))));

-- Editions and decisions hold confidential items whole: for those who sit at the table.
ALTER TABLE raadslag.udgave ENABLE ROW LEVEL SECURITY;
CREATE POLICY ved_bordet ON raadslag.udgave TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) IN ('alt', 'moede'));
ALTER TABLE raadslag.beslutning ENABLE ROW LEVEL SECURITY;
CREATE POLICY ved_bordet ON raadslag.beslutning TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) IN ('alt', 'moede'));
