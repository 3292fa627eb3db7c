package dk.raadslag.offentlig;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every page at {@code /referater} and below: no session, no cookie, the same for everyone. */
@Controller
class Referatweb {

    private static final String ROD = "/referater";

    private final Offentligkilde kilde;
    private final Udgavetal udgavetal;
    private final Sidelager lager;
    private final Sider sider;
    private final Referater referater;
    private final Skabeloner skabeloner;

    Referatweb(
            Offentligkilde kilde,
            Udgavetal udgavetal,
            Sidelager lager,
            Sider sider,
            Referater referater,
            Skabeloner skabeloner) {
        this.kilde = kilde;
        this.udgavetal = udgavetal;
        this.lager = lager;
        this.sider = sider;
        this.referater = referater;
        this.skabeloner = skabeloner;
    }

    @PermitAll
    @RequestMapping({ROD, ROD + "/**"})
    public void vis(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hele = request.getRequestURI().substring(request.getContextPath().length() + ROD.length());
        Sprog sprog = Sprog.of(request);
        String sti = sprog == Sprog.EN ? hele.substring(3) : hele;
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            Afsender.send(skabeloner.fejl(405, sprog, "", "ukendt"), request, response);
        } else if (sti.endsWith("/")) {
            videre(new Svar.Videre(sprog.sti(sti.replaceAll("/+$", "")), true), request, response);
        } else {
            vis(sti, sprog, request, response);
        }
    }

    private void vis(String sti, Sprog sprog, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (svar(sti, sprog)) {
            case Svar.Vis(Side side) -> Afsender.send(side, request, response);
            case Svar.Videre videre -> videre(videre, request, response);
        }
    }

    private Svar svar(String sti, Sprog sprog) {
        LocalDate dag = referater.today();
        Optional<Side> gemt = lager.hent(sprog.sti(sti), udgavetal.nu(), dag);
        if (gemt.isPresent()) {
            return new Svar.Vis(gemt.get());
        }
        return kilde.iEtOejeblik(() -> {
            long nummer = udgavetal.laes();
            Svar svar = sider.lav(Adresse.af(sti), sprog, sti);
            if (svar instanceof Svar.Vis(Side side) && side.status() == 200) {
                lager.gem(sprog.sti(sti), nummer, dag, side);
            }
            return svar;
        });
    }

    private static void videre(Svar.Videre videre, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(videre.fast() ? HttpServletResponse.SC_MOVED_PERMANENTLY : HttpServletResponse.SC_FOUND);
        response.setHeader("Cache-Control", Afsender.SPOERG_IGEN);
        response.setHeader("Location", request.getContextPath() + videre.sti());
    }
}
