package dk.raadslag.offentlig;

import dk.raadslag.udgivelse.MoedeOffentliggjort;
import dk.raadslag.udgivelse.MoedeTilbagetrukket;
import dk.raadslag.udgivelse.OffentligtAfsnit;
import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A public record of as many items as a measurement asks for, and the bare SQL of a search in it. */
@Component
@ConditionalOnProperty("maal")
public class Soegemaaling {

    private static final int PUNKTER = 20;
    private static final List<String> FORA = List.of("raadmandsmoede", "direktionsmoede", "magistraten");
    private static final List<String> ENHEDER = List.of("FAS", "OL", "MØB", "DIG", "VJH", "BFF", "JUS", "UJU", "JVS");
    private static final List<String> UDFALD =
            List.of("GODKENDT", "GODKENDT_MED_BEMAERKNING", "TILTRAADT", "DROEFTET", "UDSKUDT", "IKKE_TILTRAADT");
    private static final long FOERSTE = 5_000_000;

    private final JdbcClient sql;
    private final Soegeindeks indeks;
    private final Soegeled led;
    private final Offentligkilde kilde;
    private final TransactionTemplate transaktion;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Soegemaaling(
            JdbcClient sql,
            Soegeindeks indeks,
            Soegeled led,
            Offentligkilde kilde,
            TransactionTemplate transaktion,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.indeks = indeks;
        this.led = led;
        this.kilde = kilde;
        this.transaktion = transaktion;
        this.events = events;
        this.clock = clock;
    }

    /** Fills the public schema up to so many items, past the publishing that would take an hour. @return how many came */
    public String fyld(int punkter) {
        long findes = sql.sql("SELECT count(*) FROM offentlig.moede WHERE moede_id >= :fra").param("fra", FOERSTE)
                .query(Long.class).single();
        Ordforraad ord = new Ordforraad(findes);
        int moeder = punkter / PUNKTER;
        for (long nr = findes; nr < moeder; nr += 25) {
            long fra = nr;
            transaktion.executeWithoutResult(status -> {
                for (long i = fra; i < Math.min(fra + 25, moeder); i++) {
                    moede(FOERSTE + i, (int) i, ord);
                }
            });
        }
        return Long.toString(Math.max(0, moeder - findes) * PUNKTER);
    }

    private void moede(long id, int nr, Ordforraad ord) {
        LocalDate dato = LocalDate.of(2026, 11, 16).minusDays(nr % 3650);
        String forum = FORA.get(nr / 3650 % FORA.size());
        sql.sql("""
                        WITH m AS (INSERT INTO offentlig.moede (moede_id, forum, forum_navn, adresse, dato, start, slut, sted,
                                udgave, tilstand, offentliggjort, aendret)
                            VALUES (:id, :forum, :forum, :adresse, :dato, '11:00', '13:00', '', 1, 'GODKENDT', now(), now())
                            RETURNING forum, adresse, moede_id)
                        INSERT INTO offentlig.moede_adresse SELECT * FROM m""")
                .param("id", id).param("forum", forum).param("adresse", dato + "-" + (100 + nr / 3650)).param("dato", dato)
                .update();
        for (int punkt = 1; punkt <= PUNKTER; punkt++) {
            sql.sql("""
                            WITH p AS (INSERT INTO offentlig.punkt (moede_id, nr, punkt_id, aaben, kategori, titel, enhed,
                                    sagsnummer, sag_id)
                                VALUES (:id, :nr, :id * 100 + :nr, true, '', :titel, :enhed, :sagsnummer, :id * 100 + :nr)),
                            a AS (INSERT INTO offentlig.at_punkt (moede_id, nr, at_nr, tekst, udfald)
                                VALUES (:id, :nr, 1, :at, :udfald), (:id, :nr, 2, 'rådmanden godkender planen.', 'GODKENDT'))
                            INSERT INTO offentlig.afsnit (moede_id, nr, plads, titel, html, tekst)
                            VALUES (:id, :nr, 0, 'Indledning', '', :indledning), (:id, :nr, 1, 'Sagsfremstilling', '', :sag)""")
                    .param("id", id).param("nr", punkt).param("titel", ord.titel()).param("enhed", ENHEDER.get(ord.tal(ENHEDER.size())))
                    .param("sagsnummer", "EMN-%d-%06d".formatted(dato.getYear(), ord.tal(1_000_000)))
                    .param("at", "rådmanden godkender " + ord.sjaeldent() + ".").param("udfald", UDFALD.get(ord.tal(UDFALD.size())))
                    .param("indledning", ord.tekst(6)).param("sag", ord.tekst(20))
                    .update();
        }
        indeks.gem(id);
    }

    /** @return nanoseconds of the statement alone, on a connection of the public role; the words are looked up before */
    public String bar(String q) {
        Soegevalg valg = Soegevalg.af(Map.of("q", URLDecoder.decode(q, StandardCharsets.UTF_8)));
        Soegespoergsmaal spoergsmaal = new Soegespoergsmaal(valg, led.af(valg.tekst()));
        long begin = System.nanoTime();
        List<Map<String, Object>> rows = spoergsmaal.med(kilde.sql().sql(spoergsmaal.sql())).query().listOfRows();
        long nanos = System.nanoTime() - begin;
        return nanos + " " + (rows.isEmpty() ? 0 : rows.getFirst().get("antal"));
    }

    /** The plan of a search, for whoever looks for what is slow. */
    public String plan(String q) { // on the error stream
        Soegevalg valg = Soegevalg.af(Map.of("q", URLDecoder.decode(q, StandardCharsets.UTF_8)));
        Soegespoergsmaal spoergsmaal = new Soegespoergsmaal(valg, led.af(valg.tekst()));
        spoergsmaal.med(kilde.sql().sql("EXPLAIN (ANALYZE, BUFFERS) " + spoergsmaal.sql()))
                .query(String.class).list().forEach(System.err::println);
        return "plan";
    }

    /** So many searches of one to three words, as they stand in an address. */
    public String soegninger(int antal) {
        Ordforraad ord = new Ordforraad(42);
        return IntStream.range(0, antal)
                .mapToObj(i -> IntStream.rangeClosed(0, i % 3).mapToObj(nr -> ord.soegeord()).collect(Collectors.joining(" ")))
                .map(tekst -> java.net.URLEncoder.encode(tekst, StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
    }

    /** Publishes a meeting of ten items, through the program. @return its address, and when it was committed */
    public String udgiv(int nr) {
        Ordforraad ord = new Ordforraad(nr);
        LocalDate dato = LocalDate.of(2027, 1, 1).plusDays(nr);
        OffentligtMoede moede = new OffentligtMoede(
                4_000_000L + nr, "maalt", "Målt", dato, LocalTime.of(11, 0), LocalTime.of(13, 0), "", 1, Tilstand.UDKAST,
                clock.instant(), null,
                IntStream.rangeClosed(1, 10).mapToObj(p -> punkt(nr, p, ord)).toList());
        long begin = System.nanoTime();
        transaktion.executeWithoutResult(status ->
                events.publishEvent(new MoedeOffentliggjort(moede, sha256 -> InputStream.nullInputStream(), bilag -> "")));
        return "/referater/maalt/" + dato + " " + (System.nanoTime() - begin);
    }

    public String traek(int nr) {
        long begin = System.nanoTime();
        transaktion.executeWithoutResult(
                status -> events.publishEvent(new MoedeTilbagetrukket(4_000_000L + nr, "Målt")));
        return Long.toString(System.nanoTime() - begin);
    }

    private static OffentligtPunkt punkt(int moede, int nr, Ordforraad ord) {
        String tekst = ord.tekst(26);
        return new OffentligtPunkt(
                400_000_000L + moede * 100L + nr, nr, "", false, "Xylofonmåling " + ord.titel(), "FAS", null,
                List.of(new OffentligtAfsnit("Indledning", "<p>" + tekst + "</p>", tekst)),
                List.of(), null, null, List.of(), null);
    }
}
