package dk.raadslag.indstilling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.besked.Beskeder;
import dk.raadslag.indstilling.IngenAdgang;
import dk.raadslag.indstilling.Kvalitetsbord;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Status;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.ui.Gemmer;
import dk.raadslag.tekst.ui.RigTekst;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("rejse")
class KvalitetspanelTest extends KaribuTest {

    private static final String CPR = "Borgeren 010190-1238 har søgt.";

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Kvalitetsbord kvalitet;

    @Autowired
    private Beskeder beskeder;

    private long sag;

    @BeforeEach
    void aCase() {
        fortaelling.begynd();
        sag = fortaelling.forfatterenSkriver("Flere fritidsjob til unge", "rådmanden godkender forslaget.");
        login(Rolle.FORFATTER);
    }

    @Test
    void whatIsWrittenIsCheckedAsItIsSavedAndCountsAreSaidAloud() {
        open("sag/" + sag);
        assertThat(count()).doesNotContain("skal rettes");
        write("indledning", CPR);
        assertThat(count()).startsWith("1 skal rettes");
        assertThat(words(line("fund-cpr"))).contains("Indledning", "CPR-nummer");
        _assertNone(
                Button.class,
                spec -> spec.withPredicate(
                        knap -> "seBortFra-cpr".equals(knap.getElement().getAttribute("data-testid"))));
        write("indledning", "Her er intet forkert.");
        assertThat(count()).doesNotContain("skal rettes");
        assertThat(byTestId(Paragraph.class, "fundtal").getElement().getAttribute("role"))
                .isEqualTo("status");
    }

    @Test
    void aRemarkIsSetAsideWithItsReasonUntilItsWordsChange() {
        write("ressourcer", "-");
        open("sag/" + sag);
        open(byTestId(NativeDetails.class, "fund-gruppe-BEMAERKNING"));
        _click(byTestId(Button.class, "seBortFra-afsnit-tomt"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(byTestId(TextArea.class, "grund").isInvalid()).isTrue();
        _setValue(byTestId(TextArea.class, "grund"), "Sagen koster ikke noget");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(only("afsnit-tomt").gaelder()).isFalse();
        open(byTestId(NativeDetails.class, "fund-gruppe-fravalgte"));
        assertThat(words(byTestId(Component.class, "fund-gruppe-fravalgte")))
                .contains("Sagen koster ikke noget", "Maja Holm");
        write("indledning", "Noget helt andet.");
        assertThat(only("afsnit-tomt").gaelder()).isFalse();
        _click(byTestId(Button.class, "tagMed-afsnit-tomt"));
        assertThat(only("afsnit-tomt").gaelder()).isTrue();
    }

    @Test
    void aBlockerCannotBeSetAsideAndNobodyElseSeesTheFindings() {
        write("indledning", CPR);
        String noegle = only("cpr").noegle();
        assertThatThrownBy(() -> kvalitet.seBortFra(sag, noegle, "fordi")).isInstanceOf(Regelbrud.class);
        login(testbrugere.andenForfatter());
        assertThatThrownBy(() -> kvalitet.fund(sag)).isInstanceOf(IngenAdgang.class);
        assertThatThrownBy(() -> kvalitet.bedOmOphaevelse(sag, "fordi")).isInstanceOf(IngenAdgang.class);
    }

    @Test
    void whatStopsTheCaseIsListedAndTheAuthorCanAskTheSecretariat() {
        write("indledning", CPR);
        _click(byTestId(Button.class, "udfald-send"));
        assertThat(words(byTestId(OrderedList.class, "spaerringer"))).contains("Indledning", "CPR-nummer");
        _click(byTestId(Button.class, "bed-om-ophaevelse"));
        _setValue(byTestId(TextArea.class, "grund"), "Det er et journalnummer");
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Dialog.class);
        login(Rolle.SEKRETARIAT);
        assertThat(beskeder.mine().getFirst().getLink()).isEqualTo("kvalitet/" + sag);
    }

    @Test
    void theServiceRefusesWhatTheCheckStopsWhateverTheScreenDoes() {
        write("indledning", CPR);
        assertThatThrownBy(() -> fortaelling.forfatterenSender(sag))
                .isInstanceOfSatisfying(
                        Regelbrud.class, brud -> assertThat(brud.noegle()).isEqualTo("regel.kvalitetSpaerrer"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.KLADDE);
    }

    @Test
    void whatTheSecretariatLetsThroughIsSentAndANewFindingStopsTheCaseAgain() {
        write("indledning", CPR);
        kvalitet.bedOmOphaevelse(sag, "Det er et journalnummer");
        Testbrugere.som(testbrugere.sekretariat(), () -> kvalitet.ophaevSpaerringer(sag, "Set efter"));
        write("ressourcer", "Og et til: 020290-1231");
        assertThat(count()).startsWith("1 skal rettes");
        write("ressourcer", "Ingen.");
        _click(byTestId(Button.class, "udfald-send"));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
    }

    @Test
    void anEmptyCaseShowsWhatIsMissingAndGoesToIt() {
        open("sag/" + fortaelling.forfatterenBegynder());
        assertThat(count()).contains("mangler endnu").doesNotContain("skal rettes");
        _click(byTestId(Button.class, "udfald-send"));
        assertThat(words(byTestId(OrderedList.class, "spaerringer")))
                .contains("Titel", "Indstilling", "Sagsfremstilling");
        _click(byTestId(Button.class, "gaa-til-foerste"));
        _assertNone(Dialog.class);
        _assertOne(Kvalitetspanel.class);
    }

    @Test
    void findingsStandInTheOrderOfTheCaseWhateverIsWrittenFirst() {
        write("ressourcer", "Borgeren 020290-1231 har søgt.");
        write("indledning", CPR);
        List<String> places = places();
        assertThat(places).hasSize(2).first().asString().contains("Indledning");
        write("indledning", CPR + " Og mere.");
        write("ressourcer", "Og borgeren 020290-1231 har søgt igen.");
        assertThat(places()).isEqualTo(places);
    }

    private List<String> places() {
        return LocatorJ._find(ListItem.class).stream()
                .filter(line -> "fund-cpr".equals(line.getElement().getAttribute("data-testid")))
                .map(line -> words(line).split("CPR")[0])
                .toList();
    }

    @Test
    void nothingOfTheTextComesIntoALogThroughAFinding() {
        write("indledning", CPR);
        assertThat(only("cpr").toString()).doesNotContain("010190").contains("cpr", "afsnit:indledning");
    }

    private Kvalitetsfund only(String regel) {
        return kvalitet.fund(sag).stream()
                .filter(fund -> fund.fund().regel().equals(regel))
                .findFirst()
                .orElseThrow();
    }

    private void write(String afsnit, String tekst) {
        if (LocatorJ._find(RigTekst.class).isEmpty()) {
            open("sag/" + sag);
        }
        assertThat(byTestId(RigTekst.class, "afsnit-" + afsnit)
                        .skriv(Tekst.fraPlainText(tekst).toJson()))
                .isInstanceOf(Gemmer.Gemt.class);
    }

    private String count() {
        return byTestId(Paragraph.class, "fundtal").getText();
    }

    private static ListItem line(String testId) {
        return byTestId(ListItem.class, testId);
    }

    /** As a click on its heading does. */
    private static void open(NativeDetails group) {
        group.setOpen(true);
        ComponentUtil.fireEvent(group, new NativeDetails.ToggleEvent(group, true));
    }

    /** Also those of a button that is one node. */
    private static String words(Component component) {
        return LocatorJ._find(component, NativeButton.class).stream()
                        .map(button -> button.getElement().getProperty("innerHTML", ""))
                        .collect(Collectors.joining(" "))
                + component.getElement().getTextRecursively();
    }
}
