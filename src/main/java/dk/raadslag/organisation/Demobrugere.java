package dk.raadslag.organisation;

import static dk.raadslag.organisation.Rolle.ADMINISTRATOR;
import static dk.raadslag.organisation.Rolle.DIREKTION;
import static dk.raadslag.organisation.Rolle.FORFATTER;
import static dk.raadslag.organisation.Rolle.RAADMAND;
import static dk.raadslag.organisation.Rolle.SEKRETARIAT;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The fictional people of demo mode, in units that exist. They are there as soon as this bean is: whoever loads more
 * demo data takes it as a parameter. All have the password {@value #ADGANGSKODE}.
 */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
public class Demobrugere implements InitializingBean {

    public static final String ADGANGSKODE = "raadslag";

    private record Person(String brugernavn, String navn, String titel, String enhed, Rolle rolle) {}

    private static final List<Enhed> ENHEDER = List.of(
            new Enhed("FAS", "Fagligt Sekretariat"),
            new Enhed("OL", "Organisation og Ledelse"),
            new Enhed("MØB", "Mål, Økonomi og Boliger"),
            new Enhed("DIG", "Digitalisering"),
            new Enhed("VJH", "Voksne, Job og Handicap"),
            new Enhed("BFF", "Børn, Familier og Fællesskaber"),
            new Enhed("JUS", "Job, Udsatte og Socialpsykiatri"),
            new Enhed("UJU", "Unge, Job og Uddannelse"),
            new Enhed("JVS", "Job, Virksomheder og Sundhed"),
            new Enhed("LED", "Ledelsessekretariatet"),
            new Enhed("RÅD", "Rådmandens kontor"));

    private static final List<Person> PERSONER = List.of(
            new Person("maja", "Maja Holm", "Fuldmægtig", "FAS", FORFATTER),
            new Person("inger", "Inger Krogh", "Sekretariatsleder", "LED", SEKRETARIAT),
            new Person("anne", "Anne Vestergaard", "Rådmand", "RÅD", RAADMAND),
            new Person("karen", "Karen Friis", "Systemadministrator", "DIG", ADMINISTRATOR),
            new Person("henrik", "Henrik Dam", "Direktør", "LED", DIREKTION),
            new Person("peter", "Peter Skov", "Chefkonsulent", "LED", SEKRETARIAT),
            new Person("jonas", "Jonas Bech", "Økonomikonsulent", "FAS", FORFATTER),
            new Person("ole", "Ole Brandt", "Specialkonsulent", "JUS", FORFATTER),
            new Person("tine", "Tine Falk", "Økonom", "MØB", FORFATTER),
            new Person("rikke", "Rikke Lund", "HR-konsulent", "OL", FORFATTER),
            new Person("lone", "Lone Kjær", "Konsulent", "VJH", FORFATTER),
            new Person("mads", "Mads Due", "Udviklingskonsulent", "BFF", FORFATTER),
            new Person("sofie", "Sofie Lind", "Projektleder", "DIG", FORFATTER));

    private final Brugere brugere;
    private final Enheder enheder;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;

    Demobrugere(
            Brugere brugere,
            Enheder enheder,
            PasswordEncoder encoder,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.brugere = brugere;
        this.enheder = enheder;
        this.encoder = encoder;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        if (jdbc.sql("SELECT count(*) FROM bruger").query(Long.class).single() == 0) {
            transaction.executeWithoutResult(status -> create());
        }
    }

    private void create() {
        enheder.saveAll(ENHEDER);
        String adgangskode = encoder.encode(ADGANGSKODE);
        for (Person person : PERSONER) {
            Enhed enhed = enheder.getReferenceById(person.enhed);
            Bruger bruger = new Bruger(
                    person.brugernavn, person.navn, enhed, Set.of(person.rolle), String.valueOf(adgangskode));
            String telefon = "00 00 01 %02d".formatted(10 + PERSONER.indexOf(person));
            bruger.describe(person.navn, person.titel, person.brugernavn + "@raadslag.example", telefon, enhed);
            brugere.save(bruger);
        }
    }

    /** The demo people that can still sign in, in the order of the sign-in page. */
    public List<Bruger> alle() {
        return PERSONER.stream()
                .flatMap(person -> brugere.findByBrugernavn(person.brugernavn).stream())
                .filter(Bruger::isAktiv)
                .toList();
    }

    /** Does the work signed in as one of them, then gives the thread back as it was. */
    public void som(String brugernavn, Runnable work) {
        Indlogget person = Indlogget.of(brugere.findByBrugernavn(brugernavn).orElseThrow());
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
