package dk.raadslag.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the provider says of a person, whatever the kind of provider: Entra ID, Keycloak and ADFS name things differently. */
record Kommunekrav(String udsteder, String subjekt, Map<String, Object> krav) {

    private static final int LAENGSTE_BRUGERNAVN = 60;

    String navn() {
        return first("name", "displayname", "unique_name", "preferred_username", "upn", "email")
                .orElse(subjekt);
    }

    String email() {
        return first("email").filter(adresse -> adresse.contains("@")).orElse("");
    }

    /** A user name that the person would know again; it proves nothing, and may be taken. */
    String brugernavn() {
        String navn = first("preferred_username", "upn", "unique_name", "email")
                .orElse("bruger")
                .replaceFirst("^.*\\\\", "")
                .replaceFirst("@.*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceFirst("^[._-]+", "");
        return navn.length() < 2 ? "bruger" : navn.substring(0, Math.min(navn.length(), LAENGSTE_BRUGERNAVN));
    }

    /**
     * All that a claim says, as words.
     *
     * @param navn a claim's name, or a path of names with dots between
     */
    List<String> alle(String navn) {
        return words(krav.containsKey(navn) ? krav.get(navn) : deep(navn));
    }

    private @Nullable Object deep(String sti) {
        Object her = krav;
        for (String navn : sti.split("\\.", -1)) {
            her = her instanceof Map<?, ?> dele ? dele.get(navn) : null;
        }
        return her;
    }

    private static List<String> words(@Nullable Object vaerdi) {
        return switch (vaerdi) {
            case null -> List.of();
            case Collection<?> flere ->
                flere.stream().filter(Objects::nonNull).map(Object::toString).toList();
            default -> List.of(vaerdi.toString());
        };
    }

    private Optional<String> first(String... navne) {
        return Stream.of(navne)
                .flatMap(navn -> words(krav.get(navn)).stream())
                .map(String::strip)
                .filter(ord -> !ord.isEmpty())
                .findFirst();
    }

    @Override
    public String toString() {
        return udsteder + " " + subjekt;
    }
}
