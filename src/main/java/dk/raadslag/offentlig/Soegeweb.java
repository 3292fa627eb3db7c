package dk.raadslag.offentlig;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Search: the address holds the question, so that an answer can be sent on. */
@Controller
class Soegeweb {

    private static final Logger LOG = LoggerFactory.getLogger(Soegeweb.class);
    private static final int LAENGST = 200;
    private static final int SIDSTE_SIDE = Soegning.FLEST / Soegning.PR_SIDE;

    private final Soegning soegning;
    private final Skabeloner skabeloner;

    Soegeweb(Soegning soegning, Skabeloner skabeloner) {
        this.soegning = soegning;
        this.skabeloner = skabeloner;
    }

    @PermitAll
    @GetMapping({"/referater/soeg", "/referater/en/soeg"})
    public void soeg(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String orden,
            @RequestParam(defaultValue = "1") String side,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Sprog sprog = request.getRequestURI().endsWith("/en/soeg") ? Sprog.EN : Sprog.DA;
        String spoergsmaal = q.strip().substring(0, Math.min(LAENGST, q.strip().length()));
        Side svar;
        try {
            svar = svar(soegning.soeg(spoergsmaal, orden.equals("dato"), tal(side)), sprog);
        } catch (RuntimeException e) {
            LOG.error("A public search failed", e);
            svar = skabeloner.fejl(500, sprog, "", "fejl");
        }
        Afsender.send(svar, request, response);
    }

    private Side svar(Soegeresultat fundet, Sprog sprog) {
        String sti = "/soeg?q=" + UriUtils.encodeQueryParam(fundet.soegning(), StandardCharsets.UTF_8);
        Ramme ramme = skabeloner.udenIndeks(sprog, sprog.t("soeg.titel"), sti);
        return skabeloner.side(200, "soeg", Map.of("ramme", ramme, "fundet", fundet));
    }

    private static int tal(String side) {
        return side.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(side), 1, SIDSTE_SIDE) : 1;
    }
}
