-- Outcome and remark are written by different people at the same time: each has a revision of its own, and the remark
-- says who wrote it.
ALTER TABLE raadslag.beslutning
    ADD COLUMN udfald_revision      integer NOT NULL DEFAULT 0,
    ADD COLUMN bemaerkning_revision bigint  NOT NULL DEFAULT 0,
    ADD COLUMN bemaerket_af         text    NOT NULL DEFAULT '',
    ADD COLUMN bemaerket            timestamptz;
UPDATE raadslag.beslutning SET bemaerket_af = af WHERE bemaerkning <> '';
