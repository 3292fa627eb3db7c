-- Feedback is saved as it is typed: being written (skrives), with a revision of its own. What is not sent when the case
-- is approved stays here, marked as such (frafaldet).
ALTER TABLE raadslag.tilbagemelding
    ADD COLUMN revision  bigint  NOT NULL DEFAULT 0,
    ADD COLUMN skrives   boolean NOT NULL DEFAULT false,
    ADD COLUMN frafaldet boolean NOT NULL DEFAULT false;
