-- Who appointed the substitute, and since when it is agreed. Somebody else's appointment, where the substitute would read
-- what they do not read by themselves, waits for the person represented or for another administrator.
ALTER TABLE raadslag.stedfortraeder
    ADD udpeget_af bigint REFERENCES raadslag.bruger,
    ADD samtykke timestamptz;
-- What was appointed before keeps counting; who did it stands in the trail.
UPDATE raadslag.stedfortraeder SET udpeget_af = bruger_id, samtykke = now();
ALTER TABLE raadslag.stedfortraeder ALTER udpeget_af SET NOT NULL;
