-- A PDF is read in columns now, with what stands in its fields, and without what nobody sees in it: those that were read before are read again.
DELETE FROM raadslag.bilagsindhold WHERE sha256 IN (SELECT sha256 FROM raadslag.fil WHERE type = 'PDF');
