package dk.raadslag.demo;

import dk.raadslag.kalender.Fora;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the demo's clock can be moved: the next moment of each kind, forum by forum. */
@Service
@PermitAll
@Transactional(readOnly = true)
@ConditionalOnBooleanProperty("raadslag.demo")
public class Moments {

    private static final int FREM = 12;

    /** @param valg soonest first */
    public record OfForum(String noegle, String navn, List<Moment> valg) {}

    private final Fora fora;
    private final Moeder moeder;
    private final Clock clock;

    Moments(Fora fora, Moeder moeder, Clock clock) {
        this.fora = fora;
        this.moeder = moeder;
        this.clock = clock;
    }

    /** Forums without a meeting ahead are left out. */
    public List<OfForum> ahead() {
        return fora.aktive().stream()
                .map(this::of)
                .filter(forum -> !forum.valg().isEmpty())
                .toList();
    }

    private OfForum of(Forum forum) {
        Instant nu = clock.instant();
        List<Moede> kommende =
                moeder.fra(LocalDate.now(clock), List.of(forum.noegle()), PageRequest.ofSize(FREM)).stream()
                        .filter(moede -> moede.status().erKommende())
                        .toList();
        List<Moment> valg = Arrays.stream(Moment.Kind.values())
                .flatMap(kind -> kommende.stream()
                        .map(kind::of)
                        .filter(moment -> moment.tid().isAfter(nu))
                        .min(Comparator.comparing(Moment::tid))
                        .stream())
                .sorted(Comparator.comparing(Moment::tid))
                .toList();
        return new OfForum(forum.noegle(), forum.navn(), valg);
    }
}
