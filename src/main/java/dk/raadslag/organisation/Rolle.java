package dk.raadslag.organisation;

/** What a person may do. One person may hold several. The name, with {@code ROLE_} before it, is the granted authority. */
public enum Rolle {
    FORFATTER,
    SEKRETARIAT,
    DIREKTION,
    RAADMAND,
    ADMINISTRATOR;

    /** The translation key of the role's name. */
    public String key() {
        return "organisation.rolle." + name();
    }
}
