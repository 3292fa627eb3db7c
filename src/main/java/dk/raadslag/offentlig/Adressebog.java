package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.OffentligtMoede;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives every meeting its public address: forum and date, with a number after it for a second one on the same day. */
@Component
class Adressebog {

    /** First parts of other addresses under {@code /referater}. */
    private static final Set<String> OPTAGET =
            Set.of("data", "en", "bilag", "punkt", "enhed", "soeg", "abonner", "tilgaengelighed", "om-aabenhed");

    private final JdbcClient sql;

    Adressebog(JdbcClient sql) {
        this.sql = sql;
    }

    /** The forum's part of the address: lower case, ASCII, hyphens. */
    static String forum(OffentligtMoede moede) {
        String noegle = moede.forumNoegle().toLowerCase(Locale.ROOT);
        noegle = noegle.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        noegle = noegle.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return noegle.isEmpty() || OPTAGET.contains(noegle) ? "forum-" + noegle : noegle;
    }

    /** The first address of its day that no other meeting has ever had. */
    String adresseTil(OffentligtMoede moede) {
        String dag = moede.dato().toString();
        for (int nr = 1; ; nr++) {
            String adresse = nr == 1 ? dag : dag + "-" + nr;
            Optional<Long> ejer = sql.sql("""
                            SELECT moede_id FROM offentlig.moede_adresse WHERE forum = :forum AND adresse = :adresse""")
                    .param("forum", forum(moede))
                    .param("adresse", adresse)
                    .query(Long.class)
                    .optional();
            if (ejer.isEmpty() || ejer.get() == moede.moedeId()) {
                return adresse;
            }
        }
    }

    void husk(long moedeId) {
        sql.sql("""
                        INSERT INTO offentlig.moede_adresse (forum, adresse, moede_id)
                        SELECT forum, adresse, moede_id FROM offentlig.moede WHERE moede_id = :id
                        ON CONFLICT DO NOTHING""").param("id", moedeId).update();
    }
}
