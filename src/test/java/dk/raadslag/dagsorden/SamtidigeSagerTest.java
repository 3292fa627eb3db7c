package dk.raadslag.dagsorden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Fortaelling;
import dk.raadslag.IntegrationTest;
import dk.raadslag.indstilling.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
@IntegrationTest
class SamtidigeSagerTest {

    private static final int ANTAL = 6;

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Punkter punkter;

    @Test
    void casesThatComeToOneMeetingAtTheSameMomentAllGetAPlaceOfTheirOwn() throws Exception {
        fortaelling.begynd();
        List<Long> sager = new ArrayList<>();
        for (int i = 0; i < ANTAL; i++) {
            sager.add(readyForTheAgenda("Samtidig sag " + i));
        }
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService secretaries = Executors.newFixedThreadPool(ANTAL)) {
            List<Future<?>> running = new ArrayList<>();
            for (long sag : sager) {
                running.add(secretaries.submit(() -> {
                    assertThat(start.await(1, TimeUnit.MINUTES)).isTrue();
                    fortaelling.sekretariatet(sag, "aaben", null);
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> each : running) {
                each.get(2, TimeUnit.MINUTES);
            }
        }

        assertThat(sager).allSatisfy(sag -> assertThat(fortaelling.status(sag)).isEqualTo(Status.PAA_DAGSORDEN));
        List<Punkt> dagsorden = punkter.findByMoedeIdOrderByNr(fortaelling.moede(sager.getFirst()));
        assertThat(dagsorden)
                .extracting(Punkt::getNr)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, dagsorden.size()).boxed().toList());
        assertThat(dagsorden.stream().flatMap(punkt -> punkt.getSagId().stream()))
                .containsAll(sager);
    }

    private long readyForTheAgenda(String titel) {
        long sag = fortaelling.forfatterenSkriver(titel, "rådmanden godkender forslaget");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        return sag;
    }
}
