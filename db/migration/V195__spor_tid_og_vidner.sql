-- When: the database's own clock says it, whoever writes. Only where a demo plays the past does the program's word count,
-- and the owner alone says where that is (database.TrailClock): 'databasens' is the rule; 'fremad' takes a time that is
-- later than the real one; 'fri' any. Rows up to oevelse_til were written while it was not the rule.
CREATE TABLE raadslag.haendelse_ur (
    ene         boolean PRIMARY KEY DEFAULT true CHECK (ene),
    ur          text    NOT NULL CHECK (ur IN ('databasens', 'fremad', 'fri')),
    oevelse_til bigint  NOT NULL DEFAULT 0
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON raadslag.haendelse_ur FROM raadslag_app;
INSERT INTO raadslag.haendelse_ur (ur) VALUES ('databasens');

-- When it was written, which never goes back within a chain; and the newest end of all other chains at that moment, as
-- CHAIN:ID:SEAL: whoever cuts an end and moves what is noted about it leaves rows that have seen more. Rows without them
-- are sealed as before.
ALTER TABLE raadslag.haendelse ADD noteret timestamptz, ADD vidne text;

CREATE OR REPLACE FUNCTION raadslag.haendelse_segl(raadslag.haendelse) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256($1.forrige || convert_to((jsonb_build_array(
        $1.id, extract(epoch FROM $1.tidspunkt), $1.aktoer, $1.aktoer_navn, $1.handling,
        $1.emne_type, $1.emne_id, $1.detaljer, $1.grund)
        || CASE WHEN $1.adresse IS NULL THEN '[]'::jsonb ELSE jsonb_build_array($1.adresse) END
        || CASE WHEN $1.noteret IS NULL THEN '[]'::jsonb
            ELSE jsonb_build_array(extract(epoch FROM $1.noteret), $1.vidne) END)::text, 'UTF8'))
$$;

-- Every chain has an end from the beginning, so that one that is gone is missed.
ALTER TABLE raadslag.haendelse_ende ADD noteret timestamptz, ADD tidspunkt timestamptz;
INSERT INTO raadslag.haendelse_ende (kaede, id, segl) SELECT kaede, 0, '\x' FROM generate_series(0, 7) kaede
    ON CONFLICT DO NOTHING;

CREATE OR REPLACE FUNCTION raadslag.haendelse_forsegl() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    ende raadslag.haendelse_ende;
    ur   text;
BEGIN
    NEW.kaede := mod(pg_current_xact_id()::text::bigint, 8);
    PERFORM pg_advisory_xact_lock(7231002, NEW.kaede);
    SELECT * INTO ende FROM raadslag.haendelse_ende WHERE kaede = NEW.kaede;
    NEW.forrige := coalesce(ende.segl, '\x');
    NEW.id := nextval(pg_get_serial_sequence('raadslag.haendelse', 'id'));
    NEW.noteret := greatest(clock_timestamp(), ende.noteret);
    SELECT u.ur INTO ur FROM raadslag.haendelse_ur u;
    NEW.tidspunkt := CASE ur
        WHEN 'fri' THEN NEW.tidspunkt
        WHEN 'fremad' THEN greatest(NEW.tidspunkt, NEW.noteret, ende.tidspunkt)
        ELSE NEW.noteret END;
    NEW.vidne := (SELECT format('%s:%s:%s', anden.kaede, anden.id, encode(anden.segl, 'hex'))
        FROM raadslag.haendelse_ende anden WHERE anden.kaede <> NEW.kaede AND anden.id > 0
        ORDER BY anden.id DESC LIMIT 1);
    NEW.segl := raadslag.haendelse_segl(NEW);
    UPDATE raadslag.haendelse_ende SET (id, segl, noteret, tidspunkt) = (NEW.id, NEW.segl, NEW.noteret, NEW.tidspunkt)
        WHERE kaede = NEW.kaede;
    RETURN NEW;
END $$;
