-- The day on which the minutes were approved belongs to the meeting (rule 17): the trail may be cut.
ALTER TABLE raadslag.moede ADD referat_godkendt date;
UPDATE raadslag.moede m SET referat_godkendt = coalesce(
    (SELECT (max(h.tidspunkt) AT TIME ZONE 'Europe/Copenhagen')::date FROM raadslag.haendelse h
        WHERE h.emne_type = 'moede' AND h.emne_id = m.id::text AND h.handling = 'referatGodkendt'),
    (SELECT o.godkendt FROM offentlig.moede o WHERE o.moede_id = m.id))
WHERE m.status = 'REFERAT_GODKENDT';
