package dk.raadslag.maal;

import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.organisation.Demobrugere;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.udgivelse.MoedeOffentliggjort;
import dk.raadslag.udgivelse.OffentligtAfsnit;
import dk.raadslag.udgivelse.OffentligtAtPunkt;
import dk.raadslag.udgivelse.OffentligtMoede;
import dk.raadslag.udgivelse.OffentligtPunkt;
import dk.raadslag.udgivelse.Tilstand;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the program with as much as a measurement asks for, through the program's own services. */
@Component
@ConditionalOnProperty("maal")
class Saaning {

    private static final List<String> EMNER = List.of(
            "Styrket samarbejde om unge i overgangen til voksenlivet",
            "Kapacitet på botilbud i den sydlige bydel",
            "Evaluering af forsøg med faste teams i hjemmeplejen",
            "Ny aftale om beskæftigelsesindsatsen for 2027",
            "Digital ansøgning om hjælpemidler",
            "Anlægsregnskab for ombygningen på Vestergade");
    private static final String AFSNIT = "Forslaget bygger på erfaringerne fra det seneste år, hvor indsatsen er prøvet"
            + " i tre områder af byen. Borgerne har haft den samme kontaktperson hele vejen, og ventetiden er faldet fra"
            + " ni til fire uger. Udgiften er fundet inden for rammen, og medarbejderne har selv planlagt arbejdet."
            + " Der følges op hvert halve år med tal for ventetid, fravær og tilfredshed, så der kan rettes op i tide."
            + " Erfaringen er, at det kræver ledelse tæt på hverdagen, og at de pårørende inddrages fra begyndelsen.";

    private final Demobrugere brugere;
    private final Skrivebord skrivebord;
    private final Sager sager;
    private final Sagsgang sagsgang;
    private final Moeder moeder;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Saaning(
            Demobrugere brugere,
            Skrivebord skrivebord,
            Sager sager,
            Sagsgang sagsgang,
            Moeder moeder,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.brugere = brugere;
        this.skrivebord = skrivebord;
        this.sager = sager;
        this.sagsgang = sagsgang;
        this.moeder = moeder;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** So many open cases with the secretariat in all, spread over the coming meetings. @return how many came */
    String sager(int count) {
        int[] open = new int[1];
        brugere.som("inger", () -> open[0] = sager.arbejdsliste().size());
        List<Long> skrevne = skriv(Math.max(0, count - open[0]));
        brugere.som("maja", () -> skrevne.forEach(sag -> sagsgang.vaelg(sag, "send", Map.of())));
        return Integer.toString(skrevne.size());
    }

    /** @return the numbers of the drafts */
    String kladder(int count) {
        return skriv(count).stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** Complete drafts of one author. */
    List<Long> skriv(int count) {
        List<Moede> kommende =
                moeder
                        .fra(LocalDate.now(clock), List.of(Forum.RAADMANDSMOEDE), Pageable.unpaged())
                        .stream()
                        .filter(moede -> moede.frist().naas(clock.instant()))
                        .toList();
        List<Long> skrevne = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int nr = i;
            brugere.som(
                    "maja",
                    () -> transaction.executeWithoutResult(
                            status -> skrevne.add(write(nr, kommende.get(nr % kommende.size())))));
        }
        return skrevne;
    }

    private long write(int nr, Moede moede) {
        long sag = skrivebord.begynd(moede.id());
        Indstilling ny = sager.hent(sag);
        String titel = EMNER.get(nr % EMNER.size()) + " " + nr;
        skrivebord.gemHoved(sag, new Hoved(titel, "Maja Holm", "00000110", "maja@example.dk", "EMN-2026-%06d".formatted(nr), 5), 0);
        ny.getAfsnit()
                .forEach(del -> skrivebord.gemAfsnit(
                        sag, del.getNoegle(), Tekst.fraPlainText(AFSNIT).toJson(), 0));
        skrivebord.gemAtPunkt(
                sag, ny.getAtPunkter().getFirst().getId(), "rådmanden godkender, at forslaget gennemføres", 0);
        skrivebord.tilfoejAtPunkt(sag, "der følges op på forslaget med en ny indstilling om et år");
        return sag;
    }

    /** Public meetings of ten items, a week apart, in a forum of their own. @return how many */
    String moeder(int count) {
        for (int i = 0; i < count; i++) {
            OffentligtMoede moede = offentligt(i);
            transaction.executeWithoutResult(status ->
                    events.publishEvent(new MoedeOffentliggjort(moede, sha256 -> InputStream.nullInputStream(), bilag -> "")));
        }
        return Integer.toString(count);
    }

    private OffentligtMoede offentligt(int i) {
        LocalDate dato = LocalDate.of(2026, 11, 16).minusDays(i);
        long id = 1_000_000L + i;
        return new OffentligtMoede(
                id,
                "maalemoede",
                "Målemøde",
                dato,
                LocalTime.of(11, 0),
                LocalTime.of(13, 0),
                "Rådmandens kontor",
                1,
                Tilstand.GODKENDT,
                clock.instant(),
                dato.plusDays(7),
                IntStream.rangeClosed(1, 10).mapToObj(nr -> punkt(id, nr)).toList());
    }

    private static OffentligtPunkt punkt(long moede, int nr) {
        String html = ("<p>" + AFSNIT + "</p>").repeat(4);
        List<OffentligtAfsnit> afsnit =
                List.of("Indledning", "Sagsfremstilling", "Ressourcer", "Risici", "Videre proces", "Koordineret med")
                        .stream()
                        .map(titel -> new OffentligtAfsnit(titel, html, AFSNIT.repeat(4)))
                        .toList();
        List<OffentligtAtPunkt> at = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new OffentligtAtPunkt(
                        i, "rådmanden godkender, at forslaget gennemføres i område " + i, "GODKENDT", AFSNIT))
                .toList();
        return new OffentligtPunkt(
                moede * 100 + nr,
                nr,
                "Til godkendelse",
                false,
                EMNER.get(nr % EMNER.size()) + " " + moede,
                "FAS",
                "EMN-2026-%06d".formatted(nr),
                afsnit,
                at,
                null,
                null,
                List.of(),
                null);
    }
}
