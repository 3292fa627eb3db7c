package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.OffentligtBilag;
import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies the text of open bilag, for search, in pieces that a snippet can be made of quickly. */
@Component
class Bilagstekst {

    private static final int STYKKE = 4000;

    private final JdbcClient sql;

    Bilagstekst(JdbcClient sql) {
        this.sql = sql;
    }

    /** Call it when the meeting's bilag are written. */
    void kopier(OffentligtMoede moede, Function<OffentligtBilag, String> tekst) {
        for (OffentligtPunkt punkt : moede.punkter()) {
            for (OffentligtBilag bilag : punkt.bilag()) {
                int del = 0;
                for (String stykke : stykker(tekst.apply(bilag))) {
                    gem(moede.moedeId(), punkt.nr(), bilag.bilagId(), del++, stykke);
                }
            }
        }
    }

    /** Cut at the last space, and never longer than all of the bilag of an item may be. */
    static List<String> stykker(String tekst) {
        String rest = tekst.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        rest = rest.substring(0, Math.min(rest.length(), Soegeindeks.LAENGST_BILAG));
        List<String> stykker = new ArrayList<>();
        while (rest.length() > STYKKE) {
            int snit = rest.lastIndexOf(' ', STYKKE);
            int ende = snit > 0 ? snit : STYKKE;
            stykker.add(rest.substring(0, ende));
            rest = rest.substring(ende).strip();
        }
        if (!rest.isEmpty()) {
            stykker.add(rest);
        }
        return stykker;
    }

    private void gem(long moedeId, int nr, long bilagId, int del, String stykke) {
        sql.sql("""
                        INSERT INTO offentlig.bilag_tekst (moede_id, nr, bilag_id, del, tekst, soegning)
                        VALUES (:moede, :nr, :bilag, :del, :tekst, to_tsvector('danish', offentlig.stavet(:tekst)))""")
                .param("moede", moedeId)
                .param("nr", nr)
                .param("bilag", bilagId)
                .param("del", del)
                .param("tekst", stykke)
                .update();
    }
}
