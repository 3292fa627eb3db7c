-- What was decided on openness and is to be decided again stands beside the author's proposal, and no longer in its place;
-- what was decided closed counts as closed meanwhile (rules 8 and 23).
ALTER TABLE raadslag.indstilling
    ADD tidligere            text NOT NULL DEFAULT 'IKKE_AFGJORT',
    ADD tidligere_kriterium  text,
    ADD tidligere_grund      text NOT NULL DEFAULT '',
    ADD tidligere_lov        text NOT NULL DEFAULT '',
    ADD tidligere_til        date,
    ADD tidligere_begivenhed text NOT NULL DEFAULT '';

ALTER TABLE raadslag.bilag
    ADD tidligere            text NOT NULL DEFAULT 'IKKE_AFGJORT',
    ADD tidligere_kriterium  text,
    ADD tidligere_grund      text NOT NULL DEFAULT '',
    ADD tidligere_lov        text NOT NULL DEFAULT '',
    ADD tidligere_til        date,
    ADD tidligere_begivenhed text NOT NULL DEFAULT '',
    DROP CONSTRAINT bilag_check,
    ADD CHECK (fortrolig = (aabenhed = 'FORTROLIG'
        OR aabenhed = 'IKKE_AFGJORT' AND (forslag <> 'AABEN' OR tidligere = 'FORTROLIG')));
