-- On the replica, once, by a superuser, in an empty database of its own: the tables of the public record, and the role that
-- reads them. Then:
--   CREATE SUBSCRIPTION raadslag_offentlig CONNECTION 'host=… dbname=raadslag user=raadslag_replika password=…'
--       PUBLICATION raadslag_offentlig;
-- After an upgrade of the program that changes these tables: DROP SUBSCRIPTION, DROP SCHEMA offentlig CASCADE, and what the
-- new version prints.
DO $$ BEGIN
    CREATE ROLE raadslag_offentlig LOGIN;
EXCEPTION WHEN duplicate_object THEN
    NULL;
END $$;
-- ALTER ROLE raadslag_offentlig PASSWORD '…';

CREATE SCHEMA offentlig;
CREATE EXTENSION pg_trgm SCHEMA offentlig;

-- {tables}

GRANT USAGE ON SCHEMA offentlig TO raadslag_offentlig;
GRANT SELECT ON ALL TABLES IN SCHEMA offentlig TO raadslag_offentlig;
-- What PostgreSQL gives to everyone: large objects, also to a role that only reads.
REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;
