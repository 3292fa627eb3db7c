package dk.raadslag.organisation;

/** What a person may do. One person may hold several. The name, with {@code ROLE_} before it, is the granted authority. */
public enum Rolle {
    FORFATTER,
    SEKRETARIAT,
    DIREKTION,
    RAADMAND,
    ADMINISTRATOR;

    /**
     * Whether the others who watch over access hear of it when somebody is given this role: it reads the confidential
     * matter of every unit, or lets one give such a role.
     */
    boolean isAnnounced() {
        return this != FORFATTER;
    }

    /** The translation key of the role's name. */
    public String key() {
        return "organisation.rolle." + name();
    }
}
