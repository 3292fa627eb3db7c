package dk.raadslag.offentlig.data;

import dk.raadslag.offentlig.Udgaaede;
import dk.raadslag.offentlig.Udgaaet;
import dk.raadslag.offentlig.Udgiver;
import dk.raadslag.offentlig.data.Datakilde.Moede;
import dk.raadslag.offentlig.data.Datakilde.Punkt;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The record as JSON by OParl 1.1, described at {@code /referater/data/openapi.json}. */
@Controller
class Dataweb {

    /** Where what is gone stays in the list itself, or there is nothing that goes. */
    private static final Function<Udsnit, List<Map<String, Object>>> INGEN_BORTE = udsnit -> List.of();

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
                udsnit -> 1L,
                (udsnit, side) -> side > 1
                        ? List.of()
                        : List.of(Datasvar.objekter(request).body(udgiver)),
                INGEN_BORTE);
    }

    /** Persons are in no list: the record names functions, not people. */
    @PermitAll
    @GetMapping("/referater/data/persons")
    public void persons(HttpServletRequest request, HttpServletResponse response) throws IOException {
        svar.liste(request, response, udsnit -> 0L, (udsnit, side) -> List.of(), INGEN_BORTE);
    }

    @PermitAll
    @GetMapping("/referater/data/organizations")
    public void organizations(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Objekter objekter = Datasvar.objekter(request);
        svar.liste(
                request,
                response,
                udsnit -> fora(udsnit).count(),
                (udsnit, side) -> side > 1
                        ? List.of()
                        : fora(udsnit).map(objekter::organization).toList(),
                INGEN_BORTE);
    }

    private Stream<Datakilde.Forum> fora(Udsnit udsnit) {
        return kilde.fora().stream().filter(forum -> udsnit.holds(forum.oprettet(), forum.aendret()));
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
                (udsnit, side) -> meetings(kilde.moeder(udsnit, side), request),
                INGEN_BORTE);
    }

    @PermitAll
    @GetMapping("/referater/data/organization/{forum:[a-z0-9-]+}/meetings")
    public void meetings(@PathVariable String forum, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        svar.liste(
                request,
                response,
                udsnit -> kilde.antalMoeder(forum, udsnit),
                (udsnit, side) -> meetings(kilde.moeder(forum, udsnit, side), request),
                INGEN_BORTE);
    }

    private List<Map<String, Object>> meetings(List<Moede> moeder, HttpServletRequest request) {
        Objekter objekter = Datasvar.objekter(request);
        return moeder.stream().map(moede -> meeting(moede, objekter)).toList();
    }

    @PermitAll
    @GetMapping("/referater/data/meeting/{id:\\d{1,18}}")
    public void meeting(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        svar.objekt(kilde.moede(id).map(moede -> meeting(moede, Datasvar.objekter(request))), request, response);
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
        svar.liste(
                request,
                response,
                kilde::antalPapirer,
                (udsnit, side) -> kilde.papirer(udsnit, side).stream()
                        .map(punkt -> paper(punkt, objekter))
                        .toList(),
                udsnit -> borte(udgaaede.punkter(), udsnit, et -> objekter.slettet("Paper", "/paper/", et)));
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
        return objekter.paper(punkt, kilde.bilag(punkt));
    }

    @PermitAll
    @GetMapping("/referater/data/files")
    public void files(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Objekter objekter = Datasvar.objekter(request);
        svar.liste(
                request,
                response,
                kilde::antalBilag,
                (udsnit, side) ->
                        kilde.bilag(udsnit, side).stream().map(objekter::file).toList(),
                udsnit -> borte(udgaaede.alleBilag(), udsnit, et -> objekter.slettet("File", "/file/", et)));
    }

    private static List<Map<String, Object>> borte(
            List<Udgaaet> udgaaede, Udsnit udsnit, Function<Udgaaet, Map<String, Object>> objekt) {
        return udgaaede.stream()
                .filter(et -> udsnit.holds(Objects.requireNonNullElse(et.oprettet(), et.tidspunkt()), et.tidspunkt()))
                .map(objekt)
                .toList();
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
