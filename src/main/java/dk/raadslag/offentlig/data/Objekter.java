package dk.raadslag.offentlig.data;

import dk.raadslag.offentlig.Sprog;
import dk.raadslag.offentlig.Udgaaet;
import dk.raadslag.offentlig.Udgiver;
import dk.raadslag.offentlig.data.Datakilde.AtPunkt;
import dk.raadslag.offentlig.data.Datakilde.Bilag;
import dk.raadslag.offentlig.data.Datakilde.Moede;
import dk.raadslag.offentlig.data.Datakilde.Punkt;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Objects by the names of OParl 1.1 (Body, Organization, Meeting, AgendaItem, Paper, File), as far as they fit.
 *
 * @param vaert scheme, host and context path of the addresses
 */
record Objekter(String vaert) {

    static final String OPARL = "https://schema.oparl.org/1.1/";
    private static final ZoneId KOEBENHAVN = ZoneId.of("Europe/Copenhagen");

    /** A time by OParl 1.1, 2.4: always to the second. */
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    String adresse(String under) {
        return vaert + "/referater/data" + under;
    }

    private String side(String under) {
        return vaert + "/referater" + under;
    }

    private Map<String, Object> objekt(String type, String under) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", adresse(under));
        map.put("type", OPARL + type);
        return map;
    }

    /** What OParl has no place for bears the program's name before it (OParl 1.1, 3: "Herstellerspezifische Erweiterungen"). */
    private static String own(String navn) {
        return "raadslag:" + navn;
    }

    private static void saet(Map<String, Object> map, String navn, @Nullable Object vaerdi) {
        if (vaerdi != null && !vaerdi.equals("")) {
            map.put(navn, vaerdi);
        }
    }

    Map<String, Object> system(Udgiver udgiver) {
        Map<String, Object> map = objekt("System", "");
        map.put("oparlVersion", OPARL);
        map.put("name", udgiver.t(Sprog.DA, "site"));
        map.put("body", adresse("/bodies"));
        map.put("web", side(""));
        return map;
    }

    Map<String, Object> body(Udgiver udgiver) {
        Map<String, Object> map = objekt("Body", "/body");
        map.put("system", adresse(""));
        map.put("name", udgiver.t(Sprog.DA, "feed.fra"));
        map.put("organization", adresse("/organizations"));
        map.put("meeting", adresse("/meetings"));
        map.put("paper", adresse("/papers"));
        map.put("file", adresse("/files"));
        map.put("person", adresse("/persons"));
        map.put("legislativeTerm", List.of());
        map.put("web", side(""));
        return map;
    }

    Map<String, Object> organization(Datakilde.Forum forum) {
        Map<String, Object> map = objekt("Organization", "/organization/" + forum.forum());
        map.put("body", adresse("/body"));
        map.put("name", forum.navn());
        map.put("meeting", adresse("/organization/" + forum.forum() + "/meetings"));
        map.put("created", tid(forum.oprettet()));
        map.put("modified", tid(forum.aendret()));
        map.put("web", side("/" + forum.forum()));
        return map;
    }

    /** A meeting that was taken away is an object that says when; one that is cancelled says so, and why. */
    Map<String, Object> meeting(Moede moede, List<Punkt> punkter, List<AtPunkt> atPunkter) {
        Map<String, Object> map = objekt("Meeting", "/meeting/" + moede.moedeId());
        map.put("created", tid(moede.oprettet()));
        map.put("modified", tid(moede.aendret()));
        if (moede.trukketTilbage() != null && !moede.aflyst()) {
            map.put("deleted", true);
            map.put(own("reason"), Sprog.DA.t("udgaaet.fjernet"));
            return map;
        }
        map.put("name", moede.forumNavn() + " " + Sprog.DA.dato(moede.dato()));
        map.put("meetingState", moede.tilstand());
        if (moede.aflyst()) {
            map.put("cancelled", true);
            saet(map, own("reason"), moede.grund());
        }
        map.put("start", tid(moede.dato(), moede.start()));
        map.put("end", tid(moede.dato(), moede.slut()));
        map.put("organization", List.of(adresse("/organization/" + moede.forum())));
        if (!moede.sted().isBlank()) {
            Map<String, Object> sted = new LinkedHashMap<>();
            sted.put("type", OPARL + "Location");
            sted.put("description", moede.sted());
            map.put("location", sted);
        }
        map.put(
                "agendaItem",
                punkter.stream().map(punkt -> agendaItem(punkt, atPunkter)).toList());
        map.put("web", side("/" + moede.forum() + "/" + moede.adresse()));
        return map;
    }

    Map<String, Object> agendaItem(Punkt punkt, List<AtPunkt> atPunkter) {
        Map<String, Object> map = objekt("AgendaItem", "/agendaitem/" + punkt.punktId());
        map.put("meeting", adresse("/meeting/" + punkt.moedeId()));
        map.put("number", String.valueOf(punkt.nr()));
        map.put("order", punkt.nr());
        map.put("public", punkt.aaben());
        saet(map, "name", punkt.titel());
        List<AtPunkt> egne =
                atPunkter.stream().filter(at -> at.nr() == punkt.nr()).toList();
        saet(map, "result", resultat(punkt, egne));
        if (punkt.aaben()) {
            map.put(own("paper"), adresse("/paper/" + punkt.punktId()));
            map.put(own("decisionPoint"), egne.stream().map(Objekter::atPunkt).toList());
        }
        aabnet(map, punkt.lukket(), punkt.aabnet());
        map.put("created", tid(punkt.oprettet()));
        map.put("modified", tid(punkt.aendret()));
        map.put("web", web(punkt));
        return map;
    }

    /** Each outcome once, in words; empty while nothing is decided. */
    private static String resultat(Punkt punkt, List<AtPunkt> atPunkter) {
        if (punkt.beslutning() != null) {
            return Sprog.DA.udfald(punkt.beslutning());
        }
        return atPunkter.stream()
                .flatMap(at -> Stream.ofNullable(at.udfald()))
                .distinct()
                .map(Sprog.DA::udfald)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static Map<String, Object> atPunkt(AtPunkt at) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", at.atNr());
        map.put("text", at.tekst());
        saet(map, "result", at.udfald() == null ? null : Sprog.DA.udfald(at.udfald()));
        saet(map, "remark", at.bemaerkning());
        return map;
    }

    Map<String, Object> paper(Punkt punkt, List<Bilag> bilag) {
        Map<String, Object> map = objekt("Paper", "/paper/" + punkt.punktId());
        map.put("body", adresse("/body"));
        saet(map, "name", punkt.titel());
        saet(map, "reference", punkt.sagsnummer());
        saet(map, own("unit"), punkt.enhed());
        map.put("date", punkt.dato().toString());
        map.put("paperType", "Indstilling");
        map.put(own("agendaItem"), adresse("/agendaitem/" + punkt.punktId()));
        map.put("auxiliaryFile", bilag.stream().map(this::file).toList());
        aabnet(map, punkt.lukket(), punkt.aabnet());
        map.put("created", tid(punkt.oprettet()));
        map.put("modified", tid(punkt.aendret()));
        map.put("web", web(punkt));
        return map;
    }

    Map<String, Object> file(Bilag bilag) {
        String hent = side("/bilag/" + bilag.bilagId() + "/"
                + UriUtils.encodePathSegment(bilag.filnavn(), StandardCharsets.UTF_8));
        Map<String, Object> map = objekt("File", "/file/" + bilag.bilagId());
        map.put("name", bilag.navn());
        map.put("fileName", bilag.filnavn());
        map.put("mimeType", bilag.type());
        map.put("size", bilag.stoerrelse());
        map.put("accessUrl", hent);
        map.put("downloadUrl", hent);
        map.put(
                "paper",
                Stream.of(bilag.papirer().split(","))
                        .map(id -> adresse("/paper/" + id))
                        .toList());
        aabnet(map, bilag.lukket(), bilag.aabnet());
        map.put("created", tid(bilag.oprettet()));
        map.put("modified", tid(bilag.aendret()));
        return map;
    }

    /** From when to when it was confidential. */
    private static void aabnet(Map<String, Object> map, @Nullable LocalDate lukket, @Nullable LocalDate aabnet) {
        if (lukket != null && aabnet != null) {
            map.put(own("confidentialFrom"), lukket.toString());
            map.put(own("openedOn"), aabnet.toString());
        }
    }

    Map<String, Object> slettet(String type, String under, Udgaaet slettet) {
        Map<String, Object> map = objekt(type, under + slettet.id());
        saet(map, "created", slettet.oprettet() == null ? null : tid(slettet.oprettet()));
        map.put("modified", tid(slettet.tidspunkt()));
        map.put("deleted", true);
        map.put(own("reason"), slettet.begrundelse(Sprog.DA));
        return map;
    }

    URI web(Moede moede) {
        return URI.create(side("/" + moede.forum() + "/" + moede.adresse()));
    }

    /** The address that stays: the number of an item may become another one's. */
    String web(Punkt punkt) {
        return side("/punkt/" + punkt.punktId());
    }

    private static String tid(LocalDate dato, LocalTime tid) {
        return TID.format(dato.atTime(tid).atZone(KOEBENHAVN));
    }

    private static String tid(OffsetDateTime tidspunkt) {
        return TID.format(tidspunkt.atZoneSameInstant(KOEBENHAVN));
    }
}
