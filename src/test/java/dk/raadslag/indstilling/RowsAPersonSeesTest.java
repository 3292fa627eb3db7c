package dk.raadslag.indstilling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.Fortaelling;
import dk.raadslag.IntegrationTest;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.FristFlyttet;
import dk.raadslag.kreds.Kreds;
import dk.raadslag.kreds.Kredse;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.spor.Spor;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A question to the database that has forgotten its {@code where}: the answer is what its person may see, or nothing. */
@IntegrationTest
@Tag("rejse")
class RowsAPersonSeesTest {

    private static final List<String> DELE = List.of("afsnit", "at_punkt", "bilag", "tilbagemelding");

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testbrugere brugere;

    @Autowired
    Kredse kredse;

    @Autowired
    Spor spor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private long kladde;
    private long fortrolig;
    private long aaben;

    @BeforeEach
    void threeCases() {
        fortaelling.begynd();
        fortrolig = fortaelling.forfatterenSkriver("Den fortrolige", "rådmanden godkender");
        aaben = fortaelling.forfatterenSkriver("Den åbne", "rådmanden godkender");
        for (long sag : new long[] {fortrolig, aaben}) {
            fortaelling.forfatterenSender(sag);
            fortaelling.sekretariatet(sag, "godkend", null);
        }
        fortaelling.sekretariatetLukker(fortrolig, Proevekriterier.EJENDOM, "Der forhandles om Rækkevej");
        fortaelling.sekretariatet(aaben, "aaben", null);
        fortaelling.dagsordenenUdgives(fortaelling.moede(aaben));
        fortaelling.begynd();
        kladde = fortaelling.forfatterenSkriver("Kladden", "rådmanden godkender");
    }

    @Test
    void eachSeesTheirOwn() {
        assertThat(seenBy(brugere.sekretariat())).contains(kladde, fortrolig, aaben);
        assertThat(seenBy(brugere.forfatter())).contains(kladde, fortrolig, aaben);
        assertThat(seenBy(brugere.raadmand())).contains(fortrolig, aaben).doesNotContain(kladde);
        assertThat(seenBy(brugere.direktion())).contains(fortrolig, aaben).doesNotContain(kladde);
        assertThat(seenBy(brugere.andenForfatter())).contains(aaben).doesNotContain(kladde, fortrolig);
        assertThat(seenBy(brugere.administrator())).contains(aaben).doesNotContain(kladde, fortrolig);
    }

    @Test
    void thePartsOfACaseGoWithIt() {
        for (String del : DELE) {
            Testbrugere.som(brugere.andenForfatter(), () -> {
                List<Long> cases = numbers("SELECT DISTINCT indstilling_id FROM raadslag." + del);
                assertThat(cases).as(del).doesNotContain(kladde, fortrolig);
            });
        }
        Testbrugere.som(brugere.andenForfatter(), () -> {
            assertThat(numbers("SELECT indstilling_id FROM raadslag.afsnit")).contains(aaben);
            assertThat(numbers("SELECT id FROM raadslag.udgave")).isEmpty();
            assertThat(numbers("SELECT id FROM raadslag.beslutning")).isEmpty();
        });
    }

    @Test
    void theReasonsInTheTrailOfACaseGoWithIt() {
        String sql =
                "SELECT id FROM raadslag.haendelse WHERE grund LIKE '%Rækkevej%' AND emne_id = '" + fortrolig + "'";
        for (Bruger bruger : List.of(brugere.sekretariat(), brugere.forfatter(), brugere.raadmand())) {
            assertThat(Testbrugere.som(bruger, () -> numbers(sql)))
                    .as(bruger.getNavn())
                    .isNotEmpty();
        }
        for (Bruger bruger : List.of(brugere.andenForfatter(), brugere.administrator())) {
            assertThat(Testbrugere.som(bruger, () -> numbers(sql)))
                    .as(bruger.getNavn())
                    .isEmpty();
        }
        SecurityContextHolder.clearContext();
        assertThat(numbers("SELECT id FROM raadslag.haendelse WHERE emne_type LIKE '%indstilling'"))
                .isEmpty();
    }

    @Test
    void eachKindOfEventOfAnOpenCaseHasItsReaders() {
        List<Bruger> writers = List.of(brugere.sekretariat(), brugere.forfatter());
        List<Bruger> table =
                List.of(brugere.sekretariat(), brugere.forfatter(), brugere.raadmand(), brugere.direktion());
        List<Bruger> all = List.of(
                brugere.sekretariat(),
                brugere.forfatter(),
                brugere.raadmand(),
                brugere.direktion(),
                brugere.andenForfatter(),
                brugere.administrator());
        readOnlyBy(writers, all, "fundFravalgt", "Taktik");
        readOnlyBy(writers, all, "ophaevelseOensket", "Taktik");
        readOnlyBy(writers, all, "spaerringOphaevet", "Taktik");
        readOnlyBy(writers, all, "sendtTilRettelse", null);
        readOnlyBy(List.of(brugere.sekretariat()), all, "tilbagemeldingFjernet", "Taktik");
        readOnlyBy(List.of(brugere.sekretariat()), all, "tilbagemeldingerUdeladt", null);
        readOnlyBy(table, all, "fortrolighedAabnet", "Taktik");
        readOnlyBy(table, all, "bilagAabnet", "Taktik");
        readOnlyBy(table, all, "klassificeretFortrolig", "Taktik");
        readOnlyBy(table, all, "fortrolighedForlaenget", "Taktik");
        readOnlyBy(table, all, "bilagForlaenget", "Taktik");
        readOnlyBy(table, all, "bilagBegrundet", null);
        readOnlyBy(table, all, "optagetSomAkut", "Taktik");
        readOnlyBy(table, all, "hentetTilbage", "Taktik");
        readOnlyBy(all, all, "moedeAflyst", "Sygdom");
        readOnlyBy(all, all, "indsendt", null);
    }

    private void readOnlyBy(List<Bruger> readers, List<Bruger> all, String handling, @Nullable String grund) {
        transaction.executeWithoutResult(
                tx -> spor.noter(IndstillingTrin.EMNE, aaben, handling, Map.of("af", "prøven"), grund));
        String sql = "SELECT id FROM raadslag.haendelse WHERE emne_type = 'indstilling' AND emne_id = '" + aaben
                + "' AND handling = '" + handling + "' AND detaljer LIKE '%prøven%'";
        for (Bruger bruger : all) {
            assertThat(!Testbrugere.som(bruger, () -> numbers(sql)).isEmpty())
                    .as(handling + " by " + bruger.getNavn())
                    .isEqualTo(readers.contains(bruger));
        }
    }

    @Test
    void aSubstituteSeesTheRowsOfACircleOnlyWithItsSeat() {
        Bruger medlem = brugere.bruger(
                "test-raekkemedlem", "Lis Rand", brugere.enhed("JUS", "Juridisk Sekretariat"), Rolle.FORFATTER);
        Testbrugere.som(brugere.sekretariat(), () -> {
            Kreds kreds = kredse.opret(Forum.RAADMANDSMOEDE, "Rækkernes kreds", "Prøve", LocalDate.of(2199, 1, 1));
            kredse.tilfoej(kreds.getId(), medlem.getId());
        });
        assertThat(seenBy(medlem)).contains(fortrolig);
        Testbrugere.somVikar(brugere.andenForfatter(), medlem, false, () -> {
            assertThat(numbers("SELECT id FROM raadslag.indstilling")).doesNotContain(fortrolig);
            assertThat(numbers("SELECT id FROM raadslag.udgave")).isEmpty();
        });
        Testbrugere.somVikar(brugere.andenForfatter(), medlem, true, () -> {
            assertThat(numbers("SELECT id FROM raadslag.indstilling")).contains(fortrolig);
            assertThat(numbers("SELECT id FROM raadslag.udgave")).isNotEmpty();
        });
        Testbrugere.somVikar(
                medlem,
                brugere.administrator(),
                () -> assertThat(numbers("SELECT id FROM raadslag.indstilling")).doesNotContain(fortrolig));
    }

    @Test
    void whoeverHasNotSaidWhoTheyAreSeesNothing() {
        SecurityContextHolder.clearContext();
        List<String> tables = new ArrayList<>(DELE);
        tables.addAll(List.of("indstilling", "udgave", "beslutning", "fravalg"));
        for (String table : tables) {
            assertThat(numbers("SELECT 1 FROM raadslag." + table)).as(table).isEmpty();
            assertThat(jdbc.sql("SELECT 1 FROM raadslag." + table)
                            .query(Long.class)
                            .list())
                    .as(table + " outside a transaction")
                    .isEmpty();
        }
    }

    @Test
    void whatIsNotSeenIsNotChanged() {
        Testbrugere.som(
                brugere.andenForfatter(),
                () -> transaction.executeWithoutResult(tx -> {
                    assertThat(jdbc.sql("UPDATE raadslag.indstilling SET titel = titel WHERE id = ?")
                                    .param(fortrolig)
                                    .update())
                            .isZero();
                    jdbc.sql("UPDATE raadslag.indstilling SET titel = 'x'").update();
                    jdbc.sql("DELETE FROM raadslag.bilag").update();
                    tx.setRollbackOnly();
                }));
        Integer changed = Testbrugere.som(
                brugere.andenForfatter(),
                () -> transaction.execute(tx -> {
                    tx.setRollbackOnly();
                    return jdbc.sql("UPDATE raadslag.indstilling SET titel = 'x'")
                            .update();
                }));
        assertThat(changed).isEqualTo(seenBy(brugere.andenForfatter()).size());
    }

    @Test
    void whatIsSaidHoldsForOneTransactionOnly() {
        assertThat(seenBy(brugere.sekretariat())).contains(kladde);
        SecurityContextHolder.clearContext();
        assertThat(numbers("SELECT id FROM raadslag.indstilling")).isEmpty();
        assertThat(seenBy(brugere.andenForfatter())).doesNotContain(kladde);
    }

    @Test
    void theRemindersOfADraftFollowItsMeetingAlsoWhenTheOneWhoMovesItDoesNotSeeIt() {
        long moede = fortaelling.moede(kladde);
        Timestamp foer = naesteTimer(kladde);
        Testbrugere.som(
                brugere.administrator(),
                () -> transaction.executeWithoutResult(tx -> {
                    jdbc.sql("UPDATE raadslag.moede SET frist = frist + interval '1 hour' WHERE id = ?")
                            .param(moede)
                            .update();
                    events.publishEvent(new FristFlyttet(moede));
                    assertThat(jdbc.sql("SELECT id FROM raadslag.indstilling")
                                    .query(Long.class)
                                    .list())
                            .doesNotContain(kladde);
                }));
        assertThat(naesteTimer(kladde))
                .isEqualTo(Timestamp.from(foer.toInstant().plus(Duration.ofHours(1))));
    }

    private Timestamp naesteTimer(long sag) {
        return jdbc.sql("SELECT min(t.duedate_) FROM flowable.act_ru_timer_job t"
                        + " JOIN flowable.act_ru_execution e ON e.id_ = t.process_instance_id_"
                        + " WHERE e.business_key_ = ? AND t.proc_def_id_ LIKE 'indstilling:%'")
                .param(Long.toString(sag))
                .query(Timestamp.class)
                .single();
    }

    private Set<Long> seenBy(Bruger bruger) {
        return Set.copyOf(Testbrugere.som(bruger, () -> numbers("SELECT id FROM raadslag.indstilling")));
    }

    private List<Long> numbers(String sql) {
        return transaction.execute(tx -> jdbc.sql(sql).query(Long.class).list());
    }
}
