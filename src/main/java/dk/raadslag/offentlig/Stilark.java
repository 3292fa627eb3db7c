package dk.raadslag.offentlig;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one style sheet, at an address that changes with its content, and the icon. */
@Controller
class Stilark {

    private final Side side = fil("text/css;charset=UTF-8", "/offentlig/stil.css");
    private final Side ikon = fil("image/svg+xml", "/META-INF/resources/frontend/raadslag.svg");

    private static Side fil(String type, String sti) {
        try (InputStream fil = Objects.requireNonNull(Stilark.class.getResourceAsStream(sti))) {
            return Side.af(type, fil.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PermitAll
    @GetMapping("/referater/ikon.svg")
    public void ikon(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Afsender.send(ikon, "public, max-age=86400", request, response);
    }

    String sti() {
        return "/referater/stil-" + side.etag() + ".css";
    }

    /** An older hash, asked for by a page of another node during an upgrade, gets today's style for now. */
    @PermitAll
    @GetMapping("/referater/stil-{etag}.css")
    public void hent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean denne = request.getRequestURI().endsWith(sti());
        Afsender.send(side, denne ? "public, max-age=31536000, immutable" : Afsender.SPOERG_IGEN, request, response);
    }
}
