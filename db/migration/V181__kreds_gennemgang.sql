-- The secretariat has been told that the review of a circle is due (rule 12); told anew when the next one is.
ALTER TABLE raadslag.kreds ADD gennemgang_meldt boolean NOT NULL DEFAULT false;
