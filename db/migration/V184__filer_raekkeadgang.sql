-- Of the files nobody sees a row: the program takes them in, and reads one by its hash alone, which stands in rows that are
-- guarded themselves. A question that has forgotten its where shows nothing, whoever asks.
ALTER TABLE raadslag.fil ENABLE ROW LEVEL SECURITY;
ALTER TABLE raadslag.fil_del ENABLE ROW LEVEL SECURITY;
CREATE POLICY tages_ind ON raadslag.fil FOR INSERT TO raadslag_app WITH CHECK (true);
CREATE POLICY tages_ind ON raadslag.fil_del FOR INSERT TO raadslag_app WITH CHECK (true);

CREATE FUNCTION raadslag.fil_ved(navn text) RETURNS TABLE (sha256 text, stoerrelse bigint, type text)
    LANGUAGE sql STABLE STRICT SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT f.sha256, f.stoerrelse, f.type FROM raadslag.fil f WHERE f.sha256 = navn
$$;
CREATE FUNCTION raadslag.fil_del_ved(navn text, del integer) RETURNS TABLE (bytes bytea)
    LANGUAGE sql STABLE STRICT SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT d.bytes FROM raadslag.fil_del d WHERE d.sha256 = navn AND d.nr = del
$$;
REVOKE EXECUTE ON FUNCTION raadslag.fil_ved(text), raadslag.fil_del_ved(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION raadslag.fil_ved(text), raadslag.fil_del_ved(text, integer) TO raadslag_app;
