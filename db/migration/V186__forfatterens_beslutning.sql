-- What a meeting has decided, those who have the case may read once it has been held, also before its minutes are public.
CREATE POLICY sagens ON raadslag.beslutning FOR SELECT TO raadslag_app USING (
    EXISTS (SELECT FROM raadslag.moede m
        WHERE m.id = moede_id AND m.status IN ('AFHOLDT', 'REFERAT_UDKAST', 'REFERAT_GODKENDT'))
    AND EXISTS (SELECT FROM raadslag.at_punkt a JOIN raadslag.indstilling i ON i.id = a.indstilling_id
        WHERE a.id = at_punkt_id
          AND (i.forfatter_id = (SELECT nullif(current_setting('raadslag.bruger', true), '')::bigint)
            OR i.enhed_kode = (SELECT nullif(current_setting('raadslag.enhed', true), '')))));
