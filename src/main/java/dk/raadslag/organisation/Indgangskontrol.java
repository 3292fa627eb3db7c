package dk.raadslag.organisation;

import dk.raadslag.spor.Spor;
import java.util.Map;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sign-in with name and password: not after too many failures, and every outcome noted in the audit trail. Of a name
 * that is nobody's nothing is kept but that it was tried. A closed account is refused only after its password was right,
 * so that refusal takes as long for all.
 */
@Component
class Indgangskontrol implements AuthenticationManager {

    private static final String EMNE = "indgang";

    private final ProviderManager adgangskoder;
    private final Indgangsforsoeg forsoeg;
    private final Indgange indgange;
    private final Brugere brugere;
    private final Spor spor;
    private final TransactionOperations transaction;

    Indgangskontrol(
            UserDetailsService konti,
            PasswordEncoder encoder,
            Indgangsforsoeg forsoeg,
            Indgange indgange,
            Brugere brugere,
            Spor spor,
            TransactionOperations transaction) {
        DaoAuthenticationProvider dem = new DaoAuthenticationProvider(konti);
        dem.setPasswordEncoder(encoder);
        dem.setPreAuthenticationChecks(konto -> {});
        dem.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        adgangskoder = new ProviderManager(dem);
        this.forsoeg = forsoeg;
        this.indgange = indgange;
        this.brugere = brugere;
        this.spor = spor;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String konto = Bruger.normalised(login.getName());
        String adresse = login.getDetails() instanceof WebAuthenticationDetails fra ? fra.getRemoteAddress() : "";
        try {
            forsoeg.begynd(konto, adresse);
            Authentication inde = adgangskoder.authenticate(login);
            demandOpen(inde);
            forsoeg.lykkedes(konto, adresse);
            note(konto, "lykkedes");
            return inde;
        } catch (Indgangslaast laast) {
            note(konto, "laast");
            throw laast;
        } catch (AuthenticationException afvist) {
            note(konto, "afvist");
            throw afvist;
        }
    }

    /** Where local accounts are closed, they are not for administrators: there is always one who can come in. */
    private void demandOpen(Authentication inde) {
        if (!indgange.lokalForAlle()
                && !(inde.getPrincipal() instanceof Indlogget person
                        && person.roller().contains(Rolle.ADMINISTRATOR))) {
            throw new DisabledException("Local accounts are closed");
        }
    }

    private void note(String konto, String handling) {
        transaction.executeWithoutResult(status -> {
            String hvem =
                    brugere.findByBrugernavn(konto).map(Bruger::getBrugernavn).orElse("?");
            spor.noter(EMNE, hvem, handling, Map.of(), null);
        });
    }
}
