-- Files by content: one row per content, however many times it is attached; its bytes in chunks of 256 KiB. A content never
-- changes under its name. And of the files nobody sees a row: the program takes them in, and reads one by its hash alone, which
-- stands in rows that are guarded themselves. A question that has forgotten its where shows nothing, whoever asks.
CREATE TABLE raadslag.fil (
    sha256     text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    stoerrelse bigint      NOT NULL CHECK (stoerrelse > 0),
    type       text        NOT NULL,
    oprettet   timestamptz NOT NULL
);
REVOKE UPDATE ON raadslag.fil FROM raadslag_app;
ALTER TABLE raadslag.fil ENABLE ROW LEVEL SECURITY;
CREATE POLICY tages_ind ON raadslag.fil FOR INSERT WITH CHECK (true);

CREATE FUNCTION raadslag.fil_ved(navn text) RETURNS TABLE (sha256 text, stoerrelse bigint, type text)
    LANGUAGE sql STABLE STRICT SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT f.sha256, f.stoerrelse, f.type FROM raadslag.fil f WHERE f.sha256 = navn
$$;
REVOKE EXECUTE ON FUNCTION raadslag.fil_ved(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION raadslag.fil_ved(text) TO raadslag_app;

-- The kept types are compressed already: a second attempt costs time and gains nothing.
CREATE TABLE raadslag.fil_del (
    sha256 text    NOT NULL REFERENCES raadslag.fil ON DELETE CASCADE,
    nr     integer NOT NULL,
    bytes  bytea   STORAGE EXTERNAL NOT NULL,
    PRIMARY KEY (sha256, nr)
);
REVOKE UPDATE ON raadslag.fil_del FROM raadslag_app;
ALTER TABLE raadslag.fil_del ENABLE ROW LEVEL SECURITY;
CREATE POLICY tages_ind ON raadslag.fil_del FOR INSERT WITH CHECK (true);

CREATE FUNCTION raadslag.fil_del_ved(navn text, del integer) RETURNS TABLE (bytes bytea)
    LANGUAGE sql STABLE STRICT SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.bytes FROM raadslag.fil_del d WHERE d.sha256 = navn AND d.nr = del
$$;
REVOKE EXECUTE ON FUNCTION raadslag.fil_del_ved(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION raadslag.fil_del_ved(text, integer) TO raadslag_app;
