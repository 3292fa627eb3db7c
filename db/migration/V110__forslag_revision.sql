-- The proposal of openness is saved like the other fields of a case: with a revision, and who wrote it last.
ALTER TABLE raadslag.indstilling
    ADD COLUMN forslag_revision bigint NOT NULL DEFAULT 0,
    ADD COLUMN forslag_af       text   NOT NULL DEFAULT '';
