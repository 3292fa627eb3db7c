package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Fjernelser;
import dk.raadslag.dagsorden.Forelagt;
import dk.raadslag.dagsorden.Kredslaesning;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.demo.ClockMover;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.forloeb.UdfaldFindesIkke;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kvalitetsbord;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Sagslinje;
import dk.raadslag.indstilling.Sekretariatslaesning;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagevej;
import dk.raadslag.indstilling.Vurderingspunkt;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.kalender.UmuligTid;
import dk.raadslag.kreds.Kredse;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Enhed;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Beslutningsret;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.referat.Udfald;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what, and when: each line of {@code adgang/*.txt} is tried with every person, in a transaction that is rolled
 * back. What the lines say is what the program does, and no more.
 */
@IntegrationTest
@Tag("rejse")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    /** An action on the thing with this id. */
    private interface Handling {
        void paa(long id) throws Exception;
    }

    @Autowired
    Kvalitetsbord kvalitet;

    @Autowired
    Sekretariatslaesning laesning;

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere brugere;

    @Autowired
    Sager sager;

    @Autowired
    Sagsgang sagsgang;

    @Autowired
    Skrivebord skrivebord;

    @Autowired
    Dagsordener dagsordener;

    @Autowired
    Moedebord moedebord;

    @Autowired
    Fjernelser fjernelser;

    @Autowired
    Beslutningsret ret;

    @Autowired
    Fortrolighed fortrolighed;

    @Autowired
    Kredse kredse;

    @Autowired
    Kredslaesning kredslaesning;

    @Autowired
    Kalender kalender;

    @Autowired
    Moeder moeder;

    @Autowired
    Testtid clock;

    @Autowired
    Filer filer;

    @Autowired
    ObjectProvider<ClockMover> clocks;

    @Autowired
    TransactionTemplate transaction;

    /** Writes for another unit, and stands in for the secretariat: may what it may, and nothing of their own. */
    private static final String VIKAR = "vikar";

    /** Stands in for a member of the circle, without the seat there, and with it. */
    private static final String VIKAR_FOR_MEDLEM = "vikar-for-medlem";

    private static final String VIKAR_I_KREDS = "vikar-i-kreds";

    private final Map<String, Long> sag = new LinkedHashMap<>();
    private final Map<String, Long> moede = new LinkedHashMap<>();
    /** The bilag of each case that has one: a person who is refused has an id that is there to ask for. */
    private final Map<Long, Long> bilag = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicTest> cases() {
        everyState();
        return lines("sager.txt", caseActions(), sag);
    }

    @TestFactory
    Stream<DynamicTest> meetings() {
        everyState();
        return lines("moeder.txt", meetingActions(), moede);
    }

    private Map<String, Handling> caseActions() {
        Map<String, Handling> actions = new LinkedHashMap<>();
        actions.put("læs", id -> sager.hent(id));
        actions.put("se i listen", id -> {
            List<Sagslinje> all = sager.tilMoede(fixed(id), EnumSet.allOf(Status.class));
            demand(all.stream().anyMatch(line -> line.id() == id));
        });
        actions.put("se historik", id -> sagsgang.historik(id));
        actions.put("se læsere", id -> {
            demand(sager.kanLaese(id));
            sager.laesninger(id);
        });
        actions.put("hent bilag", id -> sager.hentBilag(id, bilag(id)));
        actions.put("skriv hoved", id -> {
            Indstilling now = sager.hent(id);
            Hoved hoved = now.getHoved();
            skrivebord.gemHoved(
                    id,
                    new Hoved("Ny titel", hoved.kontakt(), hoved.telefon(), hoved.email(), hoved.sagsnummer(), 5),
                    99);
        });
        actions.put("tilføj at-punkt", id -> skrivebord.tilfoejAtPunkt(id, "rådmanden drøfter"));
        actions.put("foreslå åbenhed", id -> skrivebord.foreslaa(id, Klassifikation.aaben(), 0));
        actions.put("se kvalitetstjek", id -> kvalitet.fund(id));
        actions.put("se hvad der er ændret", id -> laesning.sidenSidst(id));
        actions.put("vurder", id -> laesning.vurder(id, Vurderingspunkt.POLITIK, true));
        actions.put("bed om ophævelse", id -> kvalitet.bedOmOphaevelse(id, "Tjekket tager fejl"));
        actions.put("vedlæg bilag", id -> skrivebord.vedlaeg(id, "Notat.pdf", file()));
        actions.put("spørg om plads til bilag", skrivebord::demandRoom);
        actions.put("erstat bilag", id -> skrivebord.replaceBilag(id, bilag(id), "Notat 2.pdf", file()));
        actions.put("fjern bilag", id -> skrivebord.fjernBilag(id, bilag(id)));
        for (String udfald : List.of(
                "send",
                "optag",
                "udskydTilNaeste",
                "godkend",
                "sendRetur",
                "udskydSagen",
                "sendRettelser",
                "aaben",
                "fortrolig",
                "udskydFoer",
                "afgoerIgen")) {
            actions.put(udfald, id -> choose(id, udfald));
        }
        actions.put("meld tilbage", id -> sagsgang.meldTilbage(id, "sag", "Hvem betaler?"));
        actions.put("skriv tilbagemelding", id -> sagsgang.writeFeedback(id, "sag", "Hvem betaler?", 0));
        actions.put("afslut tilbagemelding", id -> sagsgang.finishFeedback(id, "sag"));
        actions.put("fjern tilbagemelding", id -> sagsgang.fjernTilbagemelding(id, 0, "Fordi"));
        actions.put("godkend uden tilbagemeldinger", id -> sagsgang.approveWithout(id, Set.of()));
        actions.put("åbn", id -> fortrolighed.aabn(id, "Fordi"));
        actions.put(
                "forlæng fortrolighed",
                id -> fortrolighed.forlaeng(id, null, Ophoer.naar("Skødet er underskrevet"), "Fordi"));
        for (Tilbagevej vej : Tilbagevej.values()) {
            String navn = vej.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("ae", "æ");
            actions.put(navn, id -> sagsgang.goBack(id, vej, "Ikke mere aktuel"));
        }
        actions.put("træk tilbage og fjern", id -> sagsgang.traekTilbageOgFjern(id, "Ikke mere aktuel"));
        return actions;
    }

    private Map<String, Handling> meetingActions() {
        Map<String, Handling> actions = new LinkedHashMap<>();
        actions.put("læs ved bordet", id -> demand(moedebord.dagsorden(id).isPresent()));
        actions.put("læs i kredsen", id -> demand(kredslaesning.dagsorden(id).isPresent()));
        actions.put("læs dagsorden", id -> dagsordener.punkter(id));
        actions.put("flyt punkt", id -> dagsordener.flyt(punkt(id), 1));
        actions.put("sæt minutter", id -> dagsordener.saetMinutter(punkt(id), 7));
        actions.put("beslut", id -> {
            Punktindhold foerste = moedebord
                    .dagsorden(id)
                    .orElseThrow(() -> new Regelbrud("ikkeUdgivet"))
                    .punkter()
                    .getFirst();
            moedebord.beslut(id, foerste.punktId(), null, Udfald.GODKENDT, "", -1);
        });
        actions.put("bemærk", id -> {
            Beslutning truffet =
                    moedebord.beslutninger(id).stream().findFirst().orElseThrow(() -> new Regelbrud("ikkeBesluttet"));
            moedebord.bemaerk(
                    id,
                    truffet.getPunktId(),
                    truffet.getAtPunktId().orElse(null),
                    "FAS følger op",
                    truffet.getBemaerkningRevision());
        });
        actions.put("tag udfaldet tilbage", id -> {
            Punktindhold foerste = moedebord
                    .dagsorden(id)
                    .orElseThrow(() -> new Regelbrud("ikkeUdgivet"))
                    .punkter()
                    .getFirst();
            moedebord.takeBack(id, foerste.punktId(), null, decided(id, foerste.punktId()));
        });
        for (String udfald : List.of("udgiv", "genudgiv")) {
            actions.put(udfald, id -> {
                dagsordener.vaelg(id, udfald, Map.of("grund", "Fordi", Forelagt.NOEGLE, dagsordener.forelagt(id)));
            });
        }
        for (String udfald : List.of("genaabn", "offentliggoer", "offentliggoerRettet", "godkendReferat")) {
            actions.put(udfald, id -> dagsordener.vaelg(id, udfald, Map.of("grund", "Fordi")));
        }
        actions.put("afhold", id -> {
            Instant foer = clock.instant();
            clock.gaaTil(moeder.findById(id).orElseThrow().begynder());
            try {
                decideAll(id);
                dagsordener.vaelg(id, "afhold", Map.of());
            } finally {
                clock.gaaTil(foer);
            }
        });
        actions.put("afhold før tiden", id -> {
            decideAll(id);
            Instant foer = clock.instant();
            clock.gaaTil(moeder.findById(id).orElseThrow().begynder().minusSeconds(1));
            try {
                dagsordener.vaelg(id, "afhold", Map.of());
            } finally {
                clock.gaaTil(foer);
            }
        });
        actions.put("ret beslutningen", id -> {
            Beslutning truffet =
                    moedebord.beslutninger(id).stream().findFirst().orElseThrow(() -> new Regelbrud("ikkeBesluttet"));
            ret.correct(
                    id,
                    truffet.getPunktId(),
                    truffet.getAtPunktId().orElse(null),
                    Udfald.TILTRAADT,
                    "",
                    truffet.getVersion(),
                    "Fejl");
        });
        actions.put("fjern mødet fra offentligheden", id -> fjernelser.remove(id, null, null, "Fejl"));
        actions.put("fjern punkt fra offentligheden", id -> fjernelser.remove(id, firstPublished(id), null, "Fejl"));
        actions.put(
                "fjern punkt fra offentligheden overalt",
                id -> fjernelser.removeEverywhere(id, firstPublished(id), "Fejl"));
        actions.put("læg op igen", id -> {
            fjernelser.remove(id, firstPublished(id), null, "Fejl");
            fjernelser.restore(fjernelser.paa(id).getLast().id(), id, "Rettet", "", null);
        });
        actions.put("flyt frist", id -> {
            var set = moeder.findById(id).orElseThrow();
            kalender.aendrFrist(set, set.frist().tidspunkt().plus(Duration.ofMinutes(5)), "Ferie");
        });
        actions.put("stil demoens ur frem", id -> {
            demand(clocks.getIfAvailable() != null);
            clocks.getObject().moveTo(moeder.findById(id).orElseThrow().begynder());
        });
        actions.put("aflys", id -> kalender.aflys(moeder.findById(id).orElseThrow(), "Sygdom"));
        return actions;
    }

    private long firstPublished(long meeting) {
        return fjernelser.punkter(meeting).stream()
                .findFirst()
                .orElseThrow(() -> new Regelbrud("ikkeUdgivet"))
                .punktId();
    }

    /** The revision of what is decided on an item, after it has been if it was not. */
    private int decided(long meeting, long punkt) {
        if (moedebord.beslutninger(meeting).stream().noneMatch(truffet -> truffet.gaelder(punkt, null))) {
            moedebord.beslut(meeting, punkt, null, Udfald.GODKENDT, "", -1);
        }
        return moedebord.beslutninger(meeting).stream()
                .filter(truffet -> truffet.gaelder(punkt, null))
                .findFirst()
                .orElseThrow()
                .getUdfaldRevision();
    }

    private void decideAll(long meeting) {
        moedebord
                .dagsorden(meeting)
                .orElseThrow(() -> new Regelbrud("ikkeUdgivet"))
                .punkter()
                .forEach(punkt -> punkt.atPunkter()
                        .forEach(at -> moedebord.beslut(meeting, punkt.punktId(), at.id(), Udfald.GODKENDT, "", -1)));
    }

    /** A case in every state, and a meeting in the states that its actions tell apart. */
    private void everyState() {
        if (!sag.isEmpty()) {
            return;
        }
        circle();
        fortaelling.begynd();
        both("AFSLUTTET");
        held("AFSLUTTET");
        moede.put("REFERAT_UDKAST", fixed(sag.get("AFSLUTTET åben")));
        fortaelling.referatetOffentliggoeres(moede.get("REFERAT_UDKAST"));
        fortaelling.begynd();
        both("BESLUTTET");
        held("BESLUTTET");
        moede.put("AFHOLDT", fixed(sag.get("BESLUTTET åben")));
        fortaelling.begynd();
        both("UDGIVET");
        moede.put("UDGIVET", fixed(sag.get("UDGIVET åben")));
        fortaelling.dagsordenenUdgives(moede.get("UDGIVET"));
        fortaelling.begynd();
        both("PAA_DAGSORDEN");
        sag.put("KLADDE tom", fortaelling.forfatterenBegynder());
        sag.put("KLADDE", written("Kladde"));
        sent("TIL_KVALITETSTJEK");
        fortaelling.sekretariatetMelderTilbage(sent("TIL_RETTELSE"), "Hvem betaler?");
        fortaelling.sekretariatet(sent("TIL_KLASSIFIKATION"), "godkend", null);
        long trukket = sent("TRUKKET_TILBAGE");
        Testbrugere.som(brugere.forfatter(), () -> sagsgang.traekTilbage(trukket, "Ikke mere aktuel"));
        fortaelling.fristenPasserer();
        sent("FORSINKET");
        moede.put("FRIST_PASSERET", fixed(sag.get("KLADDE")));
        long planlagt = fortaelling.efter(moede.get("FRIST_PASSERET"));
        while (fortaelling.moedestatus(planlagt) != Moedestatus.PLANLAGT) {
            planlagt = fortaelling.efter(planlagt);
        }
        moede.put("PLANLAGT", planlagt);
        sag.forEach(
                (name, id) -> assertThat(name).startsWith(fortaelling.status(id).name()));
        moede.forEach((name, id) -> assertThat(fortaelling.moedestatus(id)).hasToString(name));
    }

    /** Sent, approved and classified: one open, one confidential. */
    private void both(String state) {
        long open = sent(state + " åben");
        fortaelling.sekretariatet(open, "godkend", null);
        fortaelling.sekretariatet(open, "aaben", null);
        long closed = sent(state + " fortrolig");
        fortaelling.sekretariatet(closed, "godkend", null);
        fortaelling.sekretariatetLukker(closed, Proevekriterier.EJENDOM, "Der forhandles");
    }

    private void held(String state) {
        long meeting = fixed(sag.get(state + " åben"));
        fortaelling.dagsordenenUdgives(meeting);
        Stream.of(" åben", " fortrolig")
                .forEach(hvad -> fortaelling.raadmandenBeslutter(sag.get(state + hvad), 1, Udfald.GODKENDT, ""));
        fortaelling.moedetErHoldt(meeting);
    }

    private long sent(String state) {
        long id = written(state);
        fortaelling.forfatterenSender(id);
        sag.put(state, id);
        return id;
    }

    /** With one bilag. */
    private long written(String titel) {
        long id = fortaelling.forfatterenSkriver(titel, "rådmanden godkender");
        Testbrugere.som(brugere.forfatter(), () -> {
            skrivebord.vedlaeg(id, "Notat.pdf", file());
            bilag.put(id, sager.hent(id).getBilag().getFirst().getId());
        });
        return id;
    }

    private long bilag(long id) {
        return bilag.getOrDefault(id, 0L);
    }

    private void choose(long id, String udfald) {
        Map<String, Object> med = udfald.equals("fortrolig")
                ? Map.of("grund", "Der forhandles", "kriterium", Proevekriterier.EJENDOM)
                : Map.of("grund", "Fordi");
        if (udfald.equals("sendRetur")) {
            sagsgang.meldTilbage(id, "sag", "Hvem betaler?");
        }
        sagsgang.vaelg(id, udfald, med);
    }

    private long fixed(Long id) {
        return fortaelling.moede(Objects.requireNonNull(id));
    }

    private long punkt(long meeting) {
        return Testbrugere.som(
                brugere.sekretariat(),
                () -> dagsordener.punkter(meeting).getLast().punktId());
    }

    private Fil file() {
        try {
            return filer.gem(new ByteArrayInputStream(Proevefiler.pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void demand(boolean seen) {
        if (!seen) {
            throw new AccessDeniedException("Not to be seen");
        }
    }

    // --- the table

    /** In the order of the columns. */
    private Map<String, Bruger> persons() {
        Map<String, Bruger> persons = new LinkedHashMap<>();
        persons.put("forfatter", brugere.forfatter());
        persons.put("kollega", brugere.bruger("test-kollega", "Jonas Bech", brugere.fas(), Rolle.FORFATTER));
        persons.put("anden-enhed", brugere.andenForfatter());
        persons.put("sekretariat", brugere.sekretariat());
        persons.put(VIKAR, brugere.andenForfatter());
        persons.put("direktion", brugere.direktion());
        persons.put("raadmand", brugere.raadmand());
        persons.put("administrator", brugere.administrator());
        persons.put("medlem", brugere.bruger("test-medlem", "Lone Kjær", jura(), Rolle.FORFATTER));
        persons.put("tidligere-medlem", brugere.bruger("test-medlem2", "Mads Due", jura(), Rolle.FORFATTER));
        persons.put(VIKAR_FOR_MEDLEM, brugere.bruger("test-vikar2", "Tina Holst", jura(), Rolle.FORFATTER));
        persons.put(VIKAR_I_KREDS, brugere.bruger("test-vikar3", "Per Lund", jura(), Rolle.FORFATTER));
        persons.put("anonym", null);
        return persons;
    }

    private Enhed jura() {
        return brugere.enhed("JUS", "Juridisk Sekretariat");
    }

    /** One is in it, one has left it. */
    private void circle() {
        Testbrugere.som(brugere.sekretariat(), () -> {
            long kreds = kredse.opret(Forum.RAADMANDSMOEDE, "Matricens kreds", "Prøve", LocalDate.of(2199, 1, 1))
                    .getId();
            Stream.of("medlem", "tidligere-medlem")
                    .map(navn -> Objects.requireNonNull(persons().get(navn)))
                    .forEach(bruger -> kredse.tilfoej(kreds, bruger.getId()));
            kredse.alle().stream()
                    .filter(et -> et.getId() == kreds)
                    .forEach(et ->
                            kredse.fjern(kreds, et.getMedlemmer().getLast().getId()));
        });
    }

    private Stream<DynamicTest> lines(String file, Map<String, Handling> actions, Map<String, Long> things) {
        Map<String, String> allowed = read(file);
        Stream<DynamicTest> tests = actions.entrySet().stream()
                .flatMap(action -> things.entrySet().stream().map(thing -> {
                    String line = action.getKey() + " | " + thing.getKey();
                    return DynamicTest.dynamicTest(
                            line,
                            () -> assertThat(whoMay(action.getValue(), thing.getValue()))
                                    .isEqualTo(allowed.getOrDefault(line, "")));
                }));
        Stream<String> tried = actions.keySet().stream()
                .flatMap(action -> Stream.concat(things.keySet().stream(), Stream.of("ingen"))
                        .map(thing -> action + " | " + thing));
        return Stream.concat(
                tests,
                Stream.of(DynamicTest.dynamicTest(
                        "nothing else stands in the file",
                        () -> assertThat(allowed.keySet()).isSubsetOf(tried.toList()))));
    }

    private String whoMay(Handling action, long id) {
        return persons().entrySet().stream()
                .map(who -> Map.entry(who.getKey(), tried(action, id, who)))
                .filter(who -> !who.getValue().equals("-"))
                .map(who -> who.getKey() + (who.getValue().equals("x") ? "" : ": " + who.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** x: done; -: refused; anything else is an error of the program. */
    private String tried(Handling action, long id, Map.Entry<String, Bruger> person) {
        Bruger who = person.getValue();
        try {
            if (person.getKey().equals(VIKAR)) {
                Testbrugere.somVikar(who, brugere.sekretariat(), () -> attempt(action, id));
            } else if (Set.of(VIKAR_FOR_MEDLEM, VIKAR_I_KREDS).contains(person.getKey())) {
                Bruger medlem = Objects.requireNonNull(persons().get("medlem"));
                boolean kredse = person.getKey().equals(VIKAR_I_KREDS);
                Testbrugere.somVikar(who, medlem, kredse, () -> attempt(action, id));
            } else if (who == null) {
                SecurityContextHolder.clearContext();
                attempt(action, id);
            } else {
                Testbrugere.som(who, () -> attempt(action, id));
            }
            return "x";
        } catch (AccessDeniedException
                | AuthenticationCredentialsNotFoundException
                | UdfaldFindesIkke
                | UmuligTid
                | Regelbrud refused) {
            return "-";
        } catch (IllegalStateException refused) {
            return refused.getClass().getSimpleName().equals("UlovligOvergang")
                            || refused.getMessage().contains("does not wait for")
                    ? "-"
                    : refused.toString();
        } catch (RuntimeException error) {
            return error.toString();
        }
    }

    private void attempt(Handling action, long id) {
        transaction.executeWithoutResult(tx -> {
            try {
                action.paa(id);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalArgumentException(e);
            } finally {
                tx.setRollbackOnly();
            }
        });
    }

    private static Map<String, String> read(String file) {
        try (var in = Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream("/adgang/" + file))) {
            Map<String, String> allowed = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .forEach(line -> Stream.of(line[1].split(",", -1))
                            .forEach(state -> allowed.put(line[0].strip() + " | " + state.strip(), line[2].strip())));
            return allowed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
