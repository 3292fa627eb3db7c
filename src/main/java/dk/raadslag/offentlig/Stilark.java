package dk.raadslag.offentlig;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one style sheet, at an address that changes with its content. */
@Controller
class Stilark {

    private final Side side;

    Stilark() throws IOException {
        try (InputStream css = Objects.requireNonNull(Stilark.class.getResourceAsStream("/offentlig/stil.css"))) {
            side = Side.af("text/css;charset=UTF-8", css.readAllBytes());
        }
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
