package dk.raadslag.organisation;

import com.vaadin.flow.server.VaadinSession;
import dk.raadslag.spor.Spor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sits down in the chair of whoever one stands in for, and gets up again: the session is then the other's, with both names. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PaaVegneAf {

    private final Stedfortraedere stedfortraedere;
    private final AktuelBruger aktuel;
    private final Totrinskrav krav;
    private final Totrinslager totrin;
    private final Spor spor;
    private final SessionHolder session;

    PaaVegneAf(
            Stedfortraedere stedfortraedere,
            AktuelBruger aktuel,
            Totrinskrav krav,
            Totrinslager totrin,
            Spor spor,
            SessionHolder session) {
        this.stedfortraedere = stedfortraedere;
        this.aktuel = aktuel;
        this.krav = krav;
        this.totrin = totrin;
        this.spor = spor;
        this.session = session;
    }

    /** Whose chair one sits in, and the last day of it. */
    public record Stol(String navn, LocalDate til) {}

    /** Empty while one acts for oneself. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Stol> stol() {
        return aktuel.vikar().map(vikar -> new Stol(aktuel.bruger().getNavn(), vikar.til()));
    }

    /**
     * @param stedfortraeder which appointment
     * @throws AccessDeniedException if it is not for the one signed in, or not today
     * @throws Afvist if the other's roles demand a second factor, and the one signed in has none
     */
    public void begynd(long stedfortraeder, HttpServletRequest request, HttpServletResponse response) {
        Optional<Stedfortraeder> fundet =
                aktuel.isHeldBack() ? Optional.empty() : stedfortraedere.gaeldende(stedfortraeder);
        Stedfortraeder en = fundet.orElseThrow(() -> new AccessDeniedException("No substitute now"));
        Bruger selv = en.getVikar();
        if (krav.gaelder(en.getBruger().getRoller()) && !selv.fraKommunelogin() && !totrin.erBekraeftet(selv.getId())) {
            throw new Afvist(Afvisning.VIKAR_UDEN_TOTRIN);
        }
        Vikar vikar = new Vikar(
                en.getId(),
                selv.getId(),
                selv.getBrugernavn(),
                selv.getNavn(),
                selv.getAdgang(),
                en.getTil(),
                en.medKredse());
        spor.noter("Bruger", en.getBruger().getBrugernavn(), "stedfortraeder.begyndte", Map.of(), null);
        sit(Indlogget.of(en.getBruger()).ved(vikar), request, response);
    }

    /** Back to oneself. */
    public void slut(HttpServletRequest request, HttpServletResponse response) {
        if (aktuel.vikar().isPresent()) {
            spor.noter("Bruger", aktuel.bruger().getBrugernavn(), "stedfortraeder.sluttede", Map.of(), null);
            sit(Indlogget.of(aktuel.egentlig()), request, response);
        }
    }

    private void sit(Indlogget person, HttpServletRequest request, HttpServletResponse response) {
        session.put(person, request, response);
        startAgain();
    }

    /** Every screen of the session begins anew as the one who now sits there: what the other had open is gone. */
    private static void startAgain() {
        VaadinSession vaadin = VaadinSession.getCurrent();
        if (vaadin != null) {
            vaadin.getUIs().forEach(ui -> {
                ui.getPage().setLocation("/");
                ui.close();
            });
        }
    }
}
