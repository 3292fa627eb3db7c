package dk.raadslag.organisation;

import dk.raadslag.drift.Measured;
import dk.raadslag.spor.Spor;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sign-in with name and password, and the code of a second factor where there is one: not after too many failures of
 * either, and every outcome noted in the audit trail. Of a name that is nobody's nothing is kept but that it was tried. A
 * closed account is refused only after its password was right, so that refusal takes as long for all.
 */
@Component
class Indgangskontrol implements AuthenticationManager, Measured {

    private static final String EMNE = "indgang";

    private final ProviderManager adgangskoder;
    private final Indgangsforsoeg forsoeg;
    private final KnownDevices devices;
    private final Indgange indgange;
    private final Totrinslager totrin;
    private final Totrinskrav krav;
    private final Brugere brugere;
    private final Spor spor;
    private final TransactionOperations transaction;
    private final AtomicLong refused = new AtomicLong();

    Indgangskontrol(
            UserDetailsService konti,
            PasswordEncoder encoder,
            Indgangsforsoeg forsoeg,
            KnownDevices devices,
            Indgange indgange,
            Totrinslager totrin,
            Totrinskrav krav,
            Brugere brugere,
            Spor spor,
            TransactionOperations transaction) {
        DaoAuthenticationProvider dem = new DaoAuthenticationProvider(konti);
        dem.setPasswordEncoder(encoder);
        dem.setPreAuthenticationChecks(konto -> {});
        dem.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        adgangskoder = new ProviderManager(dem);
        this.forsoeg = forsoeg;
        this.devices = devices;
        this.indgange = indgange;
        this.totrin = totrin;
        this.krav = krav;
        this.brugere = brugere;
        this.spor = spor;
        this.transaction = transaction;
    }

    /** @throws KodeMangler if the password was right, and a code must follow ({@link #kode}) */
    @Override
    public Authentication authenticate(Authentication login) {
        String konto = Bruger.normalised(login.getName());
        Attempt her = attempt(konto, login);
        try {
            forsoeg.begynd(her);
            Authentication inde = adgangskoder.authenticate(login);
            if (!(inde.getPrincipal() instanceof Indlogget person)) {
                throw new BadCredentialsException("No person");
            }
            demandOpen(person);
            forsoeg.lykkedes(her);
            if (harTotrin(person)) {
                throw new KodeMangler(person);
            }
            return come(krav.gaelder(person.roller()) ? person.heldBack() : person, login, "lykkedes");
        } catch (KodeMangler naeste) {
            throw naeste; // not in yet, and no failure: codes are counted for themselves
        } catch (Indgangslaast laast) {
            refused(konto, "laast");
            throw laast;
        } catch (TooBusy busy) {
            forsoeg.fortryd(her);
            throw busy; // not looked at: no failure
        } catch (AuthenticationException afvist) {
            refused(konto, "afvist");
            throw afvist;
        }
    }

    /**
     * The code after the password, of the app or a recovery code.
     *
     * @param halvvejs the person whose password was right
     * @param login from where
     */
    Authentication kode(Indlogget halvvejs, String kode, Authentication login) {
        String konto = halvvejs.brugernavn();
        try {
            forsoeg.begyndKode(attempt(konto, login));
            Indlogget person = brugere.findById(halvvejs.id())
                    .filter(Bruger::isAktiv)
                    .filter(bruger -> bruger.getAdgang() == halvvejs.adgang())
                    .map(Indlogget::of)
                    .orElseThrow(() -> new DisabledException("Changed meanwhile"));
            String hvordan = use(person.id(), kode);
            forsoeg.lykkedesKode(attempt(konto, login));
            return come(person, login, hvordan);
        } catch (Indgangslaast laast) {
            refused(konto, "laast");
            throw laast;
        } catch (AuthenticationException afvist) {
            refused(konto, "afvistKode");
            throw afvist;
        }
    }

    /** What the trail calls it. */
    private String use(long person, String kode) {
        String hvordan = Objects.requireNonNull(
                transaction.execute(status -> totrin.brug(person, kode)
                        ? "lykkedesTotrin"
                        : totrin.brugNoedkode(person, kode) ? "lykkedesNoedkode" : ""),
                "a transaction answers");
        if (hvordan.isEmpty()) {
            throw new BadCredentialsException("Wrong code");
        }
        return hvordan;
    }

    private Authentication come(Indlogget person, Authentication login, String hvordan) {
        note(person.brugernavn(), hvordan);
        Indlogget ind = hasAnothersPassword(person) ? person.heldBack() : person;
        UsernamePasswordAuthenticationToken inde =
                UsernamePasswordAuthenticationToken.authenticated(ind, null, ind.getAuthorities());
        inde.setDetails(login.getDetails());
        return inde;
    }

    private boolean hasAnothersPassword(Indlogget person) {
        return brugere.findById(person.id()).map(Bruger::skalSkifteAdgangskode).orElse(false);
    }

    private boolean harTotrin(Indlogget person) {
        return Boolean.TRUE.equals(transaction.execute(status -> totrin.erBekraeftet(person.id())));
    }

    /** Where local accounts are closed, they are not for administrators: there is always one who can come in. */
    private void demandOpen(Indlogget person) {
        if (!indgange.lokalForAlle() && !person.roller().contains(Rolle.ADMINISTRATOR)) {
            throw new DisabledException("Local accounts are closed");
        }
    }

    /** A browser counts for itself only where the account knows it. */
    private Attempt attempt(String konto, Authentication login) {
        String adresse = login.getDetails() instanceof WebAuthenticationDetails fra ? fra.getRemoteAddress() : "";
        String device = login.getDetails() instanceof SignInDetails fra ? fra.device() : null;
        return new Attempt(konto, adresse, devices.knows(konto, device) ? device : null);
    }

    @Override
    public void measure(Gauges gauges) {
        gauges.add("signins_refused_total", "Sign-ins by password or code that this node has refused", refused.get());
    }

    private void refused(String konto, String handling) {
        refused.incrementAndGet();
        note(konto, handling);
    }

    private void note(String konto, String handling) {
        transaction.executeWithoutResult(status -> {
            String hvem =
                    brugere.findByBrugernavn(konto).map(Bruger::getBrugernavn).orElse("?");
            spor.noter(EMNE, hvem, handling, Map.of(), null);
        });
    }
}
