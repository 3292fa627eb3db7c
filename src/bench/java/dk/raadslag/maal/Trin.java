package dk.raadslag.maal;

import dk.raadslag.indstilling.Sagsgang;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * Takes cases three steps on, each in a transaction of its own, through the same service as the buttons. They are
 * withdrawn afterwards, so that agendas do not grow beyond what a meeting can hold.
 */
@Component
@ConditionalOnProperty("maal")
class Trin {

    private final UserDetailsService brugere;
    private final Sagsgang sagsgang;
    private final Saaning saaning;

    Trin(UserDetailsService brugere, Sagsgang sagsgang, Saaning saaning) {
        this.brugere = brugere;
        this.sagsgang = sagsgang;
        this.saaning = saaning;
    }

    /** @return steps, nanoseconds, and nanoseconds of each kind of step added up over the threads */
    String maal(int threads, int count) throws Exception {
        List<Long> sager = saaning.skriv(count);
        SecurityContext maja = signedIn("maja");
        SecurityContext inger = signedIn("inger");
        LongAdder[] kinds = {new LongAdder(), new LongAdder(), new LongAdder()};
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            long begin = System.nanoTime();
            for (long sag : sager) {
                running.add(pool.submit(() -> {
                    step(kinds[0], maja, sag, "send");
                    step(kinds[1], inger, sag, "godkend");
                    step(kinds[2], inger, sag, "aaben");
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            long nanos = System.nanoTime() - begin;
            SecurityContextHolder.setContext(maja);
            sager.forEach(sag -> sagsgang.traekTilbage(sag, "Målt"));
            return "%d %d %d %d %d"
                    .formatted(3 * count, nanos, kinds[0].sum(), kinds[1].sum(), kinds[2].sum());
        }
    }

    /** As a session holds it: who it is has been looked up when they came in. */
    private SecurityContext signedIn(String who) {
        UserDetails person = brugere.loadUserByUsername(who);
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    private void step(LongAdder kind, SecurityContext who, long sag, String udfald) {
        SecurityContextHolder.setContext(who);
        long begin = System.nanoTime();
        sagsgang.vaelg(sag, udfald, Map.of());
        kind.add(System.nanoTime() - begin);
    }
}
