package dk.raadslag.organisation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the program refuses what was written about a person's access, or about a unit. */
public enum Afvisning {
    NAVN_MANGLER((before, after, brugere) -> after.navn().isBlank()),
    BRUGERNAVN_UGYLDIGT((before, after, brugere) ->
            before == null && !Moenster.BRUGERNAVN.matcher(brugernavn(after)).matches()),
    BRUGERNAVN_OPTAGET((before, after, brugere) ->
            before == null && brugere.findByBrugernavn(brugernavn(after)).isPresent()),
    ENHED_MANGLER((before, after, brugere) -> after.enhed() == null),
    ROLLE_MANGLER(
            (before, after, brugere) -> after.roller().isEmpty() && (before == null || !before.fraKommunelogin())),
    ADGANGSKODE_FOR_KORT((before, after, brugere) ->
            (before == null || !after.adgangskode().isEmpty()) && isShort(after.adgangskode())),
    ADGANGSKODE_FORKERT,
    ADGANGSKODE_FORSKELLIG,
    ADGANGSKODE_DEN_SAMME,
    ADGANGSKODE_LAAST,
    ADGANGSKODE_TRAVLT,
    EGEN_ADGANGSKODE,
    SIDSTE_ADMINISTRATOR((before, after, brugere) -> before != null
            && before.har(Rolle.ADMINISTRATOR)
            && !(after.aktiv() && after.roller().contains(Rolle.ADMINISTRATOR))
            && brugere.withRolle(Rolle.ADMINISTRATOR).stream().allMatch(before::equals)),
    STYRES_AF_KOMMUNELOGIN((before, after, brugere) -> before != null
            && before.fraKommunelogin()
            && !(after.adgangskode().isEmpty()
                    && after.roller().equals(before.getRoller())
                    && before.getEnhed().equals(after.enhed()))),
    EGEN_ROLLE,
    EGEN_ENHED,
    EGEN_KONTO_SOM_VIKAR,
    VIKAR_MANGLER,
    VIKAR_KREDS_SELV,
    VIKAR_UDEN_TOTRIN,
    PERIODE_UGYLDIG,
    PERIODE_FOR_LANG,
    GRUND_MANGLER,
    KODE_MANGLER,
    KODE_UGYLDIG,
    KODE_OPTAGET;

    static final int SHORTEST_PASSWORD = 12;

    private final Regel regel;

    /** Where others ask whether it is so. */
    Afvisning() {
        this((before, after, brugere) -> false);
    }

    Afvisning(Regel regel) {
        this.regel = regel;
    }

    /** The first reason against a person; {@code before} is null for a new one. */
    static Optional<Afvisning> of(@Nullable Bruger before, Brugeroplysninger after, Brugere brugere) {
        return Stream.of(values())
                .filter(afvisning -> afvisning.regel.breaks(before, after, brugere))
                .findFirst();
    }

    /** The first reason against a new unit. */
    static Optional<Afvisning> of(String kode, String navn, Enheder enheder) {
        if (kode.isBlank()) {
            return Optional.of(KODE_MANGLER);
        }
        if (!Moenster.ENHEDSKODE.matcher(kode).matches()) {
            return Optional.of(KODE_UGYLDIG);
        }
        if (enheder.existsById(kode)) {
            return Optional.of(KODE_OPTAGET);
        }
        return navn.isBlank() ? Optional.of(NAVN_MANGLER) : Optional.empty();
    }

    /** Whether a password is too short, whoever chooses it. */
    static boolean isShort(String adgangskode) {
        return adgangskode.length() < SHORTEST_PASSWORD;
    }

    /** Whether a person can be called that at the door. */
    static boolean isUserName(String brugernavn) {
        return Moenster.BRUGERNAVN.matcher(Bruger.normalised(brugernavn)).matches();
    }

    /** The translation key of the reason. */
    public String key() {
        return "organisation.afvisning." + name();
    }

    private static String brugernavn(Brugeroplysninger oplysninger) {
        return Bruger.normalised(oplysninger.brugernavn());
    }

    private interface Regel {
        boolean breaks(@Nullable Bruger before, Brugeroplysninger after, Brugere brugere);
    }

    private static final class Moenster {
        static final Pattern BRUGERNAVN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

        /** Stands in lists with commas, in addresses and in the groups of tasks. */
        static final Pattern ENHEDSKODE = Pattern.compile("[A-Za-zÆØÅæøå0-9][A-Za-zÆØÅæøå0-9-]{0,15}");
    }
}
