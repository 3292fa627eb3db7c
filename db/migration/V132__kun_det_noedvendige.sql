-- What PostgreSQL gives to everyone and the program's roles do not need: tables of their own, and other schemas' functions.
DO $$ BEGIN
    EXECUTE format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC', current_database());
END $$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION raadslag.haendelse_segl(raadslag.haendelse), raadslag.haendelse_forsegl() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION raadslag.haendelse_segl(raadslag.haendelse) TO raadslag_app;

-- Also for what PostgreSQL asks no privilege for, such as large objects.
ALTER ROLE raadslag_offentlig SET default_transaction_read_only = on;
