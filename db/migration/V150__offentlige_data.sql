-- What was public once and is gone: lists of data say so. Figures of outcomes beside the item, for search.
CREATE TABLE offentlig.udgaaet_punkt (
    punkt_id  bigint      PRIMARY KEY,
    tidspunkt timestamptz NOT NULL
);
ALTER TABLE offentlig.punkt ADD COLUMN udfald text[] NOT NULL DEFAULT '{}';
UPDATE offentlig.punkt p SET udfald = ARRAY (
    SELECT DISTINCT a.udfald FROM offentlig.at_punkt a
    WHERE a.moede_id = p.moede_id AND a.nr = p.nr AND a.udfald IS NOT NULL ORDER BY 1)
WHERE p.aaben;
CREATE INDEX ON offentlig.moede (aendret);
