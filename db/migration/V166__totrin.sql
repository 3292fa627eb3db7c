-- The second factor of local accounts. The secret is as the program wrote it: encrypted, where it has a key.
CREATE TABLE raadslag.totrin (
    bruger_id    bigint PRIMARY KEY REFERENCES raadslag.bruger ON DELETE CASCADE,
    hemmelighed  text   NOT NULL,
    bekraeftet   timestamptz,
    seneste_trin bigint NOT NULL DEFAULT 0
);

-- Ways in when the telephone is lost; each once. The hash alone: a code has eighty random bits.
CREATE TABLE raadslag.noedkode (
    bruger_id bigint NOT NULL REFERENCES raadslag.totrin ON DELETE CASCADE,
    aftryk    bytea  NOT NULL,
    PRIMARY KEY (bruger_id, aftryk)
);
