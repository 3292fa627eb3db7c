-- A bilag that has been cleaned keeps the file it was made from, for those who write the case and the secretariat.
ALTER TABLE raadslag.bilag
    ADD COLUMN original_sha256     text REFERENCES raadslag.fil,
    ADD COLUMN original_stoerrelse bigint NOT NULL DEFAULT 0;
