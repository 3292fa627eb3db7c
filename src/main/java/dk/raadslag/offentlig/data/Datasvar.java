package dk.raadslag.offentlig.data;

import dk.raadslag.offentlig.Afsender;
import dk.raadslag.offentlig.Offentligkilde;
import dk.raadslag.offentlig.Side;
import dk.raadslag.offentlig.Sprog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Sends data: an object, a page of a list, or what is wrong with the question, each as JSON. */
@Component
class Datasvar {

    private static final String JSON = "application/json;charset=UTF-8";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Offentligkilde kilde;

    Datasvar(Offentligkilde kilde) {
        this.kilde = kilde;
    }

    static Objekter objekter(HttpServletRequest request) {
        return new Objekter(ServletUriComponentsBuilder.fromContextPath(request).toUriString());
    }

    void objekt(Optional<Map<String, Object>> objekt, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (objekt.isEmpty()) {
            fejl(404, "data.ukendt", request, response);
        } else {
            send(200, objekt.get(), request, response);
        }
    }

    /** What is there; else, where it was once, that it is gone: an object still, as OParl 1.1 wants it (2.8). */
    void objekt(
            Optional<Map<String, Object>> objekt,
            Supplier<Optional<Map<String, Object>>> udgaaet,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Map<String, Object>> borte = objekt.isPresent() ? Optional.empty() : udgaaet.get();
        if (borte.isPresent()) {
            send(200, borte.get(), request, response);
        } else {
            objekt(objekt, request, response);
        }
    }

    /**
     * Counts and reads in one moment, by the filters and {@code page}.
     *
     * @param udgaaet what is public no more, behind the others
     */
    void liste(
            HttpServletRequest request,
            HttpServletResponse response,
            ToLongFunction<Udsnit> antal,
            BiFunction<Udsnit, Integer, List<Map<String, Object>>> laes,
            Function<Udsnit, List<Map<String, Object>>> udgaaet)
            throws IOException {
        Udsnit udsnit;
        int side;
        try {
            udsnit = new Udsnit(
                    Udsnit.tid(request.getParameter("created_since")),
                    Udsnit.tid(request.getParameter("created_until")),
                    Udsnit.tid(request.getParameter("modified_since")),
                    Udsnit.tid(request.getParameter("modified_until")));
            side = Integer.parseInt(
                    Optional.ofNullable(request.getParameter("page")).orElse("1"));
        } catch (DateTimeException | NumberFormatException e) {
            fejl(400, "data.forkert", request, response);
            return;
        }
        if (side < 1 || side > 100_000) {
            fejl(400, "data.forkert", request, response);
            return;
        }
        String adresse = ServletUriComponentsBuilder.fromRequestUri(request).toUriString();
        send(
                200,
                kilde.iEtOejeblik(() -> {
                    long her = antal.applyAsLong(udsnit);
                    List<Map<String, Object>> borte = udsnit.asksForChanges() ? udgaaet.apply(udsnit) : List.of();
                    return new Liste(adresse, udsnit, side, her + borte.size())
                            .af(page(laes.apply(udsnit, side), borte, (side - 1L) * Datakilde.PR_SIDE - her));
                }),
                request,
                response);
    }

    /** @param sprunget how many of those gone stand on earlier pages; below 0 none */
    private static List<Map<String, Object>> page(
            List<Map<String, Object>> her, List<Map<String, Object>> borte, long sprunget) {
        return Stream.concat(her.stream(), borte.stream().skip(Math.max(0, sprunget)))
                .limit(Datakilde.PR_SIDE)
                .toList();
    }

    private void fejl(int status, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> fejl = new LinkedHashMap<>();
        fejl.put("type", Objekter.OPARL + "Error");
        fejl.put("message", Sprog.DA.t(key));
        send(status, fejl, request, response);
    }

    void send(int status, Object indhold, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("X-Robots-Tag", "noindex");
        Afsender.sendAddressed(Side.af(status, JSON, mapper.writeValueAsBytes(indhold)), request, response);
    }

    void tekst(String type, String tekst, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        Afsender.sendAddressed(Side.af(200, type, tekst.getBytes(StandardCharsets.UTF_8)), request, response);
    }
}
