package dk.raadslag.offentlig;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searches the open items, narrows by year, forum, unit and outcome, and counts what each would leave. */
@Component
class Soegning {

    static final int PR_SIDE = 20;

    /** Ranking all hits is slow: the newest so many are ranked, and shown. */
    static final int FLEST = 1000;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Offentligkilde kilde;
    private final Soegeled led;
    private final Soegeforslag forslag;

    Soegning(Offentligkilde kilde, Soegeled led, Soegeforslag forslag) {
        this.kilde = kilde;
        this.led = led;
        this.forslag = forslag;
    }

    Soegeresultat soeg(Soegevalg valg) {
        Soegeled.Led ord = led.af(valg.tekst());
        if (ord.erTomt() && (valg.filter().isEmpty() || !valg.tekst().isEmpty()) || !gyldigt(valg)) {
            return Soegeresultat.intet(valg, null);
        }
        long[] antal = {0};
        List<Facet> facetter = new ArrayList<>();
        Soegespoergsmaal spoergsmaal = new Soegespoergsmaal(valg, ord);
        List<Traef> traef = spoergsmaal
                .med(kilde.sql().sql(spoergsmaal.sql()))
                .query((row, n) -> {
                    antal[0] = row.getLong("antal");
                    facetter.addAll(facetter(row.getString("facetter")));
                    return new Traef(
                            row.getLong("punkt_id"),
                            row.getObject("aendret", OffsetDateTime.class),
                            row.getString("forum"),
                            row.getString("forum_navn"),
                            row.getString("adresse"),
                            row.getObject("dato", LocalDate.class),
                            row.getInt("nr"),
                            row.getString("titel"),
                            row.getString("uddrag"),
                            bilag(row));
                })
                .list();
        return traef.isEmpty()
                ? Soegeresultat.intet(valg, forslag.til(valg.tekst()))
                : new Soegeresultat(valg, traef, antal[0], facetter, null);
    }

    private static Traef.@Nullable IBilag bilag(ResultSet row) throws SQLException {
        Long id = row.getObject("bilag_id", Long.class);
        return id == null
                ? null
                : new Traef.IBilag(
                        id,
                        row.getInt("bilag_nr"),
                        row.getString("navn"),
                        row.getString("filnavn"),
                        row.getString("bilag_uddrag"));
    }

    private static boolean gyldigt(Soegevalg valg) {
        return valg.filter().getOrDefault("aar", "2000").matches("[12]\\d{3}");
    }

    /** @param json arrays of field, value, name and number; null on every row but the first */
    private List<Facet> facetter(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        Map<String, List<Facet.Vaerdi>> efterFelt = new LinkedHashMap<>();
        Soegevalg.FELTER.forEach(felt -> efterFelt.put(felt, new ArrayList<>()));
        for (JsonNode del : mapper.readTree(json)) {
            efterFelt
                    .computeIfAbsent(del.get(0).asString(), felt -> new ArrayList<>())
                    .add(new Facet.Vaerdi(
                            del.get(1).asString(),
                            del.get(2).asString(),
                            del.get(3).asLong()));
        }
        return efterFelt.entrySet().stream()
                .filter(felt -> !felt.getValue().isEmpty())
                .map(felt -> Facet.af(felt.getKey(), felt.getValue()))
                .toList();
    }
}
