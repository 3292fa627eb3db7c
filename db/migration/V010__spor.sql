-- The audit trail: append-only, each row sealed with the hash of the one before it.
CREATE TABLE raadslag.haendelse (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tidspunkt   timestamptz NOT NULL,
    aktoer      text        NOT NULL,
    aktoer_navn text        NOT NULL,
    handling    text        NOT NULL,
    emne_type   text        NOT NULL,
    emne_id     text        NOT NULL,
    detaljer    text        NOT NULL DEFAULT '{}',
    grund       text,
    forrige     bytea       NOT NULL,
    segl        bytea       NOT NULL
);
CREATE INDEX ON raadslag.haendelse (emne_type, emne_id, id);

CREATE FUNCTION raadslag.haendelse_segl(raadslag.haendelse) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256($1.forrige || convert_to(jsonb_build_array(
        $1.id, extract(epoch FROM $1.tidspunkt), $1.aktoer, $1.aktoer_navn, $1.handling,
        $1.emne_type, $1.emne_id, $1.detaljer, $1.grund)::text, 'UTF8'))
$$;

-- One writer at a time from here to commit: a chain has one end. Callers therefore write last in their transaction.
CREATE FUNCTION raadslag.haendelse_forsegl() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(7231002);
    SELECT segl INTO NEW.forrige FROM raadslag.haendelse ORDER BY id DESC LIMIT 1;
    NEW.forrige := coalesce(NEW.forrige, '\x');
    NEW.id := nextval(pg_get_serial_sequence('raadslag.haendelse', 'id'));
    NEW.segl := raadslag.haendelse_segl(NEW);
    RETURN NEW;
END $$;

CREATE TRIGGER forsegl BEFORE INSERT ON raadslag.haendelse FOR EACH ROW EXECUTE FUNCTION raadslag.haendelse_forsegl();

REVOKE UPDATE, DELETE, TRUNCATE ON raadslag.haendelse FROM raadslag_app;
