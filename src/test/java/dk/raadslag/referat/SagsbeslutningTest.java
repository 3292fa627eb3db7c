package dk.raadslag.referat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.dagsorden.Punktart;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Regelbrud;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SagsbeslutningTest {

    private static final Instant NU = Instant.parse("2026-03-05T09:00:00Z");

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        List<Punktindhold> punkter = List.of(punkt(2), punkt(3), punkt(5));
        assertThatThrownBy(() -> Sagsbeslutning.requireWhole(punkter, List.of(beslutning(3, Udfald.GODKENDT))))
                .isInstanceOfSatisfying(Regelbrud.class, brud -> {
                    assertThat(brud).hasMessage("beslutningMangler");
                    assertThat(brud.oplysninger()).containsExactly("2, 5");
                });
        List<Beslutning> udenOrd = List.of(
                beslutning(2, Udfald.GODKENDT_MED_BEMAERKNING),
                beslutning(3, Udfald.GODKENDT),
                beslutning(5, Udfald.GODKENDT_MED_BEMAERKNING));
        assertThatThrownBy(() -> Sagsbeslutning.requireWhole(punkter, udenOrd))
                .isInstanceOfSatisfying(Regelbrud.class, brud -> {
                    assertThat(brud).hasMessage("bemaerkningMangler");
                    assertThat(brud.oplysninger()).containsExactly("2, 5");
                });
    }

    private static Beslutning beslutning(int nr, Udfald udfald) {
        return new Beslutning(1, nr, (long) nr, udfald, new Navn("Kirsten", ""), NU);
    }

    private static Punktindhold punkt(int nr) {
        return new Punktindhold(
                nr,
                nr,
                Punktart.SAG,
                "",
                "Cykelsti",
                10,
                true,
                null,
                (long) nr,
                null,
                null,
                "",
                List.of(),
                List.of(new Punktindhold.AtPunkt(nr, 1, "at stien anlægges")),
                List.of(),
                List.of());
    }
}
