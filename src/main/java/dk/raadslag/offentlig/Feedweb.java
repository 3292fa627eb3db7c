package dk.raadslag.offentlig;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
    private final Udgiver udgiver;

    Feedweb(Offentligkilde kilde, Skabeloner skabeloner, Udgiver udgiver) {
        this.kilde = kilde;
        this.skabeloner = skabeloner;
        this.udgiver = udgiver;
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
        Feed.Hoved hoved = new Feed.Hoved(
                "urn:raadslag:forum:" + forum, navn(forum), "/referater/" + forum + "/abonner.atom", "/referater");
        Afsender.send(Side.af(Feed.TYPE, Feed.af(udgiver, vaert, hoved, linjer)), request, response);
    }

    private String navn(String forum) {
        return kilde.sql()
                .sql("SELECT forum_navn FROM offentlig.moede WHERE forum = :forum ORDER BY dato DESC LIMIT 1")
                .param("forum", forum)
                .query(String.class)
                .single();
    }

    private List<Feedlinje> linjer(String forum) {
        return kilde.sql()
                .sql("""
                        SELECT moede_id, forum_navn, adresse, dato, tilstand, aendret, grund
                        FROM offentlig.moede WHERE forum = :forum ORDER BY aendret DESC, moede_id DESC LIMIT :antal""")
                .param("forum", forum)
                .param("antal", NYESTE)
                .query((row, n) -> new Feedlinje(
                        "urn:raadslag:moede:" + row.getLong("moede_id"),
                        row.getString("forum_navn") + " " + Sprog.DA.dato(row.getObject("dato", LocalDate.class)),
                        "/referater/" + forum + "/" + row.getString("adresse"),
                        row.getObject("aendret", OffsetDateTime.class),
                        Sprog.DA.t("feed." + row.getString("tilstand")),
                        row.getString("grund")))
                .list();
    }
}
