-- Office files are read with what is hidden in them below sheets and slides: those that were read before are read again when
-- their case is opened.
DELETE FROM raadslag.bilagsindhold i USING raadslag.fil f
WHERE f.sha256 = i.sha256 AND f.type LIKE 'application/vnd.openxmlformats-officedocument.%';
