package dk.raadslag.udgivelse;

/** How far the public record of a meeting is. */
public enum Tilstand {
    DAGSORDEN,
    /** Draft minutes, until the next meeting approves them (rule 17). */
    UDKAST,
    GODKENDT
}
