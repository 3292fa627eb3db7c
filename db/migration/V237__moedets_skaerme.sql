-- Whoever has a meeting open follows it: a new edition of its agenda, its state, its time. Whichever way it was changed, by a
-- person, by the process or by a timer; a message is a subject and a number, as in Kanal.
CREATE FUNCTION raadslag.moede_skaerme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('raadslag', 'beslutning ' || CASE TG_TABLE_NAME WHEN 'udgave' THEN to_jsonb(NEW)->>'moede_id'
        ELSE to_jsonb(NEW)->>'id' END);
    RETURN NULL;
END $$;

CREATE TRIGGER skaerme_udgave AFTER INSERT ON raadslag.udgave FOR EACH ROW EXECUTE FUNCTION raadslag.moede_skaerme();
CREATE TRIGGER skaerme_moede AFTER UPDATE ON raadslag.moede FOR EACH ROW
    WHEN ((OLD.status, OLD.dato, OLD.start, OLD.slut) IS DISTINCT FROM (NEW.status, NEW.dato, NEW.start, NEW.slut))
    EXECUTE FUNCTION raadslag.moede_skaerme();
