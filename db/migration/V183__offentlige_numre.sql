-- How many items a meeting has had in any of its public editions: the address of a number above those it has now says that
-- the item is gone. Where something was that is public no more, so that its address can point to the meeting.
ALTER TABLE offentlig.moede ADD flest_punkter integer NOT NULL DEFAULT 0;
UPDATE offentlig.moede m SET flest_punkter = greatest(
    (SELECT coalesce(max(p.nr), 0) FROM offentlig.punkt p WHERE p.moede_id = m.moede_id),
    (SELECT coalesce(max(json_array_length(u.indhold::json)), 0) FROM raadslag.udgave u WHERE u.moede_id = m.moede_id
        AND EXISTS (SELECT FROM offentlig.udgave_historik h WHERE h.moede_id = u.moede_id AND h.udgave = u.nr)));
ALTER TABLE offentlig.udgaaet_punkt ADD moede_id bigint;
ALTER TABLE offentlig.udgaaet_bilag ADD moede_id bigint;
