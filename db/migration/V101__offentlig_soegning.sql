-- Full text of open items. Weight A: title and case number, B: at-punkter and decisions, C: sections.
ALTER TABLE offentlig.punkt
    ADD COLUMN klartekst text     NOT NULL DEFAULT '',
    ADD COLUMN soegning  tsvector NOT NULL DEFAULT '',
    ADD CHECK (aaben OR klartekst = '');
CREATE INDEX ON offentlig.punkt USING gin (soegning);

-- Every word stem in use, so that "psykiatri" finds "børnepsykiatri" too.
CREATE TABLE offentlig.ord (
    ord text PRIMARY KEY
);
CREATE INDEX ON offentlig.ord USING gin (ord gin_trgm_ops);

-- One spelling of å and aa; a slash is no path.
CREATE FUNCTION offentlig.stavet(tekst text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(translate(lower(tekst), '/', ' '), 'å', 'aa')
$$;

-- PostgreSQL prices a text match far too low and reads row by row. Only a superuser may say so; without, it is slower.
DO $$ BEGIN
    ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) COST 1000;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'The price of a text match is left as it is';
END $$;
