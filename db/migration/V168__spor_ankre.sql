-- Where the trail has been cut: the last row of the removed part of a chain, with its seal, and how many rows went. What
-- is left continues from that seal. The owner alone cuts (spor ryd), and each cut is itself a sealed row of the trail.
CREATE TABLE raadslag.haendelse_anker (
    kaede smallint PRIMARY KEY,
    id    bigint   NOT NULL,
    segl  bytea    NOT NULL,
    antal bigint   NOT NULL
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON raadslag.haendelse_anker FROM raadslag_app;
