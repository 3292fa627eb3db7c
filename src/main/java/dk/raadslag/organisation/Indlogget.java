package dk.raadslag.organisation;

import dk.raadslag.spor.Aktoer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A signed-in person as the session keeps it: who, and what they may do; nothing that ages without ending the session.
 *
 * @param kunTilmelding a second factor is demanded and missing, or the password is another's choice: nothing but putting
 *     that right is open
 * @param vikar who in truth sits there, if somebody acts for this person
 */
record Indlogget(
        long id,
        String brugernavn,
        String navn,
        Set<Rolle> roller,
        String adgangskode,
        boolean aktiv,
        int adgang,
        String enhed,
        boolean kunTilmelding,
        @Nullable Vikar vikar)
        implements UserDetails, Aktoer {

    static Indlogget of(Bruger bruger) {
        return new Indlogget(
                bruger.getId(),
                bruger.getBrugernavn(),
                bruger.getNavn(),
                bruger.getRoller(),
                bruger.getAdgangskode(),
                bruger.isAktiv(),
                bruger.getAdgang(),
                bruger.getEnhed().getKode(),
                false,
                null);
    }

    /** The same person before they have done what must be done first: without the roles. */
    Indlogget heldBack() {
        return new Indlogget(id, brugernavn, navn, Set.of(), adgangskode, aktiv, adgang, enhed, true, vikar);
    }

    /** The same person with somebody else in their chair. */
    Indlogget ved(Vikar vikar) {
        return new Indlogget(id, brugernavn, navn, roller, adgangskode, aktiv, adgang, enhed, kunTilmelding, vikar);
    }

    /** Whose seats in circles are sat in here: a substitute has left their own, and has the other's only if it was said. */
    Optional<Long> kredsplads() {
        return vikar == null || vikar.kredse() ? Optional.of(id) : Optional.empty();
    }

    @Override
    public String aktoerId() {
        return vikar == null ? brugernavn : vikar.brugernavn();
    }

    @Override
    public String aktoerNavn() {
        return vikar == null ? navn : vikar.navn();
    }

    @Override
    public Map<String, String> paaVegneAf() {
        return vikar == null ? Map.of() : Map.of(PAA_VEGNE_AF, navn, PAA_VEGNE_AF_ID, brugernavn);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(roller.stream()
                .map(rolle -> new SimpleGrantedAuthority("ROLE_" + rolle))
                .toList());
    }

    @Override
    public String getPassword() {
        return adgangskode;
    }

    @Override
    public String getUsername() {
        return brugernavn;
    }

    @Override
    public boolean isEnabled() {
        return aktiv;
    }

    @Override
    public String toString() {
        return brugernavn;
    }
}
