-- Three schemas: raadslag (working data, made by Flyway itself), flowable (the process engine's tables), and offentlig (the
-- published copy). Two roles work in them: raadslag_app, which is the program, and raadslag_offentlig, which is the public
-- web and reads schema offentlig alone. The owner, who runs these files, is neither.
CREATE SCHEMA IF NOT EXISTS flowable;
CREATE SCHEMA IF NOT EXISTS offentlig;

-- What PostgreSQL gives to everyone and no role of the program needs.
DO $$ BEGIN
    EXECUTE format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC', current_database());
END $$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

GRANT USAGE ON SCHEMA raadslag, flowable, offentlig TO raadslag_app;
GRANT USAGE ON SCHEMA offentlig TO raadslag_offentlig;
-- Also for what PostgreSQL asks no privilege for, such as large objects.
ALTER ROLE raadslag_offentlig SET default_transaction_read_only = on;

-- What the roles may do with every table from here on. A table with which they may do less says so below itself.
ALTER DEFAULT PRIVILEGES IN SCHEMA raadslag GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA raadslag GRANT USAGE, SELECT ON SEQUENCES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA flowable GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA offentlig GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA offentlig GRANT USAGE, SELECT ON SEQUENCES TO raadslag_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA offentlig GRANT SELECT ON TABLES TO raadslag_offentlig;

-- Names are sorted as Danes sort them.
CREATE COLLATION IF NOT EXISTS raadslag.dansk (provider = icu, locale = 'da-DK');

-- Likeness of words is asked by the public web's role too, which sees its own schema only. One that came with the server's
-- template is made anew there: moving it takes a superuser, and the owner of the database is none.
DROP EXTENSION IF EXISTS pg_trgm;
CREATE EXTENSION pg_trgm SCHEMA offentlig;
