-- A meeting that is cancelled says so, one that is taken away does not say why (rule 22): until now only the sentence that
-- was stored as the reason told them apart. punkter: how many items the public edition has, those taken away among them, so
-- that each of these can say that it is gone; fjernede_bilag: the numbers of an item's bilag that were taken away.
ALTER TABLE offentlig.moede
    DROP CONSTRAINT moede_check,
    ADD aflyst boolean NOT NULL DEFAULT false,
    ADD punkter integer NOT NULL DEFAULT 0;
UPDATE offentlig.moede SET aflyst = true WHERE grund <> 'Det er fjernet fra offentligheden.';
UPDATE offentlig.moede SET grund = NULL WHERE NOT aflyst;
ALTER TABLE offentlig.moede
    ADD CHECK (aflyst = (grund IS NOT NULL)),
    ADD CHECK (NOT aflyst OR trukket_tilbage IS NOT NULL);
ALTER TABLE offentlig.udgaaet_punkt ADD fjernet boolean NOT NULL DEFAULT false;
UPDATE offentlig.udgaaet_punkt SET fjernet = true, grund = NULL WHERE grund = 'Det er fjernet fra offentligheden.';
ALTER TABLE offentlig.udgaaet_punkt ADD CHECK (NOT fjernet OR grund IS NULL);
ALTER TABLE offentlig.udgaaet_bilag ADD fjernet boolean NOT NULL DEFAULT false;
UPDATE offentlig.udgaaet_bilag SET fjernet = true, grund = NULL WHERE grund = 'Det er fjernet fra offentligheden.';
ALTER TABLE offentlig.udgaaet_bilag ADD CHECK (NOT fjernet OR grund IS NULL);
UPDATE offentlig.moede m SET punkter = greatest(
    (SELECT coalesce(max(p.nr), 0) FROM offentlig.punkt p WHERE p.moede_id = m.moede_id),
    (SELECT coalesce(max(u.nr), 0) FROM offentlig.udgaaet_punkt u WHERE u.moede_id = m.moede_id AND u.fjernet));
ALTER TABLE offentlig.punkt
    ADD fjernede_bilag integer[] NOT NULL DEFAULT '{}',
    ADD CHECK (aaben OR fjernede_bilag = '{}');
