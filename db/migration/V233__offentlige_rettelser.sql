-- A line for each time that what readers see is another: a draft that was corrected, approved minutes in which an item was
-- opened. nr: 1 is the first publication; aftryk: a digest of what it showed.
ALTER TABLE offentlig.udgave_historik
    ADD nr integer NOT NULL DEFAULT 1,
    ADD aftryk text,
    DROP CONSTRAINT udgave_historik_pkey,
    ADD PRIMARY KEY (moede_id, udgave, tilstand, nr);
