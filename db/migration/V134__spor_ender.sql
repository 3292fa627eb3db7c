-- Each of the eight chains has its end noted, and continues from there.
DROP TABLE raadslag.haendelse_ende;
CREATE TABLE raadslag.haendelse_ende (
    kaede smallint PRIMARY KEY,
    id    bigint   NOT NULL,
    segl  bytea    NOT NULL
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON raadslag.haendelse_ende FROM raadslag_app;
INSERT INTO raadslag.haendelse_ende
    SELECT DISTINCT ON (kaede) kaede, id, segl FROM raadslag.haendelse ORDER BY kaede, id DESC;

CREATE OR REPLACE FUNCTION raadslag.haendelse_forsegl() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    NEW.kaede := mod(pg_current_xact_id()::text::bigint, 8);
    PERFORM pg_advisory_xact_lock(7231002, NEW.kaede);
    SELECT segl INTO NEW.forrige FROM raadslag.haendelse_ende WHERE kaede = NEW.kaede;
    NEW.forrige := coalesce(NEW.forrige, '\x');
    NEW.id := nextval(pg_get_serial_sequence('raadslag.haendelse', 'id'));
    NEW.segl := raadslag.haendelse_segl(NEW);
    INSERT INTO raadslag.haendelse_ende (kaede, id, segl) VALUES (NEW.kaede, NEW.id, NEW.segl)
        ON CONFLICT (kaede) DO UPDATE SET (id, segl) = (excluded.id, excluded.segl);
    RETURN NEW;
END $$;

-- What people wrote about a case belongs to it too.
ALTER TABLE raadslag.fravalg ENABLE ROW LEVEL SECURITY;
CREATE POLICY mellem_dem ON raadslag.fravalg TO raadslag_app USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR EXISTS (SELECT FROM raadslag.indstilling i WHERE i.id = indstilling_id
        AND (i.forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
            OR i.enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), '')))));
