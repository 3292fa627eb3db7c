-- An answer to feedback is saved as it is typed, as every text of a case: the revision that the writer had before.
ALTER TABLE raadslag.tilbagemelding ADD svar_revision bigint NOT NULL DEFAULT 0;
