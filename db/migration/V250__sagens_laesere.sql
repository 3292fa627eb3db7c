-- Who may read a case hangs on these columns (rule 12, and V133): whoever has it open is asked again when one of them changes,
-- whichever way it was changed: by a person, by the process, or by a timer. A message is a subject and a number, as in Kanal.
CREATE FUNCTION raadslag.indstilling_laesere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('raadslag', 'sagens-laesere ' || OLD.id);
    RETURN NULL;
END $$;

CREATE TRIGGER laesere_aendret AFTER UPDATE ON raadslag.indstilling FOR EACH ROW
    WHEN ((OLD.status, OLD.aabenhed, OLD.moede_id, OLD.enhed_kode, OLD.forfatter_id)
        IS DISTINCT FROM (NEW.status, NEW.aabenhed, NEW.moede_id, NEW.enhed_kode, NEW.forfatter_id))
    EXECUTE FUNCTION raadslag.indstilling_laesere();

CREATE TRIGGER laesere_slettet AFTER DELETE ON raadslag.indstilling FOR EACH ROW
    EXECUTE FUNCTION raadslag.indstilling_laesere();
