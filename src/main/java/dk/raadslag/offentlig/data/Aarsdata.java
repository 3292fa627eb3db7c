package dk.raadslag.offentlig.data;

import dk.raadslag.offentlig.Sprog;
import dk.raadslag.offentlig.data.Datakilde.AtPunkt;
import dk.raadslag.offentlig.data.Datakilde.Moede;
import dk.raadslag.offentlig.data.Datakilde.Punkt;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A forum's year in one file: JSON for programs, CSV for a spreadsheet in Danish. */
@Controller
class Aarsdata {

    private static final String BOM = "\ufeff";

    private final Datakilde kilde;
    private final Datasvar svar;

    Aarsdata(Datakilde kilde, Datasvar svar) {
        this.kilde = kilde;
        this.svar = svar;
    }

    @PermitAll
    @GetMapping("/referater/data/{forum:[a-z0-9-]+}/{aar:\\d{4}}.json")
    public void json(
            @PathVariable String forum, @PathVariable int aar, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Objekter objekter = Datasvar.objekter(request);
        List<Map<String, Object>> moeder = new ArrayList<>();
        for (Moede moede : kilde.moeder(forum, aar)) {
            moeder.add(objekter.meeting(moede, kilde.punkter(moede.moedeId()), kilde.atPunkter(moede.moedeId())));
        }
        svar.objekt(moeder.isEmpty() ? Optional.empty() : Optional.of(Map.of("data", moeder)), request, response);
    }

    /** One line for each at-punkt, or for an item without any. */
    @PermitAll
    @GetMapping("/referater/data/{forum:[a-z0-9-]+}/{aar:\\d{4}}.csv")
    public void csv(
            @PathVariable String forum, @PathVariable int aar, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Moede> moeder = kilde.moeder(forum, aar);
        if (moeder.isEmpty()) {
            svar.objekt(Optional.empty(), request, response);
            return;
        }
        StringBuilder csv =
                new StringBuilder(BOM).append(Sprog.DA.t("data.csv")).append("\r\n");
        Objekter objekter = Datasvar.objekter(request);
        for (Moede moede : moeder) {
            List<AtPunkt> atPunkter = kilde.atPunkter(moede.moedeId());
            for (Punkt punkt : kilde.punkter(moede.moedeId())) {
                List<AtPunkt> egne =
                        atPunkter.stream().filter(at -> at.nr() == punkt.nr()).toList();
                if (egne.isEmpty()) {
                    csv.append(linje(moede, punkt, null, objekter));
                }
                egne.forEach(at -> csv.append(linje(moede, punkt, at, objekter)));
            }
        }
        svar.tekst("text/csv;charset=UTF-8", csv.toString(), request, response);
    }

    private static String linje(Moede moede, Punkt punkt, @Nullable AtPunkt at, Objekter objekter) {
        String udfald = at == null ? punkt.beslutning() : at.udfald();
        return Stream.of(
                                moede.dato().toString(),
                                moede.forumNavn(),
                                moede.tilstand(),
                                String.valueOf(punkt.nr()),
                                punkt.aaben() ? "ja" : "nej",
                                tekst(punkt.titel()),
                                tekst(punkt.enhed()),
                                tekst(punkt.sagsnummer()),
                                at == null ? "" : String.valueOf(at.atNr()),
                                at == null ? "" : at.tekst(),
                                udfald == null ? "" : Sprog.DA.udfald(udfald),
                                tekst(at == null ? punkt.bemaerkning() : at.bemaerkning()),
                                objekter.web(punkt))
                        .map(Aarsdata::felt)
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    /** RFC 4180; what a spreadsheet would take for a formula is made text. */
    static String felt(String tekst) {
        String sikker = tekst.matches("(?s)[=+\\-@\t\r].*") ? "'" + tekst : tekst;
        return sikker.matches("(?s).*[;\"\r\n].*") ? '"' + sikker.replace("\"", "\"\"") + '"' : sikker;
    }
}
