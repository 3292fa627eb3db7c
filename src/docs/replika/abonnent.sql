-- On the replica, once, by a superuser, in an empty database of its own: the tables of the public record, and the role that
-- reads them. Then:
--   CREATE SUBSCRIPTION raadslag_offentlig CONNECTION 'host=… dbname=raadslag user=raadslag_replika password=…'
--       PUBLICATION raadslag_offentlig;
-- After an upgrade of the program that changes these tables: DROP SUBSCRIPTION, DROP SCHEMA offentlig CASCADE, and this again.
DO $$ BEGIN
    CREATE ROLE raadslag_offentlig LOGIN;
EXCEPTION WHEN duplicate_object THEN
    NULL;
END $$;
-- ALTER ROLE raadslag_offentlig PASSWORD '…';

CREATE SCHEMA offentlig;
CREATE EXTENSION pg_trgm SCHEMA offentlig;

CREATE FUNCTION offentlig.stavet(tekst text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT replace(translate(lower(tekst), '/', ' '), 'å', 'aa')
$$;

CREATE FUNCTION offentlig.soegbar(ord tsvector) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 AS $$
    SELECT strip(ord) || array_to_tsvector(ARRAY (
        SELECT led FROM (
            SELECT led, sum(octet_length(led)) OVER (ORDER BY length(led), led) AS plads
            FROM (SELECT DISTINCT '-' || substr(et, nr) AS led
                FROM unnest(tsvector_to_array(ord)) et, generate_series(2, length(et) - 3) nr
                WHERE et !~ '[0-9./@]') alle) led
        WHERE plads < least(500000, 1000000 - pg_column_size(strip(ord)))))
$$;

CREATE FUNCTION offentlig.ordene(tekst text, laengst integer, bytes integer) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    ord tsvector;
BEGIN
    ord := to_tsvector('danish', offentlig.stavet(left(coalesce(tekst, ''), laengst)));
    IF pg_column_size(ord) <= bytes THEN
        RETURN ord;
    END IF;
    RETURN offentlig.ordene(tekst, laengst / 2, bytes);
EXCEPTION WHEN program_limit_exceeded THEN
    RETURN offentlig.ordene(tekst, laengst / 2, bytes);
END $$;

CREATE FUNCTION offentlig.citeret(ord text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT '''' || replace(replace(ord, '\', '\\'), '''', '''''') || ''''
$$;

CREATE TABLE offentlig.udgavetal (
    ene    boolean PRIMARY KEY DEFAULT true CHECK (ene),
    nummer bigint  NOT NULL
);

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
    flest_punkter   integer     NOT NULL DEFAULT 0,
    aflyst          boolean     NOT NULL DEFAULT false,
    punkter         integer     NOT NULL DEFAULT 0,
    CHECK (aflyst = (grund IS NOT NULL)),
    CHECK (NOT aflyst OR trukket_tilbage IS NOT NULL)
);
CREATE INDEX ON offentlig.moede (forum, dato DESC);
CREATE INDEX ON offentlig.moede (aendret);

CREATE TABLE offentlig.moede_adresse (
    forum    text   NOT NULL,
    adresse  text   NOT NULL,
    moede_id bigint NOT NULL REFERENCES offentlig.moede,
    PRIMARY KEY (forum, adresse)
);

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
    udfald      text[]   NOT NULL DEFAULT '{}',
    lukket      date,
    aabnet      date,
    rettet      date,
    rettet_fra  text,
    fjernede_bilag integer[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (moede_id, nr),
    UNIQUE (moede_id, nr, aaben),
    CHECK (aaben OR num_nonnulls(enhed, sagsnummer, sag_id, beslutning, bemaerkning) = 0),
    CHECK (aaben OR num_nonnulls(lukket, aabnet) = 0),
    CHECK (aaben OR num_nonnulls(rettet, rettet_fra) = 0),
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
    lukket     date,
    aabnet     date,
    PRIMARY KEY (moede_id, nr, bilag_id),
    FOREIGN KEY (moede_id, nr, aaben) REFERENCES offentlig.punkt (moede_id, nr, aaben) ON DELETE CASCADE
);
CREATE INDEX ON offentlig.bilag (bilag_id);
CREATE INDEX ON offentlig.bilag (sha256);

CREATE TABLE offentlig.bilag_tekst (
    moede_id bigint   NOT NULL,
    nr       integer  NOT NULL,
    bilag_id bigint   NOT NULL,
    del      integer  NOT NULL,
    tekst    text     NOT NULL,
    soegning tsvector NOT NULL,
    PRIMARY KEY (moede_id, nr, bilag_id, del),
    FOREIGN KEY (moede_id, nr, bilag_id) REFERENCES offentlig.bilag ON DELETE CASCADE
);

CREATE TABLE offentlig.udgaaet_bilag (
    bilag_id  bigint      PRIMARY KEY,
    tidspunkt timestamptz NOT NULL,
    grund     text,
    moede_id  bigint,
    fjernet   boolean     NOT NULL DEFAULT false,
    CHECK (NOT fjernet OR grund IS NULL)
);

CREATE TABLE offentlig.udgaaet_punkt (
    punkt_id  bigint      PRIMARY KEY,
    tidspunkt timestamptz NOT NULL,
    grund     text,
    moede_id  bigint,
    nr        integer,
    fjernet   boolean     NOT NULL DEFAULT false,
    CHECK (NOT fjernet OR grund IS NULL)
);
CREATE INDEX ON offentlig.udgaaet_punkt (tidspunkt);

CREATE TABLE offentlig.lukket_tal (
    aar      integer NOT NULL,
    plads    integer NOT NULL,
    titel    text,
    titel_en text,
    antal    integer NOT NULL,
    PRIMARY KEY (aar, plads)
);

CREATE TABLE offentlig.udgave_historik (
    moede_id  bigint      NOT NULL REFERENCES offentlig.moede,
    udgave    integer     NOT NULL,
    tilstand  text        NOT NULL,
    tidspunkt timestamptz NOT NULL,
    nr        integer     NOT NULL DEFAULT 1,
    aftryk    text,
    PRIMARY KEY (moede_id, udgave, tilstand, nr)
);

CREATE TABLE offentlig.facet (
    facet  integer PRIMARY KEY,
    aar    integer NOT NULL,
    forum  text    NOT NULL,
    enhed  text    NOT NULL,
    udfald text[]  NOT NULL,
    UNIQUE (aar, forum, enhed, udfald)
);

CREATE TABLE offentlig.soegepost (
    moede_id  bigint   NOT NULL,
    nr        integer  NOT NULL,
    aaben     boolean  NOT NULL DEFAULT true CHECK (aaben),
    dato      date     NOT NULL,
    facet     integer  NOT NULL REFERENCES offentlig.facet,
    klartekst text     NOT NULL,
    rangering tsvector NOT NULL,
    bilag     tsvector NOT NULL DEFAULT '',
    PRIMARY KEY (moede_id, nr),
    FOREIGN KEY (moede_id, nr, aaben) REFERENCES offentlig.punkt (moede_id, nr, aaben) ON DELETE CASCADE
) WITH (toast_tuple_target = 128);
ALTER TABLE offentlig.soegepost ALTER COLUMN rangering SET STORAGE EXTERNAL;
CREATE INDEX soegepost_soegbar ON offentlig.soegepost USING gin (offentlig.soegbar(rangering || bilag))
    WITH (gin_pending_list_limit = 512);
ALTER INDEX offentlig.soegepost_soegbar ALTER COLUMN 1 SET STATISTICS 0;
CREATE INDEX ON offentlig.soegepost (facet);

CREATE TABLE offentlig.ord (
    ord   text   PRIMARY KEY,
    antal bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 70);
CREATE INDEX ON offentlig.ord USING gin (ord offentlig.gin_trgm_ops);

GRANT USAGE ON SCHEMA offentlig TO raadslag_offentlig;
GRANT SELECT ON ALL TABLES IN SCHEMA offentlig TO raadslag_offentlig;
-- What PostgreSQL gives to everyone: large objects, also to a role that only reads.
REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC;
-- PostgreSQL prices a text match far too low.
ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) COST 1000;
