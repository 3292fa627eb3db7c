-- Who has what open, now. Worth nothing after a crash, so it is not logged.
CREATE UNLOGGED TABLE raadslag.naervaer (
    fane      uuid        PRIMARY KEY,
    emne      text        NOT NULL,
    emne_id   text        NOT NULL,
    bruger_id bigint      NOT NULL REFERENCES raadslag.bruger,
    sted      text        NOT NULL,
    set       timestamptz NOT NULL
);
CREATE INDEX ON raadslag.naervaer (emne, emne_id);
