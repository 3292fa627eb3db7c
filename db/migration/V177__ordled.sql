-- What a search looks for: the words of an item, and each with up to all but four of its letters cut off from its beginning,
-- behind a hyphen. So a part of a compound is one place in the index, in however many compounds it stands. Of one item the
-- shortest half megabyte of such endings: PostgreSQL holds no more than one.
CREATE FUNCTION offentlig.soegbar(ord tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 AS $$
    SELECT strip(ord) || array_to_tsvector(ARRAY (
        SELECT led FROM (
            SELECT led, sum(octet_length(led)) OVER (ORDER BY length(led), led) AS plads
            FROM (SELECT DISTINCT '-' || substr(et, nr) AS led
                FROM unnest(tsvector_to_array(ord)) et, generate_series(2, length(et) - 3) nr
                WHERE et !~ '[0-9./@]') alle) led
        WHERE plads < 500000))
$$;

-- Only the index holds them: they are made as an item is published. Nothing is to be learnt of how often each stands there.
DROP INDEX offentlig.soegepost_expr_idx;
CREATE INDEX soegepost_soegbar ON offentlig.soegepost USING gin (offentlig.soegbar(rangering || bilag))
    WITH (gin_pending_list_limit = 512);
ALTER INDEX offentlig.soegepost_soegbar ALTER COLUMN 1 SET STATISTICS 0;

-- A word of the index as one of a tsquery.
CREATE FUNCTION offentlig.citeret(ord text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT '''' || replace(replace(ord, '\', '\\'), '''', '''''') || ''''
$$;
