package dk.raadslag.offentlig;

import dk.raadslag.dokument.Filnavn;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Open bilag, always as downloads: whatever is in a file, it never runs as a page of this site. */
@Controller
class Bilagsweb {

    private final Bilagslaesning bilag;
    private final Udgaaede udgaaede;
    private final Skabeloner skabeloner;

    Bilagsweb(Bilagslaesning bilag, Udgaaede udgaaede, Skabeloner skabeloner) {
        this.bilag = bilag;
        this.udgaaede = udgaaede;
        this.skabeloner = skabeloner;
    }

    @PermitAll
    @GetMapping("/referater/bilag/{id:\\d{1,18}}/{filnavn}")
    public void hent(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Bilagsfil> fundet = bilag.find(id);
        if (fundet.isPresent()) {
            send(fundet.get(), request, response);
        } else {
            Side ingen = udgaaede.bilag(id)
                    .map(et -> skabeloner.gone(Sprog.DA, "", "bilag.udgaaet", et))
                    .orElseGet(() -> skabeloner.fejl(404, Sprog.DA, "", "ukendt.bilag"));
            Afsender.send(ingen, request, response);
        }
    }

    private void send(Bilagsfil fil, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String etag = "\"" + fil.sha256() + "\"";
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", Afsender.SPOERG_IGEN);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        if (Afsender.kendt(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(fil.type());
        response.setHeader("Content-Disposition", new Filnavn(fil.filnavn()).vedhaeftet());
        response.setContentLengthLong(fil.stoerrelse());
        if (!request.getMethod().equals("HEAD")) {
            bilag.skriv(fil, response.getOutputStream());
        }
    }
}
