package dk.raadslag.organisation;

import dk.raadslag.spor.Spor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people can do about their own password and sessions. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MinAdgang {

    /** Counted apart from sign-in: who sits at a screen that was left open locks nobody out. */
    private static final String HER = "adgangskode";

    private final AktuelBruger aktuel;
    private final PasswordEncoder encoder;
    private final Indgangsforsoeg forsoeg;
    private final Totrinskrav krav;
    private final Totrinslager totrin;
    private final SessionHolder session;
    private final Spor spor;
    private final ApplicationEventPublisher events;

    MinAdgang(
            AktuelBruger aktuel,
            PasswordEncoder encoder,
            Indgangsforsoeg forsoeg,
            Totrinskrav krav,
            Totrinslager totrin,
            SessionHolder session,
            Spor spor,
            ApplicationEventPublisher events) {
        this.aktuel = aktuel;
        this.encoder = encoder;
        this.forsoeg = forsoeg;
        this.krav = krav;
        this.totrin = totrin;
        this.session = session;
        this.spor = spor;
        this.events = events;
    }

    /** Whether there is a password of one's own to change here. */
    @Transactional(readOnly = true)
    public boolean hasPassword() {
        return !aktuel.erVikar() && !aktuel.bruger().fraKommunelogin();
    }

    /**
     * Changes one's own password. Every other session of the person is over; this one goes on, and is open again if it was
     * held back for the password alone.
     *
     * @param igen the new one, typed once more
     * @throws Afvist with the rule that stands against it; a wrong old one is noted, and counts as a failure to come in
     * @throws AccessDeniedException for a substitute, and for whoever comes in by the municipality's own sign-in
     */
    @Transactional(noRollbackFor = Afvist.class)
    public void changePassword(
            String gammel, String ny, String igen, HttpServletRequest request, HttpServletResponse response) {
        Bruger bruger = aktuel.selv();
        if (bruger.fraKommunelogin()) {
            throw new AccessDeniedException("The municipality's own sign-in has its own password");
        }
        demand(!Afvisning.isShort(ny), Afvisning.ADGANGSKODE_FOR_KORT);
        demand(ny.equals(igen), Afvisning.ADGANGSKODE_FORSKELLIG);
        prove(bruger, gammel);
        demand(!ny.equals(gammel), Afvisning.ADGANGSKODE_DEN_SAMME);
        bruger.changePassword(String.valueOf(encoder.encode(ny)));
        note(bruger, "bruger.adgangskodeSkiftet");
        events.publishEvent(new AdgangAendret(bruger.getBrugernavn()));
        boolean mangler = krav.gaelder(bruger.getRoller()) && !totrin.erBekraeftet(bruger.getId());
        session.become(mangler ? Indlogget.of(bruger).heldBack() : Indlogget.of(bruger), request, response);
    }

    /** A session that was left open is no way to try passwords by the thousand. */
    private void prove(Bruger bruger, String gammel) {
        Attempt her = new Attempt(bruger.getBrugernavn(), HER, HER);
        try {
            forsoeg.begynd(her);
            if (!encoder.matches(gammel, bruger.getAdgangskode())) {
                note(bruger, "bruger.adgangskodeAfvist");
                throw new Afvist(Afvisning.ADGANGSKODE_FORKERT);
            }
            forsoeg.lykkedes(her);
        } catch (Indgangslaast laast) {
            throw new Afvist(Afvisning.ADGANGSKODE_LAAST);
        } catch (TooBusy busy) {
            forsoeg.fortryd(her);
            throw new Afvist(Afvisning.ADGANGSKODE_TRAVLT);
        }
    }

    private static void demand(boolean holds, Afvisning ellers) {
        if (!holds) {
            throw new Afvist(ellers);
        }
    }

    /** Ends every session of the one signed in, this one too, on all nodes. A substitute's are their own. */
    public void logUdAlleSteder() {
        Bruger bruger = aktuel.egentlig();
        bruger.endSessions();
        note(bruger, "bruger.loggetUdAlleSteder");
        events.publishEvent(new AdgangAendret(bruger.getBrugernavn()));
    }

    private void note(Bruger bruger, String handling) {
        spor.noter("Bruger", bruger.getBrugernavn(), handling, Map.of(), null);
    }
}
