-- A bilag that is closed by itself has a criterion and a reason of its own (rules 8 to 10): proposed by the author, decided
-- by the secretariat. fortrolig stays what the rows are guarded by: closed by decision, or not decided and not proposed open.
ALTER TABLE raadslag.bilag
    ADD forslag            text NOT NULL DEFAULT 'AABEN',
    ADD forslag_kriterium  text,
    ADD forslag_grund      text NOT NULL DEFAULT '',
    ADD forslag_lov        text NOT NULL DEFAULT '',
    ADD forslag_til        date,
    ADD forslag_begivenhed text NOT NULL DEFAULT '',
    ADD aabenhed           text NOT NULL DEFAULT 'IKKE_AFGJORT',
    ADD kriterium          text,
    ADD aabenhed_grund     text NOT NULL DEFAULT '',
    ADD lovhenvisning      text NOT NULL DEFAULT '';

-- What was closed until now was closed without being asked why: it stays closed, and is asked about when it is decided next.
UPDATE raadslag.bilag SET forslag = 'IKKE_AFGJORT', forslag_til = fortrolig_til, forslag_begivenhed = fortrolig_begivenhed
WHERE fortrolig;
UPDATE raadslag.bilag b SET aabenhed = 'AABEN' FROM raadslag.indstilling i
WHERE i.id = b.indstilling_id AND i.aabenhed = 'AABEN' AND NOT b.fortrolig;
ALTER TABLE raadslag.bilag ADD CHECK (fortrolig = (aabenhed = 'FORTROLIG' OR aabenhed = 'IKKE_AFGJORT' AND forslag <> 'AABEN'));
