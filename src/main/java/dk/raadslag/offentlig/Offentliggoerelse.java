package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.MoedeOffentliggjort;
import dk.raadslag.udgivelse.MoedeTilbagetrukket;
import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the public copy in the publisher's own transaction: public together with the edition, or not at all. Without a
 * transaction it throws. The publisher decides who may publish.
 */
@Component
class Offentliggoerelse {

    private final JdbcClient sql;
    private final Adressebog adresser;
    private final Punktkopi punkter;
    private final Filkopi filer;
    private final Bilagstekst tekster;
    private final Soegeindeks indeks;
    private final Udgavehistorik historik;
    private final Clock clock;

    Offentliggoerelse(
            JdbcClient sql,
            Adressebog adresser,
            Punktkopi punkter,
            Filkopi filer,
            Bilagstekst tekster,
            Soegeindeks indeks,
            Udgavehistorik historik,
            Clock clock) {
        this.sql = sql;
        this.adresser = adresser;
        this.punkter = punkter;
        this.filer = filer;
        this.tekster = tekster;
        this.indeks = indeks;
        this.historik = historik;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MoedeOffentliggjort event) {
        OffentligtMoede moede = event.moede();
        oneAtATime();
        List<String> ord = indeks.glem(moede.moedeId());
        Map<Long, List<Integer>> borte = punkter.fjernedeBilag(moede.moedeId());
        punkter.slet(moede.moedeId(), null, false);
        gem(moede, adresser.adresseTil(moede));
        adresser.husk(moede.moedeId());
        filer.kopier(moede, event.bilag());
        punkter.gem(moede);
        punkter.keepGaps(moede, borte);
        tekster.kopier(moede, event.tekst());
        indeks.gem(moede.moedeId());
        indeks.rydOp(ord);
        filer.rydOp();
        historik.note(moede.moedeId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MoedeTilbagetrukket event) {
        oneAtATime();
        List<String> ord = indeks.glem(event.moedeId());
        @Nullable String grund = event.grund();
        punkter.slet(event.moedeId(), grund, grund == null);
        indeks.rydOp(ord);
        filer.rydOp();
        historik.forget(event.moedeId());
        sql.sql("""
                        UPDATE offentlig.moede SET trukket_tilbage = :nu, aendret = :nu, grund = :grund,
                            aflyst = :grund::text IS NOT NULL, sted = ''
                        WHERE moede_id = :id""")
                .param("nu", nu())
                .param("grund", grund, Types.VARCHAR)
                .param("id", event.moedeId())
                .update();
    }

    /** Locks out other publications until commit, and makes every rendered page out of date at commit. */
    private void oneAtATime() {
        sql.sql("UPDATE offentlig.udgavetal SET nummer = nummer + 1").update();
    }

    private void gem(OffentligtMoede moede, String adresse) {
        sql.sql("""
                        INSERT INTO offentlig.moede AS m (moede_id, forum, forum_navn, adresse, dato, start, slut, sted, udgave,
                            tilstand, offentliggjort, aendret, godkendt, flest_punkter, punkter)
                        VALUES (:id, :forum, :forumNavn, :adresse, :dato, :start, :slut, :sted, :udgave,
                            :tilstand, :offentliggjort, :nu, :godkendt, :antal, :antal)
                        ON CONFLICT (moede_id) DO UPDATE SET (forum, forum_navn, adresse, dato, start, slut, sted, udgave,
                            tilstand, offentliggjort, aendret, godkendt, trukket_tilbage, grund, aflyst, flest_punkter, punkter)
                          = (excluded.forum, excluded.forum_navn, excluded.adresse, excluded.dato, excluded.start,
                            excluded.slut, excluded.sted, excluded.udgave, excluded.tilstand, excluded.offentliggjort,
                            excluded.aendret, excluded.godkendt, NULL, NULL, false,
                            greatest(m.flest_punkter, excluded.flest_punkter),
                            CASE WHEN m.udgave = excluded.udgave THEN greatest(m.punkter, excluded.punkter)
                                ELSE excluded.punkter END)""")
                .param(
                        "antal",
                        moede.punkter().stream()
                                .mapToInt(OffentligtPunkt::nr)
                                .max()
                                .orElse(0))
                .param("id", moede.moedeId())
                .param("forum", Adressebog.forum(moede))
                .param("forumNavn", moede.forumNavn())
                .param("adresse", adresse)
                .param("dato", moede.dato())
                .param("start", moede.start())
                .param("slut", moede.slut())
                .param("sted", moede.sted())
                .param("udgave", moede.udgave())
                .param("tilstand", moede.tilstand().name())
                .param("offentliggjort", moede.offentliggjort().atOffset(ZoneOffset.UTC))
                .param("nu", nu())
                .param("godkendt", moede.godkendtDato())
                .update();
    }

    private OffsetDateTime nu() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
