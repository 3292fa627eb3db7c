package dk.raadslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A table whose last row is named "I alt": the sum of each column of numbers that can be summed. */
final class Tabelsum {

    private Tabelsum() {}

    /** Checks every column but averages, returns how many columns were summed. */
    static long check(String sag, JsonNode tabel, boolean flawed) {
        int sidste = tabel.size() - 1;
        for (JsonNode raekke : tabel) {
            assertThat(raekke.size()).as(sag).isEqualTo(tabel.get(0).size());
        }
        if (!tabel.get(sidste).get(0).asString().equals("I alt") || flawed) {
            return 0;
        }
        long summeret = 0;
        for (int kolonne = 1; kolonne < tabel.get(0).size(); kolonne++) {
            String overskrift = tabel.get(0).get(kolonne).asString();
            String total = tabel.get(sidste).get(kolonne).asString();
            if (total.isEmpty() || overskrift.matches("Tilfredshed|Ændring siden sidst|Andel.*|Gennemsnit.*")) {
                continue;
            }
            List<BigDecimal> led = new ArrayList<>();
            for (int r = 1; r < sidste; r++) {
                led.add(tal(tabel.get(r).get(kolonne).asString()));
            }
            assertThat(led.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(sag + ": " + overskrift)
                    .isEqualByComparingTo(tal(total));
            summeret++;
        }
        return summeret;
    }

    private static BigDecimal tal(String dansk) {
        return new BigDecimal(dansk.replace(".", "").replace(',', '.').replace("+", ""));
    }
}
