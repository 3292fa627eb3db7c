-- Why it is closed, in full: the provision that the law's criterion demands, and until when (rules 8 and 9).
ALTER TABLE raadslag.indstilling
    ADD forslag_lov          text NOT NULL DEFAULT '',
    ADD forslag_til          date,
    ADD forslag_begivenhed   text NOT NULL DEFAULT '',
    ADD lovhenvisning        text NOT NULL DEFAULT '',
    ADD fortrolig_til        date,
    ADD fortrolig_begivenhed text NOT NULL DEFAULT '';

-- Until now the reason named it.
UPDATE raadslag.indstilling SET forslag_lov = forslag_grund WHERE forslag_kriterium = 'LOV';
UPDATE raadslag.indstilling SET lovhenvisning = aabenhed_grund WHERE kriterium = 'LOV';
