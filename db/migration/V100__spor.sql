-- The audit trail: append-only, in eight chains, each row sealed with the hash of the one before it in its chain. The end of a
-- chain belongs to one writer until its commit is on the disk: with a single end all others would wait for that. A
-- transaction writes to one chain only, and last of all that it does.
--
-- tidspunkt: when, by the clock that haendelse_ur names; noteret: when it was written, which never goes back within a chain.
-- adresse: from where, the address of the request. vidne: the newest end of all other chains at that moment, as CHAIN:ID:SEAL:
-- whoever cuts an end and moves what is noted about it leaves rows that have seen more.
CREATE TABLE raadslag.haendelse (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tidspunkt   timestamptz NOT NULL,
    aktoer      text        NOT NULL,
    aktoer_navn text        NOT NULL,
    adresse     text,
    handling    text        NOT NULL,
    emne_type   text        NOT NULL,
    emne_id     text        NOT NULL,
    detaljer    text        NOT NULL DEFAULT '{}',
    grund       text,
    noteret     timestamptz,
    vidne       text,
    kaede       smallint    NOT NULL DEFAULT 0,
    forrige     bytea       NOT NULL,
    segl        bytea       NOT NULL
);
CREATE INDEX ON raadslag.haendelse (emne_type, emne_id, id);
CREATE INDEX ON raadslag.haendelse (kaede, id);
-- Who read the same lately, and who has read what.
CREATE INDEX ON raadslag.haendelse (emne_type, emne_id, aktoer, tidspunkt);
CREATE INDEX haendelse_laesning ON raadslag.haendelse (id DESC) WHERE emne_type LIKE 'laesning.%';
REVOKE UPDATE, DELETE ON raadslag.haendelse FROM raadslag_app;

-- What is empty is not in the seal.
CREATE FUNCTION raadslag.haendelse_segl(raadslag.haendelse) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256($1.forrige || convert_to((jsonb_build_array(
        $1.id, extract(epoch FROM $1.tidspunkt), $1.aktoer, $1.aktoer_navn, $1.handling,
        $1.emne_type, $1.emne_id, $1.detaljer, $1.grund)
        || CASE WHEN $1.adresse IS NULL THEN '[]'::jsonb ELSE jsonb_build_array($1.adresse) END
        || CASE WHEN $1.noteret IS NULL THEN '[]'::jsonb
            ELSE jsonb_build_array(extract(epoch FROM $1.noteret), $1.vidne) END)::text, 'UTF8'))
$$;
REVOKE EXECUTE ON FUNCTION raadslag.haendelse_segl(raadslag.haendelse) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION raadslag.haendelse_segl(raadslag.haendelse) TO raadslag_app;

-- Where each chain ends: without it, the last rows could go and leave no gap. Every chain has an end from the beginning, so
-- that one that is gone is missed. Written by the trigger alone.
CREATE TABLE raadslag.haendelse_ende (
    kaede     smallint PRIMARY KEY,
    id        bigint   NOT NULL,
    segl      bytea    NOT NULL,
    noteret   timestamptz,
    tidspunkt timestamptz
);
REVOKE INSERT, UPDATE, DELETE ON raadslag.haendelse_ende FROM raadslag_app;
INSERT INTO raadslag.haendelse_ende (kaede, id, segl) SELECT kaede, 0, '\x' FROM generate_series(0, 7) kaede;

-- Where the trail has been cut: the last row of the removed part of a chain, with its seal, and how many rows went. What
-- is left continues from that seal. The owner alone cuts (spor ryd), and each cut is itself a sealed row of the trail.
CREATE TABLE raadslag.haendelse_anker (
    kaede smallint PRIMARY KEY,
    id    bigint   NOT NULL,
    segl  bytea    NOT NULL,
    antal bigint   NOT NULL
);
REVOKE INSERT, UPDATE, DELETE ON raadslag.haendelse_anker FROM raadslag_app;

-- When: the database's own clock says it, whoever writes. Only where a demo plays the past does the program's word count,
-- and the owner alone says where that is (database.TrailClock): 'databasens' is the rule; 'fremad' takes a time that is
-- later than the real one; 'fri' any. Rows up to oevelse_til were written while it was not the rule.
CREATE TABLE raadslag.haendelse_ur (
    ene         boolean PRIMARY KEY DEFAULT true CHECK (ene),
    ur          text    NOT NULL CHECK (ur IN ('databasens', 'fremad', 'fri')),
    oevelse_til bigint  NOT NULL DEFAULT 0
);
REVOKE INSERT, UPDATE, DELETE ON raadslag.haendelse_ur FROM raadslag_app;
INSERT INTO raadslag.haendelse_ur (ur) VALUES ('databasens');

CREATE FUNCTION raadslag.haendelse_forsegl() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    ende raadslag.haendelse_ende;
    ur   text;
BEGIN
    NEW.kaede := mod(pg_current_xact_id()::text::bigint, 8);
    PERFORM pg_advisory_xact_lock(7231002, NEW.kaede);
    SELECT * INTO ende FROM raadslag.haendelse_ende WHERE kaede = NEW.kaede;
    NEW.forrige := coalesce(ende.segl, '\x');
    NEW.id := nextval(pg_get_serial_sequence('raadslag.haendelse', 'id'));
    NEW.noteret := greatest(clock_timestamp(), ende.noteret);
    SELECT u.ur INTO ur FROM raadslag.haendelse_ur u;
    NEW.tidspunkt := CASE ur
        WHEN 'fri' THEN NEW.tidspunkt
        WHEN 'fremad' THEN greatest(NEW.tidspunkt, NEW.noteret, ende.tidspunkt)
        ELSE NEW.noteret END;
    NEW.vidne := (SELECT format('%s:%s:%s', anden.kaede, anden.id, encode(anden.segl, 'hex'))
        FROM raadslag.haendelse_ende anden WHERE anden.kaede <> NEW.kaede AND anden.id > 0
        ORDER BY anden.id DESC LIMIT 1);
    NEW.segl := raadslag.haendelse_segl(NEW);
    UPDATE raadslag.haendelse_ende SET (id, segl, noteret, tidspunkt) = (NEW.id, NEW.segl, NEW.noteret, NEW.tidspunkt)
        WHERE kaede = NEW.kaede;
    RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION raadslag.haendelse_forsegl() FROM PUBLIC;

CREATE TRIGGER forsegl BEFORE INSERT ON raadslag.haendelse FOR EACH ROW EXECUTE FUNCTION raadslag.haendelse_forsegl();

-- Who reads an event of a case is decided by its kind, since reasons in it are somebody's own words. What the quality check
-- was told stays between those who write and the secretariat, as in its tables; feedback that never went to the author stays
-- with the secretariat, also when it is removed or left out. How and why something was closed, and every other reason, is for
-- those who write, those at the table and the circle: also when the case is open by now. A colleague reads what happened
-- without reasons, and what concerns all the meeting. A kind that is not named here is told without a reason, or not at all.
CREATE FUNCTION raadslag.haendelse_laeses_af(handling text, har_grund boolean) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE
        WHEN handling IN ('tilbagemeldingFjernet', 'tilbagemeldingerUdeladt') THEN 'sekretariatet'
        WHEN handling IN ('fundFravalgt', 'fundTagetMed', 'ophaevelseOensket', 'spaerringOphaevet', 'sendtTilRettelse',
            'vurderet', 'vurderingFjernet') THEN 'skribenter'
        WHEN handling IN ('klassificeretFortrolig', 'fortrolighedForlaenget', 'aabenhedForeslaaet', 'oplysningFlyttet',
            'bilagForlaenget', 'bilagAabenhed', 'bilagForeslaaetLukket', 'bilagKlassificeretFortroligt', 'bilagBegrundet',
            'bilagOphoer') THEN 'bordet'
        WHEN handling = 'moedeAflyst' OR NOT har_grund THEN 'alle'
        ELSE 'bordet' END
$$;
REVOKE EXECUTE ON FUNCTION raadslag.haendelse_laeses_af(text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION raadslag.haendelse_laeses_af(text, boolean) TO raadslag_app;

-- Of a meeting, too, reasons are about cases that may be confidential, and what it is about to decide, or has decided, is for
-- those at the table, as the decisions themselves are. The rest of the trail is read by all who use the program. The owner, who
-- verifies, exports and cuts, sees it all.
ALTER TABLE raadslag.haendelse ENABLE ROW LEVEL SECURITY;
CREATE POLICY noteres ON raadslag.haendelse FOR INSERT WITH CHECK (true);
CREATE POLICY efter_art ON raadslag.haendelse FOR SELECT USING (
    (SELECT current_setting('raadslag.ser', true)) = 'alt'
    OR CASE
        WHEN emne_type = 'laesning.indstilling' THEN EXISTS (
            SELECT FROM raadslag.indstilling i WHERE i.id = emne_id::bigint)
        WHEN emne_type = 'indstilling' THEN EXISTS (
            SELECT FROM raadslag.indstilling i WHERE i.id = emne_id::bigint
                AND CASE raadslag.haendelse_laeses_af(handling, grund IS NOT NULL)
                    WHEN 'alle' THEN true
                    WHEN 'sekretariatet' THEN false
                    ELSE i.forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
                        OR i.enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), ''))
                        OR raadslag.haendelse_laeses_af(handling, grund IS NOT NULL) = 'bordet'
                            AND ((SELECT current_setting('raadslag.ser', true)) = 'moede'
                                OR i.moede_id IN (SELECT id FROM raadslag.kredsens_moede)) END)
        WHEN emne_type = 'moede' THEN grund IS NULL
                AND handling NOT IN ('besluttet', 'beslutningRettet', 'beslutningHenlagt', 'udfaldTagetTilbage')
            OR (SELECT current_setting('raadslag.ser', true)) = 'moede'
        ELSE true END);
