-- Eight chains instead of one: the end of a chain belongs to one writer until its commit is on the disk, and with a
-- single end all others waited for that. What is there already is chain 0; a transaction writes to one chain only.
ALTER TABLE raadslag.haendelse ADD COLUMN kaede smallint NOT NULL DEFAULT 0;
CREATE INDEX ON raadslag.haendelse (kaede, id);

CREATE OR REPLACE FUNCTION raadslag.haendelse_forsegl() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.kaede := mod(pg_current_xact_id()::text::bigint, 8);
    PERFORM pg_advisory_xact_lock(7231002, NEW.kaede);
    SELECT segl INTO NEW.forrige FROM raadslag.haendelse WHERE kaede = NEW.kaede ORDER BY id DESC LIMIT 1;
    NEW.forrige := coalesce(NEW.forrige, '\x');
    NEW.id := nextval(pg_get_serial_sequence('raadslag.haendelse', 'id'));
    NEW.segl := raadslag.haendelse_segl(NEW);
    RETURN NEW;
END $$;
