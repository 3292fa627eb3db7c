-- What stands on hidden sheets and slides: the check reads it, the public search does not. Files that have some are read again.
ALTER TABLE raadslag.bilagsindhold ADD COLUMN skjult text NOT NULL DEFAULT '';
DELETE FROM raadslag.bilagsindhold WHERE traek LIKE '%SKJULTE_ARK%' OR traek LIKE '%SKJULTE_DIAS%';
