-- The public store: an allow-list copy of what is published. The public web reads this schema and nothing else. A replica has
-- it alone: a file whose name begins with "offentlig" touches nothing else, and the command "replika" prints it.

-- Grows with every publication; what a node keeps of rendered pages is good for one number.
CREATE TABLE offentlig.udgavetal (
    ene    boolean PRIMARY KEY DEFAULT true CHECK (ene),
    nummer bigint  NOT NULL
);

-- punkter: how many items the public edition has, those taken away among them, so that each of these can say that it is gone;
-- flest_punkter: how many any of its public editions has had: the address of a number above those it has now says that the item
-- is gone. One that is cancelled (aflyst) says why, one that is taken away does not (rule 22).
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
    punkter         integer     NOT NULL DEFAULT 0,
    flest_punkter   integer     NOT NULL DEFAULT 0,
    offentliggjort  timestamptz NOT NULL,
    aendret         timestamptz NOT NULL,
    godkendt        date,
    trukket_tilbage timestamptz,
    aflyst          boolean     NOT NULL DEFAULT false,
    grund           text,
    CHECK (aflyst = (grund IS NOT NULL)),
    CHECK (NOT aflyst OR trukket_tilbage IS NOT NULL)
);
CREATE INDEX ON offentlig.moede (forum, dato DESC);
CREATE INDEX ON offentlig.moede (aendret);

-- Every address a meeting has had leads to it for ever, also when it is moved to another day.
CREATE TABLE offentlig.moede_adresse (
    forum    text   NOT NULL,
    adresse  text   NOT NULL,
    moede_id bigint NOT NULL REFERENCES offentlig.moede,
    PRIMARY KEY (forum, adresse)
);

-- A confidential item has a number and perhaps a public title (rule 13): the constraints hold no matter who writes.
-- udfald: the outcomes of its at-punkter, for search. rettet: when an outcome was corrected, and the outcome that stood
-- there; never the remark that did. lukket, aabnet: from when to when an opened item was closed. fjernede_bilag: the numbers of
-- its bilag that were taken away.
CREATE TABLE offentlig.punkt (
    moede_id       bigint    NOT NULL REFERENCES offentlig.moede,
    nr             integer   NOT NULL,
    punkt_id       bigint    NOT NULL,
    aaben          boolean   NOT NULL,
    kategori       text      NOT NULL,
    titel          text,
    enhed          text,
    sagsnummer     text,
    sag_id         bigint,
    udfald         text[]    NOT NULL DEFAULT '{}',
    beslutning     text,
    bemaerkning    text,
    rettet         date,
    rettet_fra     text,
    lukket         date,
    aabnet         date,
    fjernede_bilag integer[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (moede_id, nr),
    UNIQUE (moede_id, nr, aaben),
    CHECK (aaben OR num_nonnulls(enhed, sagsnummer, sag_id, beslutning, bemaerkning) = 0),
    CHECK (aaben OR num_nonnulls(rettet, rettet_fra) = 0),
    CHECK (aaben OR num_nonnulls(lukket, aabnet) = 0),
    CHECK (aaben OR fjernede_bilag = '{}')
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
    rettet      date,
    rettet_fra  text,
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
    indhold bytea   STORAGE EXTERNAL NOT NULL,
    PRIMARY KEY (sha256, del)
);

-- lukket, aabnet: from when to when an opened one was closed.
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
    lukket     date,
    aabnet     date,
    PRIMARY KEY (moede_id, nr, bilag_id),
    FOREIGN KEY (moede_id, nr, aaben) REFERENCES offentlig.punkt (moede_id, nr, aaben) ON DELETE CASCADE
);
CREATE INDEX ON offentlig.bilag (bilag_id);
CREATE INDEX ON offentlig.bilag (sha256);

-- What was public once and is gone: pages and lists of data say so, and why, where a reason was given; never why it was taken
-- away (fjernet, rule 22). moede_id, nr: where it was, so that its address can point to the meeting.
CREATE TABLE offentlig.udgaaet_punkt (
    punkt_id  bigint      PRIMARY KEY,
    moede_id  bigint,
    nr        integer,
    tidspunkt timestamptz NOT NULL,
    fjernet   boolean     NOT NULL DEFAULT false,
    grund     text,
    CHECK (NOT fjernet OR grund IS NULL)
);
CREATE INDEX ON offentlig.udgaaet_punkt (tidspunkt);

CREATE TABLE offentlig.udgaaet_bilag (
    bilag_id  bigint      PRIMARY KEY,
    moede_id  bigint,
    tidspunkt timestamptz NOT NULL,
    fjernet   boolean     NOT NULL DEFAULT false,
    grund     text,
    CHECK (NOT fjernet OR grund IS NULL)
);

-- A line for each time that what readers see is another: a draft that was corrected, approved minutes in which an item was
-- opened. nr: 1 is the first publication; aftryk: a digest of what it showed.
CREATE TABLE offentlig.udgave_historik (
    moede_id  bigint      NOT NULL REFERENCES offentlig.moede,
    udgave    integer     NOT NULL,
    tilstand  text        NOT NULL,
    nr        integer     NOT NULL DEFAULT 1,
    tidspunkt timestamptz NOT NULL,
    aftryk    text,
    PRIMARY KEY (moede_id, udgave, tilstand, nr)
);

-- How many items of a year are confidential by each criterion, never which item: the few are gathered without a name.
CREATE TABLE offentlig.lukket_tal (
    aar      integer NOT NULL,
    plads    integer NOT NULL,
    titel    text,
    titel_en text,
    antal    integer NOT NULL,
    PRIMARY KEY (aar, plads)
);
