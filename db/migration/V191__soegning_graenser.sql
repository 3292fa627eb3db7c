-- PostgreSQL holds no more than a megabyte of words for one item, and says so with an error. A text that has more is found by
-- its beginning: no single section, remark or bilag stands in the way of a meeting's publication.
CREATE FUNCTION offentlig.ordene(tekst text, laengst integer, bytes integer) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    ord tsvector;
BEGIN
    ord := to_tsvector('danish', offentlig.stavet(left(coalesce(tekst, ''), laengst)));
    IF pg_column_size(ord) <= bytes THEN
        RETURN ord;
    END IF;
    RETURN offentlig.ordene(tekst, laengst / 2, bytes);
EXCEPTION WHEN program_limit_exceeded THEN
    RETURN offentlig.ordene(tekst, laengst / 2, bytes);
END $$;

-- The endings of words have what room the words have left.
CREATE OR REPLACE FUNCTION offentlig.soegbar(ord tsvector) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 AS $$
    SELECT strip(ord) || array_to_tsvector(ARRAY (
        SELECT led FROM (
            SELECT led, sum(octet_length(led)) OVER (ORDER BY length(led), led) AS plads
            FROM (SELECT DISTINCT '-' || substr(et, nr) AS led
                FROM unnest(tsvector_to_array(ord)) et, generate_series(2, length(et) - 3) nr
                WHERE et !~ '[0-9./@]') alle) led
        WHERE plads < least(500000, 1000000 - pg_column_size(strip(ord)))))
$$;
