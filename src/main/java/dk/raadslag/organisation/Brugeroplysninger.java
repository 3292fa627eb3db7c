package dk.raadslag.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator writes about a person.
 *
 * @param enhed none is refused
 * @param adgangskode as typed; empty leaves the password as it is
 */
public record Brugeroplysninger(
        String brugernavn,
        String navn,
        String titel,
        String email,
        String telefon,
        @Nullable Enhed enhed,
        Set<Rolle> roller,
        boolean aktiv,
        String adgangskode) {

    public static Brugeroplysninger of(Bruger bruger) {
        return new Brugeroplysninger(
                bruger.getBrugernavn(),
                bruger.getNavn(),
                bruger.getTitel(),
                bruger.getEmail(),
                bruger.getTelefon(),
                bruger.getEnhed(),
                bruger.getRoller(),
                bruger.isAktiv(),
                "");
    }

    /** Without the password: this may reach a log. */
    @Override
    public String toString() {
        return brugernavn;
    }
}
