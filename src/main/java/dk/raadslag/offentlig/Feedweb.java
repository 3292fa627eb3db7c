package dk.raadslag.offentlig;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A feed for each forum. */
@Controller
class Feedweb {

    private static final int NYESTE = 40;

    private final Offentligkilde kilde;
    private final Skabeloner skabeloner;

    Feedweb(Offentligkilde kilde, Skabeloner skabeloner) {
        this.kilde = kilde;
        this.skabeloner = skabeloner;
    }

    @PermitAll
    @GetMapping("/referater/{forum:[a-z0-9-]+}/abonner.atom")
    public void hent(@PathVariable String forum, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Feedlinje> linjer = linjer(forum);
        if (linjer.isEmpty()) {
            Afsender.send(skabeloner.fejl(404, Sprog.DA, "", "ukendt"), request, response);
            return;
        }
        String vaert = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        Afsender.send(Side.af("application/atom+xml;charset=UTF-8", Feed.af(vaert, forum, linjer)), request, response);
    }

    private List<Feedlinje> linjer(String forum) {
        return kilde.sql()
                .sql("""
                        SELECT moede_id, forum_navn, adresse, dato, tilstand, aendret, grund
                        FROM offentlig.moede WHERE forum = :forum ORDER BY aendret DESC, moede_id DESC LIMIT :antal""")
                .param("forum", forum)
                .param("antal", NYESTE)
                .query(Feedlinje.class)
                .list();
    }
}
