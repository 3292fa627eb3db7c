package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.OffentligtAfsnit;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtBilag;
import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the items of a meeting, field by field. */
@Component
class Punktkopi {

    private final JdbcClient sql;
    private final Clock clock;

    Punktkopi(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What is written again afterwards is public again.
     *
     * @param grund why the meeting is cancelled; null if it is not
     * @param fjernet whether the meeting is taken away
     */
    void slet(long moedeId, @Nullable String grund, boolean fjernet) {
        udgaar("bilag", "bilag_id", moedeId, grund, fjernet);
        udgaar("punkt", "punkt_id", moedeId, grund, fjernet);
        sql.sql("DELETE FROM offentlig.punkt WHERE moede_id = :id")
                .param("id", moedeId)
                .update();
    }

    /** What stands at another meeting too is not gone. */
    private void udgaar(String tabel, String noegle, long moedeId, @Nullable String grund, boolean fjernet) {
        sql.sql("""
                        INSERT INTO offentlig.udgaaet_%1$s AS u (%2$s, moede_id, tidspunkt, grund, fjernet)
                        SELECT DISTINCT %2$s, moede_id, :nu::timestamptz, :grund, :fjernet FROM offentlig.%1$s d
                        WHERE moede_id = :id AND aaben AND NOT EXISTS (
                            SELECT FROM offentlig.%1$s a WHERE a.%2$s = d.%2$s AND a.moede_id <> :id AND a.aaben)
                        ON CONFLICT (%2$s) DO UPDATE
                            SET (moede_id, tidspunkt, grund, fjernet)
                              = (excluded.moede_id, excluded.tidspunkt, excluded.grund, excluded.fjernet)""".formatted(tabel, noegle))
                .param("id", moedeId)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .param("grund", grund, Types.VARCHAR)
                .param("fjernet", fjernet)
                .update();
    }

    /** The numbers of the bilag that were taken away, by the id of their item. */
    Map<Long, List<Integer>> fjernedeBilag(long moedeId) {
        Map<Long, List<Integer>> borte = new HashMap<>();
        sql.sql("SELECT punkt_id, fjernede_bilag FROM offentlig.punkt WHERE moede_id = :id AND fjernede_bilag <> '{}'")
                .param("id", moedeId)
                .query(row -> {
                    borte.put(row.getLong("punkt_id"), List.of((Integer[])
                            row.getArray("fjernede_bilag").getArray()));
                });
        return borte;
    }

    /** Call it when the meeting is written again: those that have not come back are still away. */
    void keepGaps(OffentligtMoede moede, Map<Long, List<Integer>> borte) {
        for (OffentligtPunkt punkt : moede.punkter()) {
            Integer[] numre = borte.getOrDefault(punkt.punktId(), List.of()).stream()
                    .filter(nr -> punkt.bilag().stream().noneMatch(bilag -> bilag.nr() == nr))
                    .toArray(Integer[]::new);
            if (numre.length > 0 && !punkt.fortrolig()) {
                sql.sql("UPDATE offentlig.punkt SET fjernede_bilag = :numre WHERE moede_id = :moede AND nr = :nr")
                        .param("numre", numre)
                        .param("moede", moede.moedeId())
                        .param("nr", punkt.nr())
                        .update();
            }
        }
    }

    void gem(OffentligtMoede moede) {
        for (OffentligtPunkt punkt : moede.punkter()) {
            gem(moede.moedeId(), punkt);
            int plads = 0;
            for (OffentligtAfsnit afsnit : punkt.afsnit()) {
                gem(moede.moedeId(), punkt.nr(), plads++, afsnit);
            }
            for (OffentligtAtPunkt atPunkt : punkt.atPunkter()) {
                gem(moede.moedeId(), punkt.nr(), atPunkt);
            }
            for (OffentligtBilag bilag : punkt.bilag()) {
                gem(moede.moedeId(), punkt.nr(), bilag);
            }
        }
    }

    private void gem(long moedeId, OffentligtPunkt punkt) {
        sql.sql("""
                        INSERT INTO offentlig.punkt (moede_id, nr, punkt_id, aaben, kategori, titel, enhed, sagsnummer,
                            sag_id, beslutning, bemaerkning, lukket, aabnet, rettet, rettet_fra)
                        VALUES (:moede, :nr, :punkt, :aaben, :kategori, :titel, :enhed, :sagsnummer,
                            :sag, :beslutning, :bemaerkning, :lukket, :aabnet, :rettet, :rettetFra)""")
                .param("rettet", punkt.rettet() == null ? null : punkt.rettet().dato())
                .param(
                        "rettetFra",
                        punkt.rettet() == null ? null : punkt.rettet().foer())
                .param("moede", moedeId)
                .param("nr", punkt.nr())
                .param("punkt", punkt.punktId())
                .param("aaben", !punkt.fortrolig())
                .param("kategori", punkt.kategori())
                .param("titel", punkt.titel())
                .param("enhed", punkt.enhed())
                .param("sagsnummer", punkt.sagsnummer())
                .param("sag", punkt.sagId())
                .param("beslutning", punkt.beslutning())
                .param("bemaerkning", punkt.bemaerkning())
                .param("lukket", punkt.aabnet() == null ? null : punkt.aabnet().lukket())
                .param("aabnet", punkt.aabnet() == null ? null : punkt.aabnet().aabnet())
                .update();
        if (!punkt.fortrolig()) {
            sql.sql("DELETE FROM offentlig.udgaaet_punkt WHERE punkt_id = :id")
                    .param("id", punkt.punktId())
                    .update();
        }
    }

    private void gem(long moedeId, int nr, int plads, OffentligtAfsnit afsnit) {
        sql.sql("""
                        INSERT INTO offentlig.afsnit (moede_id, nr, plads, titel, html, tekst)
                        VALUES (:moede, :nr, :plads, :titel, :html, :tekst)""")
                .param("moede", moedeId)
                .param("nr", nr)
                .param("plads", plads)
                .param("titel", afsnit.titel())
                .param("html", SikkerHtml.af(afsnit.html()))
                .param("tekst", afsnit.tekst())
                .update();
    }

    private void gem(long moedeId, int nr, OffentligtAtPunkt atPunkt) {
        sql.sql("""
                        INSERT INTO offentlig.at_punkt (moede_id, nr, at_nr, tekst, udfald, bemaerkning, rettet, rettet_fra)
                        VALUES (:moede, :nr, :atNr, :tekst, :udfald, :bemaerkning, :rettet, :rettetFra)""")
                .param(
                        "rettet",
                        atPunkt.rettet() == null ? null : atPunkt.rettet().dato())
                .param(
                        "rettetFra",
                        atPunkt.rettet() == null ? null : atPunkt.rettet().foer())
                .param("moede", moedeId)
                .param("nr", nr)
                .param("atNr", atPunkt.nr())
                .param("tekst", atPunkt.tekst())
                .param("udfald", atPunkt.udfald())
                .param("bemaerkning", atPunkt.bemaerkning())
                .update();
    }

    private void gem(long moedeId, int nr, OffentligtBilag bilag) {
        sql.sql("""
                        INSERT INTO offentlig.bilag (moede_id, nr, bilag_id, bilag_nr, navn, filnavn, type, stoerrelse, sha256,
                            lukket, aabnet)
                        VALUES (:moede, :nr, :bilag, :bilagNr, :navn, :filnavn, :type, :stoerrelse, :sha256,
                            :lukket, :aabnet)""")
                .param("moede", moedeId)
                .param("nr", nr)
                .param("bilag", bilag.bilagId())
                .param("bilagNr", bilag.nr())
                .param("navn", bilag.navn())
                .param("filnavn", bilag.filnavn())
                .param("type", bilag.type())
                .param("stoerrelse", bilag.stoerrelse())
                .param("sha256", bilag.sha256())
                .param("lukket", bilag.aabnet() == null ? null : bilag.aabnet().lukket())
                .param("aabnet", bilag.aabnet() == null ? null : bilag.aabnet().aabnet())
                .update();
        sql.sql("DELETE FROM offentlig.udgaaet_bilag WHERE bilag_id = :id")
                .param("id", bilag.bilagId())
                .update();
    }
}
