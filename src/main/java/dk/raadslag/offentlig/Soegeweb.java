package dk.raadslag.offentlig;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Search: the address holds the question, so that an answer can be sent on, and followed as a feed. */
@Controller
class Soegeweb {

    private final Soegning soegning;
    private final Referater referater;
    private final Udgaaede udgaaede;
    private final Skabeloner skabeloner;
    private final Udgiver udgiver;

    Soegeweb(Soegning soegning, Referater referater, Udgaaede udgaaede, Skabeloner skabeloner, Udgiver udgiver) {
        this.soegning = soegning;
        this.referater = referater;
        this.udgaaede = udgaaede;
        this.skabeloner = skabeloner;
        this.udgiver = udgiver;
    }

    @PermitAll
    @GetMapping({"/referater/soeg", "/referater/en/soeg"})
    public void soeg(
            @RequestParam Map<String, String> adresse, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Side svar = svar(soegning.soeg(Soegevalg.af(adresse)), Sprog.of(request));
        Afsender.send(svar, request, response);
    }

    private Side svar(Soegeresultat fundet, Sprog sprog) {
        Ramme ramme = skabeloner.udenIndeks(
                sprog, sprog.t("soeg.titel"), fundet.valg().sti());
        return skabeloner.engang("soeg", Map.of("ramme", ramme, "fundet", fundet, "moeder", moeder(fundet.valg())));
    }

    /** Above the first of the items, where nothing narrows the search. */
    private List<Moedelinje> moeder(Soegevalg valg) {
        return valg.filter().isEmpty() && valg.side() == 1 ? referater.find(Moedesoegning.af(valg.tekst())) : List.of();
    }

    /** The newest items that a search finds, and those that nothing finds any more. */
    @PermitAll
    @GetMapping("/referater/soeg.atom")
    public void feed(
            @RequestParam Map<String, String> adresse, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Soegevalg valg = Soegevalg.af(adresse).orden(true);
        List<Feedlinje> fundne = soegning.soeg(valg).traef().stream()
                .map(traef -> new Feedlinje(
                        "urn:raadslag:punkt:" + traef.punktId(),
                        traef.titel(),
                        Sprog.DA.sti("/punkt/" + traef.punktId()),
                        traef.aendret(),
                        traef.forumNavn() + " " + Sprog.DA.dato(traef.dato()),
                        null))
                .toList();
        List<Feedlinje> linjer = Feedlinje.nyeste(fundne, udgaaede.feed());
        String vaert = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        Feed.Hoved hoved = new Feed.Hoved(
                "urn:raadslag:soeg:" + valg.sti(),
                Sprog.DA.t("feed.soeg", valg.tekst()),
                valg.feed(),
                Sprog.DA.sti(valg.sti()));
        Afsender.sendAddressed(Side.af(Feed.TYPE, Feed.af(udgiver, vaert, hoved, linjer)), request, response);
    }
}
