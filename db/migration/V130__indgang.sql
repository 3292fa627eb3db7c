-- Failed sign-ins, counted for all nodes together: per account (by the hash of the name as typed, known or not) and per address.
CREATE TABLE raadslag.indgangsforsoeg (
    noegle    text             PRIMARY KEY,
    antal     double precision NOT NULL,
    seneste   timestamptz      NOT NULL,
    laast_til timestamptz      NOT NULL
);
CREATE INDEX ON raadslag.indgangsforsoeg (seneste);

-- Grows with every change of what a person may do: a session that began with another number is over.
ALTER TABLE raadslag.bruger ADD COLUMN adgang integer NOT NULL DEFAULT 0;
