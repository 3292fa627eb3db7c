package dk.raadslag.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Tells whoever runs the program which units the settings or the provider name that do not exist, or are closed: their people
 * are refused. At the start where units exist, and once for each name as somebody with it is refused.
 */
@Component
@Conditional(Kommunelogin.Valgt.class)
class UnknownUnits implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownUnits.class);

    /** A provider that says a new name each time fills neither log nor memory. */
    private static final int ENOUGH = 100;

    private final Enheder enheder;
    private final Kommuneloginvalg valg;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    UnknownUnits(Enheder enheder, Kommuneloginvalg valg) {
        this.enheder = enheder;
        this.valg = valg;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Set<String> named = new Tilknytninger<>(valg.enheder(), kode -> kode).all();
        if (enheder.count() > 0) {
            Stream.concat(named.stream(), Stream.of(valg.enhed()))
                    .filter(kode -> !kode.isEmpty() && !isOpen(kode))
                    .distinct()
                    .forEach(kode -> LOG.warn(
                            "RAADSLAG_OIDC_ENHEDER or RAADSLAG_OIDC_ENHED names the unit {}, which does not exist or is"
                                    + " closed: its people are refused",
                            kode));
        }
    }

    /** @param names what the provider said of a person's unit, who was refused for it */
    void refused(Collection<String> names) {
        List<String> all = names.isEmpty() ? List.of("-") : List.copyOf(names);
        for (String name : all) {
            if (told.size() < ENOUGH && told.add(name)) {
                LOG.warn(
                        "Refused at sign-in: the provider names the unit '{}' ({}), which is none here; map it in"
                                + " RAADSLAG_OIDC_ENHEDER, or say RAADSLAG_OIDC_ENHED",
                        name,
                        valg.enhedskrav());
            }
        }
    }

    private boolean isOpen(String kode) {
        return enheder.findById(kode).filter(Enhed::isAktiv).isPresent();
    }
}
