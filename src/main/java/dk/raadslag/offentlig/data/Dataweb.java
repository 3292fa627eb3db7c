package dk.raadslag.offentlig.data;

import dk.raadslag.offentlig.Udgaaede;
import dk.raadslag.offentlig.Udgiver;
import dk.raadslag.offentlig.data.Datakilde.Moede;
import dk.raadslag.offentlig.data.Datakilde.Punkt;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The record as JSON by OParl 1.1, described at {@code /referater/data/openapi.json}. */
@Controller
class Dataweb {

    private final Datakilde kilde;
    private final Udgaaede udgaaede;
    private final Datasvar svar;
    private final Udgiver udgiver;

    Dataweb(Datakilde kilde, Udgaaede udgaaede, Datasvar svar, Udgiver udgiver) {
        this.kilde = kilde;
        this.udgaaede = udgaaede;
        this.svar = svar;
        this.udgiver = udgiver;
    }

    @PermitAll
    @GetMapping("/referater/data")
    public void system(HttpServletRequest request, HttpServletResponse response) throws IOException {
        svar.objekt(Optional.of(Datasvar.objekter(request).system(udgiver)), request, response);
    }

    @PermitAll
    @GetMapping("/referater/data/openapi.json")
    public void openapi(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream fil = Objects.requireNonNull(Dataweb.class.getResourceAsStream("/offentlig/openapi.json"))) {
            svar.tekst(
                    "application/json;charset=UTF-8",
                    new String(fil.readAllBytes(), StandardCharsets.UTF_8),
                    request,
                    response);
        }
    }

    @PermitAll
    @GetMapping("/referater/data/body")
    public void body(HttpServletRequest request, HttpServletResponse response) throws IOException {
        svar.objekt(Optional.of(Datasvar.objekter(request).body(udgiver)), request, response);
    }

    @PermitAll
    @GetMapping("/referater/data/bodies")
    public void bodies(HttpServletRequest request, HttpServletResponse response) throws IOException {
        svar.liste(
                request,
                response,
                siden -> 1L,
                (siden, side) -> side > 1
                        ? List.of()
                        : List.of(Datasvar.objekter(request).body(udgiver)));
    }

    /** Persons are in no list: the record names functions, not people. */
    @PermitAll
    @GetMapping("/referater/data/persons")
    public void persons(HttpServletRequest request, HttpServletResponse response) throws IOException {
        svar.liste(request, response, siden -> 0L, (siden, side) -> List.of());
    }

    @PermitAll
    @GetMapping("/referater/data/organizations")
    public void organizations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Objekter objekter = Datasvar.objekter(request);
        List<Map<String, Object>> alle =
                kilde.fora().stream().map(objekter::organization).toList();
        svar.liste(request, response, siden -> alle.size(), (siden, side) -> side > 1 ? List.of() : alle);
    }

    @PermitAll
    @GetMapping("/referater/data/organization/{forum:[a-z0-9-]+}")
    public void organization(@PathVariable String forum, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        svar.objekt(
                kilde.fora().stream()
                        .filter(et -> et.forum().equals(forum))
                        .findFirst()
                        .map(Datasvar.objekter(request)::organization),
                request,
                response);
    }

    @PermitAll
    @GetMapping("/referater/data/meetings")
    public void meetings(HttpServletRequest request, HttpServletResponse response) throws IOException {
        svar.liste(
                request,
                response,
                kilde::antalMoeder,
                (siden, side) -> kilde.moeder(siden, side).stream()
                        .map(moede -> meeting(moede, Datasvar.objekter(request)))
                        .toList());
    }

    @PermitAll
    @GetMapping("/referater/data/meeting/{id:\\d{1,18}}")
    public void meeting(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Moede> moede = kilde.moede(id);
        Optional<Map<String, Object>> objekt = moede.map(et -> meeting(et, Datasvar.objekter(request)));
        if (moede.isPresent() && moede.get().trukketTilbage() != null) {
            svar.send(410, objekt.orElseThrow(), request, response);
        } else {
            svar.objekt(objekt, request, response);
        }
    }

    private Map<String, Object> meeting(Moede moede, Objekter objekter) {
        return objekter.meeting(moede, kilde.punkter(moede.moedeId()), kilde.atPunkter(moede.moedeId()));
    }

    @PermitAll
    @GetMapping("/referater/data/agendaitem/{id:\\d{1,18}}")
    public void agendaItem(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Objekter objekter = Datasvar.objekter(request);
        svar.objekt(
                kilde.punkt(id).map(punkt -> objekter.agendaItem(punkt, kilde.atPunkter(punkt.moedeId()))),
                () -> udgaaede.punkt(id).map(et -> objekter.slettet("AgendaItem", "/agendaitem/", et)),
                request,
                response);
    }

    @PermitAll
    @GetMapping("/referater/data/papers")
    public void papers(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Objekter objekter = Datasvar.objekter(request);
        svar.liste(request, response, kilde::antalPapirer, (siden, side) -> {
            List<Map<String, Object>> alle = new ArrayList<>();
            kilde.papirer(siden, side).forEach(punkt -> alle.add(paper(punkt, objekter)));
            if (side == 1 && !siden.equals(Liste.ALTID)) {
                udgaaede.punkter(siden).forEach(et -> alle.add(objekter.slettet("Paper", "/paper/", et)));
            }
            return alle;
        });
    }

    @PermitAll
    @GetMapping("/referater/data/paper/{id:\\d{1,18}}")
    public void paper(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Objekter objekter = Datasvar.objekter(request);
        svar.objekt(
                kilde.punkt(id).filter(Punkt::aaben).map(punkt -> paper(punkt, objekter)),
                () -> udgaaede.punkt(id).map(et -> objekter.slettet("Paper", "/paper/", et)),
                request,
                response);
    }

    private Map<String, Object> paper(Punkt punkt, Objekter objekter) {
        return objekter.paper(punkt, kilde.bilag(punkt.punktId()));
    }

    @PermitAll
    @GetMapping("/referater/data/files")
    public void files(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Objekter objekter = Datasvar.objekter(request);
        svar.liste(request, response, kilde::antalBilag, (siden, side) -> {
            List<Map<String, Object>> alle = new ArrayList<>();
            kilde.bilag(siden, side).forEach(bilag -> alle.add(objekter.file(bilag)));
            if (side == 1 && !siden.equals(Liste.ALTID)) {
                udgaaede.alleBilag(siden).forEach(et -> alle.add(objekter.slettet("File", "/file/", et)));
            }
            return alle;
        });
    }

    @PermitAll
    @GetMapping("/referater/data/file/{id:\\d{1,18}}")
    public void file(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Objekter objekter = Datasvar.objekter(request);
        svar.objekt(
                kilde.etBilag(id).map(objekter::file),
                () -> udgaaede.bilag(id).map(et -> objekter.slettet("File", "/file/", et)),
                request,
                response);
    }
}
