-- Files by content: one row per content, however many times it is attached; its bytes in chunks of 256 KiB.
CREATE TABLE raadslag.fil (
    sha256     text        PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    stoerrelse bigint      NOT NULL CHECK (stoerrelse > 0),
    type       text        NOT NULL,
    oprettet   timestamptz NOT NULL
);

CREATE TABLE raadslag.fil_del (
    sha256 text    NOT NULL REFERENCES raadslag.fil ON DELETE CASCADE,
    nr     integer NOT NULL,
    bytes  bytea   NOT NULL,
    PRIMARY KEY (sha256, nr)
);

-- The kept types are compressed already: a second attempt costs time and gains nothing.
ALTER TABLE raadslag.fil_del ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A content never changes under its name.
REVOKE UPDATE ON raadslag.fil, raadslag.fil_del FROM raadslag_app;
