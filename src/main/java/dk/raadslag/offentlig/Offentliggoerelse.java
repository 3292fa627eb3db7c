package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.MoedeOffentliggjort;
import dk.raadslag.udgivelse.MoedeTilbagetrukket;
import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
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
    private final Clock clock;

    Offentliggoerelse(
            JdbcClient sql,
            Adressebog adresser,
            Punktkopi punkter,
            Filkopi filer,
            Bilagstekst tekster,
            Soegeindeks indeks,
            Clock clock) {
        this.sql = sql;
        this.adresser = adresser;
        this.punkter = punkter;
        this.filer = filer;
        this.tekster = tekster;
        this.indeks = indeks;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MoedeOffentliggjort event) {
        OffentligtMoede moede = event.moede();
        oneAtATime();
        List<String> ord = indeks.glem(moede.moedeId());
        punkter.slet(moede.moedeId(), null);
        gem(moede, adresser.adresseTil(moede));
        adresser.husk(moede.moedeId());
        filer.kopier(moede, event.bilag());
        punkter.gem(moede);
        tekster.kopier(moede, event.tekst());
        indeks.gem(moede.moedeId());
        indeks.rydOp(ord);
        filer.rydOp();
        husk(moede);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MoedeTilbagetrukket event) {
        oneAtATime();
        List<String> ord = indeks.glem(event.moedeId());
        String grund = Objects.requireNonNullElseGet(event.grund(), Udgaaet::fjernet);
        punkter.slet(event.moedeId(), grund);
        indeks.rydOp(ord);
        filer.rydOp();
        sql.sql("""
                        UPDATE offentlig.moede SET trukket_tilbage = :nu, aendret = :nu, grund = :grund, sted = ''
                        WHERE moede_id = :id""")
                .param("nu", nu())
                .param("grund", grund)
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
                            tilstand, offentliggjort, aendret, godkendt, flest_punkter)
                        VALUES (:id, :forum, :forumNavn, :adresse, :dato, :start, :slut, :sted, :udgave,
                            :tilstand, :offentliggjort, :nu, :godkendt, :antal)
                        ON CONFLICT (moede_id) DO UPDATE SET (forum, forum_navn, adresse, dato, start, slut, sted, udgave,
                            tilstand, offentliggjort, aendret, godkendt, trukket_tilbage, grund, flest_punkter)
                          = (excluded.forum, excluded.forum_navn, excluded.adresse, excluded.dato, excluded.start,
                            excluded.slut, excluded.sted, excluded.udgave, excluded.tilstand, excluded.offentliggjort,
                            excluded.aendret, excluded.godkendt, NULL, NULL,
                            greatest(m.flest_punkter, excluded.flest_punkter))""")
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

    private void husk(OffentligtMoede moede) {
        sql.sql("INSERT INTO offentlig.udgave_historik VALUES (:id, :udgave, :tilstand, :nu) ON CONFLICT DO NOTHING")
                .param("id", moede.moedeId())
                .param("udgave", moede.udgave())
                .param("tilstand", moede.tilstand().name())
                .param("nu", nu())
                .update();
    }

    private OffsetDateTime nu() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
