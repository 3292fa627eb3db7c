-- On the program's own server (wal_level = logical), once, by a superuser, in the program's database: who may copy.
-- What is copied the program says itself: the publication raadslag_offentlig holds every table of schema offentlig.
CREATE ROLE raadslag_replika LOGIN REPLICATION PASSWORD 'vælg en adgangskode';
GRANT USAGE ON SCHEMA offentlig TO raadslag_replika;
GRANT SELECT ON ALL TABLES IN SCHEMA offentlig TO raadslag_replika;
