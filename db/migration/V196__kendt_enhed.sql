-- From which browsers somebody has signed in before: the hash of what their cookie says. It opens nothing. But failures that
-- others pile up on an account, or on the address of a whole town hall, do not shut it for them.
CREATE TABLE raadslag.kendt_enhed (
    aftryk    text        NOT NULL,
    bruger_id bigint      NOT NULL REFERENCES raadslag.bruger ON DELETE CASCADE,
    senest    timestamptz NOT NULL,
    PRIMARY KEY (aftryk, bruger_id)
);
CREATE INDEX ON raadslag.kendt_enhed (bruger_id);
CREATE INDEX ON raadslag.kendt_enhed (senest);
