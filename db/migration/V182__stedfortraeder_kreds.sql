-- A substitute sits in the other's chair, and in the other's circles only where the one who appointed has said so.
ALTER TABLE raadslag.stedfortraeder ADD kredse boolean NOT NULL DEFAULT false;

-- raadslag.kreds: the person whose seats in circles the transaction reads by. Nothing said means none.
CREATE OR REPLACE VIEW raadslag.kredsens_moede AS
    SELECT m.id FROM raadslag.kreds_medlem km
    JOIN raadslag.kreds k ON k.id = km.kreds_id
    JOIN raadslag.moede m ON m.forum_noegle = k.forum_noegle
    WHERE km.bruger_id = nullif(current_setting('raadslag.kreds', true), '')::bigint AND km.til IS NULL;
