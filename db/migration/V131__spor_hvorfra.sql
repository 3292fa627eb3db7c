-- From where: the address of the request. Rows without one are sealed as before.
ALTER TABLE raadslag.haendelse ADD COLUMN adresse text;

CREATE OR REPLACE FUNCTION raadslag.haendelse_segl(raadslag.haendelse) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256($1.forrige || convert_to((jsonb_build_array(
        $1.id, extract(epoch FROM $1.tidspunkt), $1.aktoer, $1.aktoer_navn, $1.handling,
        $1.emne_type, $1.emne_id, $1.detaljer, $1.grund)
        || CASE WHEN $1.adresse IS NULL THEN '[]'::jsonb ELSE jsonb_build_array($1.adresse) END)::text, 'UTF8'))
$$;

-- Where the chain ends: without it, the last rows could go and leave no gap. Written by the trigger alone.
CREATE TABLE raadslag.haendelse_ende (
    ene  boolean PRIMARY KEY DEFAULT true CHECK (ene),
    id   bigint  NOT NULL,
    segl bytea   NOT NULL
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON raadslag.haendelse_ende FROM raadslag_app;
INSERT INTO raadslag.haendelse_ende (id, segl)
    SELECT id, segl FROM raadslag.haendelse ORDER BY id DESC LIMIT 1;

-- One writer at a time from here to commit: a chain has one end. Callers therefore write last in their transaction.
CREATE OR REPLACE FUNCTION raadslag.haendelse_forsegl() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(7231002);
    SELECT segl INTO NEW.forrige FROM raadslag.haendelse_ende;
    NEW.forrige := coalesce(NEW.forrige, '\x');
    NEW.id := nextval(pg_get_serial_sequence('raadslag.haendelse', 'id'));
    NEW.segl := raadslag.haendelse_segl(NEW);
    INSERT INTO raadslag.haendelse_ende (id, segl) VALUES (NEW.id, NEW.segl)
        ON CONFLICT (ene) DO UPDATE SET (id, segl) = (excluded.id, excluded.segl);
    RETURN NEW;
END $$;

-- Who read the same lately.
CREATE INDEX ON raadslag.haendelse (emne_type, emne_id, aktoer, tidspunkt);
