package dk.raadslag.organisation;

import dk.raadslag.Testdatabase;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Units and people for tests, found or made; and a way to act as one of them. */
@Component
public class Testbrugere {

    /** The tests' one database, also while another test's program stands on one of its own. */
    private static final JdbcClient jdbc = Testdatabase.udenLaase();

    private final Brugere brugere;
    private final Enheder enheder;

    Testbrugere(Brugere brugere, Enheder enheder) {
        this.brugere = brugere;
        this.enheder = enheder;
    }

    public Enhed fas() {
        return enhed("FAS", "Fagligt Sekretariat");
    }

    public Enhed enhed(String kode, String navn) {
        return enheder.findById(kode).orElseGet(() -> enheder.save(new Enhed(kode, navn)));
    }

    public Bruger forfatter() {
        return bruger("test-forfatter", "Maja Holm", fas(), Rolle.FORFATTER);
    }

    public Bruger andenForfatter() {
        return bruger("test-forfatter2", "Ole Brandt", enhed("JUS", "Juridisk Sekretariat"), Rolle.FORFATTER);
    }

    public Bruger sekretariat() {
        return bruger("test-sekretariat", "Inger Krogh", led(), Rolle.SEKRETARIAT);
    }

    public Bruger raadmand() {
        return bruger("test-raadmand", "Anne Vestergaard", enhed("RÅD", "Rådmandens kontor"), Rolle.RAADMAND);
    }

    public Bruger direktion() {
        return bruger("test-direktion", "Henrik Dam", led(), Rolle.DIREKTION);
    }

    public Bruger administrator() {
        return bruger("test-administrator", "Karen Friis", led(), Rolle.ADMINISTRATOR);
    }

    public Bruger med(Rolle rolle) {
        return switch (rolle) {
            case FORFATTER -> forfatter();
            case SEKRETARIAT -> sekretariat();
            case DIREKTION -> direktion();
            case RAADMAND -> raadmand();
            case ADMINISTRATOR -> administrator();
        };
    }

    public Bruger bruger(String brugernavn, String navn, Enhed enhed, Rolle... roller) {
        return brugere.findByBrugernavn(brugernavn)
                .orElseGet(() -> brugere.save(new Bruger(brugernavn, navn, enhed, Set.of(roller), "{none}")));
    }

    private Enhed led() {
        return enhed("LED", "Ledelsessekretariatet");
    }

    /** Signs in on this thread until {@link #signOut()}. */
    public static void signIn(Bruger bruger) {
        SecurityContextHolder.setContext(context(bruger));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    public static void som(Bruger bruger, Runnable work) {
        som(bruger, () -> {
            work.run();
            return bruger;
        });
    }

    /** Does the work signed in as this person, then gives the thread back as it was. */
    public static <T> T som(Bruger bruger, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        signIn(bruger);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does the work in the chair of somebody whom this person stands in for. */
    public static void somVikar(Bruger vikar, Bruger bruger, Runnable work) {
        somVikar(vikar, bruger, false, work);
    }

    /** @param kredse whether the other's seats in circles go along */
    public static void somVikar(Bruger vikar, Bruger bruger, boolean kredse, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        long udpegning = appointed(vikar, bruger, kredse);
        SecurityContextHolder.setContext(context(Indlogget.of(bruger)
                .ved(new Vikar(
                        udpegning,
                        vikar.getId(),
                        vikar.getBrugernavn(),
                        vikar.getNavn(),
                        vikar.getAdgang(),
                        LocalDate.of(2999, 12, 31),
                        kredse))));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
            jdbc.sql("UPDATE raadslag.stedfortraeder SET afsluttet = now() WHERE id = ?")
                    .param(udpegning)
                    .update();
        }
    }

    private static long appointed(Bruger vikar, Bruger bruger, boolean kredse) {
        return jdbc.sql("""
                INSERT INTO raadslag.stedfortraeder (bruger_id, vikar_id, fra, til, kredse, udpeget_af, samtykke)
                VALUES (:bruger, :vikar, '2000-01-01', '2999-12-31', :kredse, :bruger, now()) RETURNING id""")
                .param("bruger", bruger.getId())
                .param("vikar", vikar.getId())
                .param("kredse", kredse)
                .query(Long.class)
                .single();
    }

    /** Signs in on this thread as whoever the session of this request now holds. */
    static void signInAgain(HttpServletRequest request) {
        SecurityContextHolder.setContext((SecurityContext)
                request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
    }

    private static SecurityContext context(Bruger bruger) {
        return context(Indlogget.of(bruger));
    }

    private static SecurityContext context(Indlogget person) {
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }
}
