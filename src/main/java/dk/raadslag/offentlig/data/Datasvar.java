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
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Sends data: an object, a page of a list, or what is wrong with the question, each as JSON. */
@Component
class Datasvar {

    private static final String JSON = "application/json;charset=UTF-8";

    private static final OffsetDateTime FOERSTE = OffsetDateTime.parse("0001-01-01T00:00:00Z");
    private static final OffsetDateTime SIDSTE = OffsetDateTime.parse("9999-12-31T23:59:59Z");

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

    /** What is there; else, where it was once, that it is gone. */
    void objekt(
            Optional<Map<String, Object>> objekt,
            Supplier<Optional<Map<String, Object>>> udgaaet,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Map<String, Object>> borte = objekt.isPresent() ? Optional.empty() : udgaaet.get();
        if (borte.isPresent()) {
            send(410, borte.get(), request, response);
        } else {
            objekt(objekt, request, response);
        }
    }

    /** Counts and reads in one moment, by {@code modified_since} and {@code page}. */
    void liste(
            HttpServletRequest request,
            HttpServletResponse response,
            ToLongFunction<OffsetDateTime> antal,
            BiFunction<OffsetDateTime, Integer, List<Map<String, Object>>> laes)
            throws IOException {
        OffsetDateTime siden;
        int side;
        try {
            siden = tid(request.getParameter("modified_since"));
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
                kilde.iEtOejeblik(
                        () -> new Liste(adresse, siden, side, antal.applyAsLong(siden)).af(laes.apply(siden, side))),
                request,
                response);
    }

    /** @throws DateTimeException if it is no time with an offset */
    private static OffsetDateTime tid(@Nullable String tekst) {
        OffsetDateTime tid = tekst == null ? Liste.ALTID : OffsetDateTime.parse(tekst.replace(' ', '+'));
        if (tid.isBefore(FOERSTE) || tid.isAfter(SIDSTE)) {
            throw new DateTimeException("A year that no database knows");
        }
        return tid;
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
        Afsender.sendAddressed(Side.af(status, JSON, mapper.writeValueAsBytes(indhold)), request, response);
    }

    void tekst(String type, String tekst, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        Afsender.sendAddressed(Side.af(200, type, tekst.getBytes(StandardCharsets.UTF_8)), request, response);
    }
}
