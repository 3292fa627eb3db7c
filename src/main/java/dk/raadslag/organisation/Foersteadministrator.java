package dk.raadslag.organisation;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator in where there is nobody yet: name and password come from {@code
 * RAADSLAG_ADMIN_BRUGERNAVN} and {@code RAADSLAG_ADMIN_ADGANGSKODE}. Later starts do not look at them.
 */
@Component
class Foersteadministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Foersteadministrator.class);

    private final Brugere brugere;
    private final Enheder enheder;
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final String brugernavn;
    private final String adgangskode;

    Foersteadministrator(
            Brugere brugere,
            Enheder enheder,
            JdbcClient jdbc,
            PasswordEncoder encoder,
            @Value("${raadslag.admin.brugernavn:}") String brugernavn,
            @Value("${raadslag.admin.adgangskode:}") String adgangskode) {
        this.brugere = brugere;
        this.enheder = enheder;
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.brugernavn = brugernavn;
        this.adgangskode = adgangskode;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (jdbc.sql("SELECT EXISTS (SELECT FROM bruger)").query(Boolean.class).single()) {
            return;
        }
        if (brugernavn.isBlank() || adgangskode.isBlank()) {
            LOG.warn("There is nobody who could sign in yet: start with RAADSLAG_ADMIN_BRUGERNAVN and"
                    + " RAADSLAG_ADMIN_ADGANGSKODE, and the first administrator is made");
            return;
        }
        Enhed enhed = enheder.findById("LED").orElseGet(() -> enheder.save(new Enhed("LED", "Ledelsessekretariatet")));
        brugere.save(new Bruger(
                brugernavn,
                brugernavn,
                enhed,
                Set.of(Rolle.ADMINISTRATOR),
                String.valueOf(encoder.encode(adgangskode))));
        LOG.info("The first administrator has been made: {}", brugernavn);
    }
}
