package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a page is about, for programs that read pages: JSON-LD by schema.org. */
final class Maerkning {

    private static final ZoneId KOEBENHAVN = ZoneId.of("Europe/Copenhagen");

    /** In one order in every process, so that a page has the same bytes, and the same ETag, wherever it is made. */
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Udgiver udgiver;

    Maerkning(Udgiver udgiver) {
        this.udgiver = udgiver;
    }

    String af(UdgivetMoede udgivet) {
        OffentligtMoede moede = udgivet.moede();
        Map<String, Object> map = ting("Event", udgivet.titel(Sprog.DA));
        map.put("startDate", tid(moede.dato(), moede.start()));
        map.put("endDate", tid(moede.dato(), moede.slut()));
        if (!moede.sted().isBlank()) {
            map.put("location", Map.of("@type", "Place", "name", moede.sted()));
        }
        map.put("organizer", udgiver());
        return json(map);
    }

    String af(UdgivetMoede udgivet, OffentligtPunkt punkt, String navn) {
        Map<String, Object> map = ting("CreativeWork", navn);
        map.put("position", punkt.nr());
        map.put(
                "datePublished",
                udgivet.moede()
                        .offentliggjort()
                        .atZone(KOEBENHAVN)
                        .toLocalDate()
                        .toString());
        map.put("inLanguage", "da");
        map.put("publisher", udgiver());
        map.put(
                "isPartOf",
                Map.of(
                        "@type",
                        "Event",
                        "name",
                        udgivet.titel(Sprog.DA),
                        "startDate",
                        tid(udgivet.moede().dato(), udgivet.moede().start())));
        return json(map);
    }

    private static Map<String, Object> ting(String type, String navn) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("@context", "https://schema.org");
        map.put("@type", type);
        map.put("name", navn);
        return map;
    }

    private Map<String, Object> udgiver() {
        return Map.of("@type", "GovernmentOrganization", "name", udgiver.t(Sprog.DA, "feed.fra"));
    }

    private static String tid(LocalDate dato, LocalTime tid) {
        return dato.atTime(tid).atZone(KOEBENHAVN).toOffsetDateTime().toString();
    }

    /** No text can end the element it stands in. */
    private String json(Map<String, Object> map) {
        return mapper.writeValueAsString(map)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
