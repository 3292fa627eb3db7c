-- Whether the secretariat has begun on what was sent, so that its author no longer takes it back; and whether what was
-- sent last was corrections.
ALTER TABLE raadslag.indstilling
    ADD tjek_begyndt boolean NOT NULL DEFAULT false,
    ADD rettelser    boolean NOT NULL DEFAULT false;

-- What the author answers to a remark.
ALTER TABLE raadslag.tilbagemelding
    ADD svar    text NOT NULL DEFAULT '',
    ADD svar_af text NOT NULL DEFAULT '';
