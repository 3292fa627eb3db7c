package dk.raadslag.organisation;

import dk.raadslag.spor.Aktoer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in person as the session keeps it: who, and what they may do; nothing that ages without ending the session. */
record Indlogget(
        long id,
        String brugernavn,
        String navn,
        Set<Rolle> roller,
        String adgangskode,
        boolean aktiv,
        int adgang,
        String enhed)
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
                bruger.getEnhed().getKode());
    }

    @Override
    public String aktoerId() {
        return brugernavn;
    }

    @Override
    public String aktoerNavn() {
        return navn;
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
