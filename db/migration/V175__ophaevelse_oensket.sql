-- That an author has asked to be let through in spite of what stops the case, until it is answered or sent.
ALTER TABLE raadslag.indstilling
    ADD COLUMN ophaevelse_oensket timestamptz,
    ADD COLUMN ophaevelse_grund   text;
CREATE INDEX ON raadslag.indstilling (ophaevelse_oensket) WHERE ophaevelse_oensket IS NOT NULL;

-- Spreadsheets, presentations and pictures were not read before: they are read when they are asked for next.
DELETE FROM raadslag.bilagsindhold WHERE tekst = '' AND traek = '{}';
