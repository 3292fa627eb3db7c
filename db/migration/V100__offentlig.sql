-- The public store: an allow-list copy of what is published. The public web reads this schema and nothing else.

-- Grows with every publication; what a node keeps of rendered pages is good for one number.
CREATE TABLE offentlig.udgavetal (
    ene    boolean PRIMARY KEY DEFAULT true CHECK (ene),
    nummer bigint  NOT NULL
);
INSERT INTO offentlig.udgavetal (nummer) VALUES (1);

CREATE TABLE offentlig.moede (
    moede_id        bigint      PRIMARY KEY,
    forum           text        NOT NULL,
    forum_navn      text        NOT NULL,
    adresse         text        NOT NULL,
    dato            date        NOT NULL,
    start           time        NOT NULL,
    slut            time        NOT NULL,
    sted            text        NOT NULL,
    udgave          integer     NOT NULL,
    tilstand        text        NOT NULL CHECK (tilstand IN ('DAGSORDEN', 'UDKAST', 'GODKENDT')),
    offentliggjort  timestamptz NOT NULL,
    aendret         timestamptz NOT NULL,
    godkendt        date,
    trukket_tilbage timestamptz,
    grund           text,
    CHECK ((trukket_tilbage IS NULL) = (grund IS NULL))
);
CREATE INDEX ON offentlig.moede (forum, dato DESC);

-- Every address a meeting has had leads to it for ever, also when it is moved to another day.
CREATE TABLE offentlig.moede_adresse (
    forum    text   NOT NULL,
    adresse  text   NOT NULL,
    moede_id bigint NOT NULL REFERENCES offentlig.moede,
    PRIMARY KEY (forum, adresse)
);

-- A confidential item has a number and perhaps a public title (rule 13): the constraints hold no matter who writes.
CREATE TABLE offentlig.punkt (
    moede_id    bigint   NOT NULL REFERENCES offentlig.moede,
    nr          integer  NOT NULL,
    punkt_id    bigint   NOT NULL,
    aaben       boolean  NOT NULL,
    kategori    text     NOT NULL,
    titel       text,
    enhed       text,
    sagsnummer  text,
    sag_id      bigint,
    beslutning  text,
    bemaerkning text,
    PRIMARY KEY (moede_id, nr),
    UNIQUE (moede_id, nr, aaben),
    CHECK (aaben OR num_nonnulls(enhed, sagsnummer, sag_id, beslutning, bemaerkning) = 0)
);
CREATE INDEX ON offentlig.punkt (punkt_id);
CREATE INDEX ON offentlig.punkt (sag_id);

CREATE TABLE offentlig.afsnit (
    moede_id bigint  NOT NULL,
    nr       integer NOT NULL,
    aaben    boolean NOT NULL DEFAULT true CHECK (aaben),
    plads    integer NOT NULL,
    titel    text    NOT NULL,
    html     text    NOT NULL,
    tekst    text    NOT NULL,
    PRIMARY KEY (moede_id, nr, plads),
    FOREIGN KEY (moede_id, nr, aaben) REFERENCES offentlig.punkt (moede_id, nr, aaben) ON DELETE CASCADE
);

CREATE TABLE offentlig.at_punkt (
    moede_id    bigint  NOT NULL,
    nr          integer NOT NULL,
    aaben       boolean NOT NULL DEFAULT true CHECK (aaben),
    at_nr       integer NOT NULL,
    tekst       text    NOT NULL,
    udfald      text,
    bemaerkning text,
    PRIMARY KEY (moede_id, nr, at_nr),
    FOREIGN KEY (moede_id, nr, aaben) REFERENCES offentlig.punkt (moede_id, nr, aaben) ON DELETE CASCADE
);

CREATE TABLE offentlig.fil (
    sha256     text   PRIMARY KEY,
    stoerrelse bigint NOT NULL
);

CREATE TABLE offentlig.fil_del (
    sha256  text    NOT NULL REFERENCES offentlig.fil ON DELETE CASCADE,
    del     integer NOT NULL,
    indhold bytea   NOT NULL,
    PRIMARY KEY (sha256, del)
);
ALTER TABLE offentlig.fil_del ALTER COLUMN indhold SET STORAGE EXTERNAL;

CREATE TABLE offentlig.bilag (
    moede_id   bigint  NOT NULL,
    nr         integer NOT NULL,
    aaben      boolean NOT NULL DEFAULT true CHECK (aaben),
    bilag_id   bigint  NOT NULL,
    bilag_nr   integer NOT NULL,
    navn       text    NOT NULL,
    filnavn    text    NOT NULL,
    type       text    NOT NULL,
    stoerrelse bigint  NOT NULL,
    sha256     text    NOT NULL REFERENCES offentlig.fil,
    PRIMARY KEY (moede_id, nr, bilag_id),
    FOREIGN KEY (moede_id, nr, aaben) REFERENCES offentlig.punkt (moede_id, nr, aaben) ON DELETE CASCADE
);
CREATE INDEX ON offentlig.bilag (bilag_id);
CREATE INDEX ON offentlig.bilag (sha256);

-- Bilag that were public once: their address says that they are gone.
CREATE TABLE offentlig.udgaaet_bilag (
    bilag_id  bigint      PRIMARY KEY,
    tidspunkt timestamptz NOT NULL
);

CREATE TABLE offentlig.udgave_historik (
    moede_id  bigint      NOT NULL REFERENCES offentlig.moede,
    udgave    integer     NOT NULL,
    tilstand  text        NOT NULL,
    tidspunkt timestamptz NOT NULL,
    PRIMARY KEY (moede_id, udgave, tilstand)
);
