package dk.raadslag.indstilling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Fortaelling;
import dk.raadslag.IntegrationTest;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.tekst.Tekst;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
@IntegrationTest
class SamtidigSkrivningTest {

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Testbrugere brugere;

    @Test
    void ofTwoWhoSaveTheSameSectionAtOnceOneIsToldOfTheOther() throws Exception {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenBegynder();
        brugere.forfatter();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Gemt>> answers =
                    List.of(both.submit(writer(sag, "den ene", start)), both.submit(writer(sag, "den anden", start)));
            start.countDown();

            List<Gemt> gemt = List.of(
                    answers.getFirst().get(1, TimeUnit.MINUTES),
                    answers.getLast().get(1, TimeUnit.MINUTES));
            assertThat(gemt).hasAtLeastOneElementOfType(Gemt.Modtaget.class);
            assertThat(gemt).hasAtLeastOneElementOfType(Gemt.Foraeldet.class);
        }
    }

    private Callable<Gemt> writer(long sag, String tekst, CountDownLatch start) {
        return () -> {
            assertThat(start.await(1, TimeUnit.MINUTES)).isTrue();
            return Testbrugere.som(
                    brugere.forfatter(),
                    () -> skrivebord.gemAfsnit(
                            sag, "indledning", Tekst.fraPlainText(tekst).toJson(), 0));
        };
    }
}
