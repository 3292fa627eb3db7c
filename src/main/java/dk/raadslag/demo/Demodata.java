package dk.raadslag.demo;

import dk.raadslag.forloeb.Timerstyring;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.organisation.Demobrugere;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Loads the demo cases on the first start in demo mode, meeting by meeting, each at its own time. */
@Component
@Order(100)
@ConditionalOnBooleanProperty("raadslag.demo")
class Demodata implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demodata.class);

    private final Foerstegang foerste;
    private final Demobrugere brugere;
    private final Demogang gang;
    private final Demokredse kredse;
    private final Moeder moeder;
    private final Timerstyring timere;
    private final Demotid tid;
    private final JsonMapper json;

    Demodata(
            Foerstegang foerste,
            Demobrugere brugere,
            Demogang gang,
            Demokredse kredse,
            Moeder moeder,
            Timerstyring timere,
            Clock clock,
            JsonMapper json) {
        this.foerste = foerste;
        this.brugere = brugere;
        this.gang = gang;
        this.kredse = kredse;
        this.moeder = moeder;
        this.timere = timere;
        this.tid = (Demotid) clock;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!foerste.erNu()) {
            return;
        }
        try (InputStream in = new ClassPathResource("demo/sager.json").getInputStream()) {
            List<Demosag> sager = List.of(json.readValue(in, Demosag[].class));
            timere.alene(() -> load(sager));
        } finally {
            tid.stilTil(null);
        }
    }

    private void load(List<Demosag> sager) {
        LocalDate mandag = LocalDate.now(tid).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        Instant nu = tid.instant();
        tid.stilTil(nu.minusSeconds(70L * 24 * 3600));
        brugere.som("inger", () -> {
            gang.planlaeg(mandag.minusWeeks(8));
            kredse.dan(mandag);
        });
        Stream.of(Forum.RAADMANDSMOEDE, Forum.DIREKTIONSMOEDE)
                .flatMap(noegle -> moeder.fra(mandag.minusWeeks(8), List.of(noegle), Pageable.unpaged()).stream())
                .sorted(Comparator.comparing(Moede::frist, Comparator.comparing(frist -> frist.tidspunkt())))
                .forEach(moede -> meeting(moede, sagerTil(moede, mandag, sager), nu));
    }

    private static List<Demosag> sagerTil(Moede moede, LocalDate mandag, List<Demosag> sager) {
        return sager.stream()
                .filter(sag -> sag.forum().equals(moede.forum().noegle()))
                .filter(sag -> {
                    LocalDate uge = mandag.plusWeeks(sag.uge());
                    return !moede.rytmedag().isBefore(uge) && moede.rytmedag().isBefore(uge.plusWeeks(1));
                })
                .toList();
    }

    /** One that cannot be told is left out, with a line in the log; the others are worth having. */
    private void meeting(Moede moede, List<Demosag> sager, Instant nu) {
        try {
            gang.fortael(moede, sager, nu);
        } catch (RuntimeException e) {
            LOG.warn("The demo data of the meeting {} is not whole: {}", moede.dato(), e.toString());
        }
    }
}
