package dk.raadslag.offentlig;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A feed for each forum, of its meetings; and for each unit, of its items. */
@Controller
class Feedweb {

    private static final int NYESTE = 40;

    private final Offentligkilde kilde;
    private final Udgaaede udgaaede;
    private final Skabeloner skabeloner;
    private final Udgiver udgiver;

    Feedweb(Offentligkilde kilde, Udgaaede udgaaede, Skabeloner skabeloner, Udgiver udgiver) {
        this.kilde = kilde;
        this.udgaaede = udgaaede;
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
        Afsender.sendAddressed(Side.af(Feed.TYPE, Feed.af(udgiver, vaert, hoved, linjer)), request, response);
    }

    /** A name that no item has ever had is an address like any other mistake. */
    @PermitAll
    @GetMapping("/referater/enhed/{enhed}/abonner.atom")
    public void enhed(@PathVariable String enhed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Feedlinje> linjer = Feedlinje.nyeste(punkter(enhed), udgaaede.feed());
        if (linjer.isEmpty()) {
            Afsender.send(skabeloner.fejl(404, Sprog.DA, "", "ukendt"), request, response);
            return;
        }
        String vaert = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        Feed.Hoved hoved = new Feed.Hoved(
                "urn:raadslag:enhed:" + UriUtils.encode(enhed, StandardCharsets.UTF_8),
                enhed,
                Soegevalg.enhed(enhed).feed(),
                Sprog.DA.sti(Soegevalg.enhed(enhed).sti()));
        Afsender.sendAddressed(Side.af(Feed.TYPE, Feed.af(udgiver, vaert, hoved, linjer)), request, response);
    }

    private List<Feedlinje> punkter(String enhed) {
        return kilde.sql()
                .sql("""
                        SELECT p.punkt_id, coalesce(p.titel, '') AS titel, m.forum_navn, m.dato, m.aendret
                        FROM offentlig.punkt p JOIN offentlig.moede m USING (moede_id)
                        WHERE p.aaben AND p.enhed = :enhed ORDER BY m.aendret DESC, p.punkt_id DESC LIMIT :antal""")
                .param("enhed", enhed)
                .param("antal", NYESTE)
                .query((row, n) -> new Feedlinje(
                        "urn:raadslag:punkt:" + row.getLong("punkt_id"),
                        row.getString("titel"),
                        "/referater/punkt/" + row.getLong("punkt_id"),
                        row.getObject("aendret", OffsetDateTime.class),
                        row.getString("forum_navn") + " " + Sprog.DA.dato(row.getObject("dato", LocalDate.class)),
                        null))
                .list();
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
                        SELECT moede_id, forum_navn, adresse, dato, udgave, tilstand, aendret, grund,
                            CASE WHEN trukket_tilbage IS NOT NULL AND NOT aflyst THEN :fjernet END AS fjernet
                        FROM offentlig.moede WHERE forum = :forum ORDER BY aendret DESC, moede_id DESC LIMIT :antal""")
                .param("forum", forum)
                .param("antal", NYESTE)
                .param("fjernet", Sprog.DA.t("udgaaet.fjernet"))
                .query((row, n) -> new Feedlinje(
                        "urn:raadslag:moede:" + row.getLong("moede_id"),
                        (row.getString("grund") == null ? "" : Sprog.DA.t("maerke.AFLYST") + ": ")
                                + row.getString("forum_navn") + " "
                                + Sprog.DA.dato(row.getObject("dato", LocalDate.class)),
                        "/referater/" + forum + "/" + row.getString("adresse"),
                        row.getObject("aendret", OffsetDateTime.class),
                        resume(row),
                        row.getString("fjernet")))
                .list();
    }

    /** How far the meeting is; of one that is cancelled that it is, and why. */
    private static String resume(ResultSet row) throws SQLException {
        String grund = row.getString("grund");
        if (grund != null) {
            return Sprog.DA.t("udgaaet.aflyst") + " " + Sprog.DA.t("trukket.grund") + " " + grund;
        }
        int udgave = row.getInt("udgave");
        return Sprog.DA.t("feed." + row.getString("tilstand"))
                + (udgave > 1 ? " " + Sprog.DA.t("rettet", udgave) + "." : "");
    }
}
