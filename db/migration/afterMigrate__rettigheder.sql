-- What the program's two roles may do, said at every start (Flyway runs this file each time, in one transaction): roles and
-- rights belong to the server, so that a database which was put back from a backup may come without them (decision 0058).
-- A migration that gives or takes a right says it here too; a test takes all rights away, starts, and compares.

DO $$ BEGIN
    EXECUTE format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC', current_database());
END $$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

GRANT USAGE ON SCHEMA raadslag, flowable, offentlig TO raadslag_app;
GRANT USAGE ON SCHEMA offentlig TO raadslag_offentlig;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA raadslag, flowable, offentlig TO raadslag_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA raadslag, offentlig TO raadslag_app;
GRANT SELECT ON ALL TABLES IN SCHEMA offentlig TO raadslag_offentlig;

ALTER DEFAULT PRIVILEGES IN SCHEMA raadslag GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA raadslag GRANT USAGE, SELECT ON SEQUENCES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA flowable GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA offentlig GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA offentlig GRANT USAGE, SELECT ON SEQUENCES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA offentlig GRANT SELECT ON TABLES TO raadslag_offentlig;

-- What is written once, or not by the program at all.
REVOKE ALL ON raadslag.flyway_schema_history FROM raadslag_app;
REVOKE UPDATE, DELETE ON raadslag.haendelse, raadslag.udgave, raadslag.aabning, raadslag.rettelse FROM raadslag_app;
REVOKE INSERT, UPDATE, DELETE ON raadslag.haendelse_ende, raadslag.haendelse_anker, raadslag.haendelse_ur,
    raadslag.kredsens_moede FROM raadslag_app;
REVOKE UPDATE ON raadslag.fil, raadslag.fil_del FROM raadslag_app;
REVOKE DELETE ON raadslag.fjernelse FROM raadslag_app;

REVOKE EXECUTE ON FUNCTION raadslag.haendelse_segl(raadslag.haendelse), raadslag.haendelse_forsegl(),
    raadslag.fil_ved(text), raadslag.fil_del_ved(text, integer), raadslag.haendelse_laeses_af(text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION raadslag.haendelse_segl(raadslag.haendelse), raadslag.fil_ved(text),
    raadslag.fil_del_ved(text, integer), raadslag.haendelse_laeses_af(text, boolean) TO raadslag_app;

ALTER ROLE raadslag_offentlig SET default_transaction_read_only = on;
