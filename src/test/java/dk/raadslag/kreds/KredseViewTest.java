package dk.raadslag.kreds;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.Testtid;
import dk.raadslag.besked.Beskeder;
import dk.raadslag.indstilling.IngenAdgang;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.kalender.Forum;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.spor.Haendelse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@Tag("rejse")
class KredseViewTest extends KaribuTest {

    private static final AtomicInteger NR = new AtomicInteger();

    @Autowired
    Kredse kredse;

    @Autowired
    Gennemgangsvagt vagt;

    @Autowired
    Beskeder beskeder;

    @Autowired
    Sager sager;

    @Autowired
    Fortaelling fortaelling;

    @Autowired
    Testtid clock;

    @Test
    void aCircleHasNamePurposeMembersAndAHistory() {
        login(Rolle.SEKRETARIAT);
        open("administration/kredse");
        String navn = "Kreds " + NR.incrementAndGet();
        _click(byTestId(Button.class, "ny-kreds"));
        _setValue(byTestId(TextField.class, "kreds-navn"), navn);
        _click(byTestId(Button.class, "gem"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).contains("formål");
        _setValue(byTestId(TextArea.class, "kreds-formaal"), "Skal kende fortrolige beslutninger");
        _click(byTestId(Button.class, "gem"));
        long id = kredse.alle().stream()
                .filter(et -> et.getNavn().equals(navn))
                .findFirst()
                .orElseThrow()
                .getId();
        Bruger ny = testbrugere.andenForfatter();
        ComboBox<Bruger> valg = byTestId(ComboBox.class, "nyt-medlem-" + id);
        _setValue(valg, ny);
        _click(byTestId(Button.class, "tilfoej-" + id));
        assertThat(alt("kreds-" + id)).contains("1 medlem", "Ole Brandt", navn, "tilføjede Ole Brandt");
        _click(byTestId(Button.class, "fjern-" + member(id)));
        _click(byTestId(Button.class, "fortryd"));
        assertThat(alt("kreds-" + id)).contains("1 medlem").doesNotContain("fjernede Ole Brandt");
        _click(byTestId(Button.class, "fjern-" + member(id)));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Fjern Ole Brandt fra kredsen?");
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Dialog.class);
        assertThat(alt("kreds-" + id)).contains("Ingen medlemmer", "fjernede Ole Brandt");
    }

    @Test
    void ofTwoWhoWriteItsPurposeTheLastIsToldAndKeepsTheirWords() {
        login(Rolle.SEKRETARIAT);
        long id = circle(LocalDate.of(2199, 1, 1));
        open("administration/kredse");
        Kreds seen = find(id);
        _click(byTestId(Button.class, "ret-kreds-" + id));
        Testbrugere.som(testbrugere.administrator(), () -> kredse.ret(seen, seen.getNavn(), "Den andens ord"));
        _setValue(byTestId(TextArea.class, "kreds-formaal"), "Mine ord");
        _click(byTestId(Button.class, "gem"));
        assertThat(byTestId(Paragraph.class, "fejl").getText()).isEqualTo(text("kreds.aendretImens"));
        assertThat(byTestId(TextArea.class, "kreds-formaal").getValue()).isEqualTo("Mine ord");
        assertThat(find(id).getFormaal()).isEqualTo("Den andens ord");
        _get(Dialog.class).close();

        _click(byTestId(Button.class, "ret-kreds-" + id));
        assertThat(byTestId(TextArea.class, "kreds-formaal").getValue()).isEqualTo("Den andens ord");
        _setValue(byTestId(TextArea.class, "kreds-formaal"), "Vores ord");
        _click(byTestId(Button.class, "gem"));
        assertThat(find(id).getFormaal()).isEqualTo("Vores ord");
    }

    @Test
    void nobodyLetsThemselvesIn() {
        Bruger inger = login(Rolle.SEKRETARIAT);
        long id = circle(LocalDate.now(clock).plusMonths(6));
        assertThatThrownBy(() -> kredse.tilfoej(id, inger.getId())).isInstanceOf(Kredsafvist.class);
        Bruger ole = testbrugere.andenForfatter();
        kredse.tilfoej(id, ole.getId());
        assertThatThrownBy(() -> kredse.tilfoej(id, ole.getId())).isInstanceOf(Kredsafvist.class);
        kredse.fjern(id, member(id));
    }

    @Test
    void nobodyLetsThemselvesInFromAnothersChair() {
        Bruger inger = login(Rolle.SEKRETARIAT);
        long id = circle(LocalDate.of(2199, 1, 1));
        Bruger maja = testbrugere.forfatter();
        Testbrugere.somVikar(maja, inger, () -> {
            assertThatThrownBy(() -> kredse.tilfoej(id, maja.getId())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> kredse.ret(find(id), "Ny", "Nyt")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> kredse.gennemgaa(id, LocalDate.of(2200, 1, 1)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> circle(LocalDate.of(2199, 1, 1))).isInstanceOf(AccessDeniedException.class);
            open("administration/kredse");
            assertThat(byTestId(Paragraph.class, "kredse-paa-vegne-af").getText())
                    .contains("Gå tilbage til dig selv");
            assertThat(alt("kreds-" + id)).contains("Ingen medlemmer");
            LocatorJ._assertNone(
                    Button.class, spec -> spec.withPredicate(knap -> ("tilfoej-" + id).equals(knap.getTestId())));
        });
    }

    @Test
    void whenItsReviewIsDueItStandsOnTheWorkList() {
        login(Rolle.SEKRETARIAT);
        long id = circle(LocalDate.now(clock).plusDays(2));
        String navn = find(id).getNavn();
        assertThat(kredse.tilGennemgang()).extracting(Kreds::getId).doesNotContain(id);
        clock.gaaFrem(Duration.ofDays(2));
        open("administration/kredse");
        open("arbejdsliste");
        assertThat(alt("kredse-til-gennemgang")).contains(navn);
        open("administration/kredse");
        _setValue(byTestId(DatePicker.class, "naeste-gennemgang-" + id), LocalDate.now(clock));
        _click(byTestId(Button.class, "gennemgaaet-" + id));
        assertThat(kredse.tilGennemgang()).extracting(Kreds::getId).contains(id);
        _setValue(byTestId(DatePicker.class, "naeste-gennemgang-" + id), LocalDate.of(2199, 1, 1));
        _click(byTestId(Button.class, "gennemgaaet-" + id));
        assertThat(kredse.tilGennemgang()).extracting(Kreds::getId).doesNotContain(id);
    }

    @Test
    void whenItsReviewIsDueTheSecretariatIsToldOnce() {
        login(Rolle.SEKRETARIAT);
        long id = circle(LocalDate.now(clock).plusDays(2));
        String navn = find(id).getNavn();
        vagt.seEfter();
        assertThat(told(navn)).isZero();
        clock.gaaFrem(Duration.ofDays(2));
        vagt.seEfter();
        vagt.seEfter();
        assertThat(told(navn)).isEqualTo(1);
        assertThat(kredse.historik(id))
                .extracting(Haendelse::handling)
                .containsExactly("oprettet", "gennemgangForfalden");
        clock.gaaFrem(Duration.ofDays(20));
        open("administration/kredse");
        open("arbejdsliste");
        assertThat(alt("kredse-til-gennemgang")).contains(navn);

        kredse.gennemgaa(id, LocalDate.now(clock).plusDays(2));
        open("administration/kredse");
        open("arbejdsliste");
        clock.gaaFrem(Duration.ofDays(2));
        vagt.seEfter();
        assertThat(told(navn)).isEqualTo(2);
        kredse.gennemgaa(id, LocalDate.of(2199, 1, 1));
    }

    private long told(String navn) {
        return beskeder.mine().stream()
                .filter(besked -> besked.getNoegle().equals("besked.kredsTilGennemgang"))
                .filter(besked -> besked.getOrd().contains(navn))
                .count();
    }

    @Test
    void aMemberReadsTheConfidentialAgendaAndAFormerMemberDoesNot() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Køb af Birkevej " + NR.incrementAndGet(), "rådmanden godkender");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetLukker(sag, Proevekriterier.EJENDOM, "Der forhandles");
        fortaelling.dagsordenenUdgives(fortaelling.moede(sag));
        String titel =
                Testbrugere.som(testbrugere.sekretariat(), () -> sager.hent(sag).getTitel());
        Bruger ny = testbrugere.bruger("test-kreds", "Sofie Lind", testbrugere.fas(), Rolle.ADMINISTRATOR);
        login(Rolle.SEKRETARIAT);
        long id = circle(LocalDate.of(2199, 1, 1));
        kredse.tilfoej(id, ny.getId());

        login(ny);
        open("fortrolig-dagsorden");
        assertThat(byTestId(OrderedList.class, "kredsens-punkter").getElement().getTextRecursively())
                .contains(titel, "Fortrolig");
        assertThat(sager.hent(sag).getTitel()).isEqualTo(titel);

        login(Rolle.SEKRETARIAT);
        assertThat(sager.laesninger(sag)).anyMatch(linje -> linje.aktoer().equals("Sofie Lind"));
        kredse.fjern(id, member(id));
        login(ny);
        assertThatThrownBy(() -> sager.hent(sag)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        login(testbrugere.bruger("test-kreds", "Sofie Lind", testbrugere.fas(), Rolle.ADMINISTRATOR));
        assertThatThrownBy(() -> sager.hent(sag)).isInstanceOf(IngenAdgang.class);
        open("moeder");
        open("fortrolig-dagsorden");
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("ikke med i nogen kreds")
                .doesNotContain(titel);
    }

    private long circle(LocalDate gennemgang) {
        return kredse.opret(Forum.RAADMANDSMOEDE, "Kreds " + NR.incrementAndGet(), "Prøve", gennemgang)
                .getId();
    }

    private Kreds find(long id) {
        return kredse.alle().stream().filter(et -> et.getId() == id).findFirst().orElseThrow();
    }

    private long member(long id) {
        return find(id).getMedlemmer().getFirst().getId();
    }

    private static String alt(String testId) {
        return byTestId(Div.class, testId).getElement().getTextRecursively();
    }
}
