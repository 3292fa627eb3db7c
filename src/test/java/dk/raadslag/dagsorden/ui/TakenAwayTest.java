package dk.raadslag.dagsorden.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.dagsorden.Fjernelser;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dokument.Fil;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import dk.raadslag.udgivelse.Offentligtnu;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is away from the public is said where it is looked for, and only what is public can be taken away. */
@Tag("rejse")
class TakenAwayTest extends KaribuTest {

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private Fjernelser fjernelser;

    @Autowired
    private Skrivebord skrivebord;

    @Autowired
    private Filer filer;

    @Autowired
    private Testbrugere brugere;

    @Autowired
    private Offentligtnu offentligt;

    @Test
    void anItemThatIsAwayIsNotOfferedAgainAndTheNextEditionSaysThatItStaysAway() {
        fortaelling.begynd();
        fortaelling.forfatterenTraekkerAltTilRettelse();
        long sag = fortaelling.aabenSagPaaDagsordenen("Energirenovering", "rådmanden godkender forslaget");
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        Punktindhold punkt = fortaelling.udgivetPunkt(moede, sag);

        login(Rolle.SEKRETARIAT);
        open("moede/" + moede + "/dagsorden");
        _click(byTestId(Button.class, "fjern"));
        choose("Energirenovering");
        _setValue(byTestId(TextArea.class, "grund"), "Et navn skal ud");
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Dialog.class);
        assertThat(byTestId(Paragraph.class, "noget.fjernet").getText()).isNotEmpty();
        assertThatThrownBy(() -> fjernelser.remove(moede, punkt.punktId(), null, "Igen"))
                .isInstanceOf(Regelbrud.class);

        _click(byTestId(Button.class, "fjern"));
        assertThat(choices()).noneMatch(valg -> valg.contains("Energirenovering"));
        _get(Dialog.class).close();
        _click(byTestId(Button.class, "udfald-genudgiv"));
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains(text("dagsorden.bekraeft.fjernet", punkt.nr()))
                .doesNotContain("Energirenovering");
        _get(Dialog.class).close();

        long fjernelse = fjernelser.paa(moede).getLast().id();
        _click(byTestId(Button.class, "laeg-op-" + fjernelse));
        assertThat(byTestId(Button.class, "bekraeft").getText()).isEqualTo(text("dagsorden.laegop"));
        _setValue(byTestId(TextArea.class, "grund"), "Navnet er ude");
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Paragraph.class, spec -> spec.withText(text("dagsorden.noget.fjernet")));
    }

    @Test
    void theBilagOfAConfidentialItemCannotBeTakenAwayAsTheyNeverWerePublic() throws IOException {
        fortaelling.begynd();
        fortaelling.forfatterenTraekkerAltTilRettelse();
        long sag = fortaelling.forfatterenSkriver("Salg af grund", "rådmanden godkender salget");
        Fil fil = filer.gem(new ByteArrayInputStream(Proevefiler.pdf("Vurdering")));
        Testbrugere.som(brugere.forfatter(), () -> skrivebord.vedlaeg(sag, "Vurdering.pdf", fil));
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetLukker(sag, Proevekriterier.EJENDOM, "Der forhandles");
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        Punktindhold punkt = fortaelling.udgivetPunkt(moede, sag);
        long bilag = punkt.bilag().getFirst().id();

        login(Rolle.SEKRETARIAT);
        assertThat(fjernelser.offentlige(moede))
                .filteredOn(et -> et.punktId() == punkt.punktId())
                .allMatch(et -> et.bilag().isEmpty());
        assertThatThrownBy(() -> fjernelser.remove(moede, punkt.punktId(), bilag, "For en sikkerheds skyld"))
                .isInstanceOfSatisfying(
                        Regelbrud.class, brud -> assertThat(brud.noegle()).isEqualTo("regel.erIkkeOffentligt"));
        assertThat(fjernelser.paa(moede)).isEmpty();
    }

    @Test
    void whatIsAwayAtOneMeetingIsNotLeftAtTheOtherWithoutAWord() {
        fortaelling.begynd();
        fortaelling.forfatterenTraekkerAltTilRettelse();
        long sag = fortaelling.aabenSagPaaDagsordenen("Vej til behandling", "rådmanden godkender Familien Øst");
        long foerste = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(foerste);
        fortaelling.raadmandenBeslutter(sag, 1, Udfald.UDSKUDT, "");
        fortaelling.moedetErHoldt(foerste);
        long andet = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(andet);
        long punkt = fortaelling.udgivetPunkt(andet, sag).punktId();
        long foer = fortaelling.udgivetPunkt(foerste, sag).punktId();

        login(Rolle.SEKRETARIAT);
        open("moede/" + andet + "/dagsorden");
        _click(byTestId(Button.class, "fjern"));
        choose("Vej til behandling");
        assertThat(byTestId(Checkbox.class, "fjern-overalt").getLabel())
                .contains(Moedenavn.af(fortaelling.kalendermoede(foerste)));
        _setValue(byTestId(Checkbox.class, "fjern-overalt"), false);
        _setValue(byTestId(TextArea.class, "grund"), "Et navn skal ud");
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(offentligt.erOffentligt(punkt)).isFalse();
        assertThat(offentligt.erOffentligt(foer)).isTrue();

        long fjernelse = fjernelser.paa(andet).getLast().id();
        assertThatThrownBy(() -> fjernelser.restore(fjernelse, andet, "Navnet er ude", "Familien Øst", null))
                .isInstanceOfSatisfying(
                        Regelbrud.class, brud -> assertThat(brud.noegle()).isEqualTo("regel.staarPaaAndetMoede"));
        fjernelser.restore(fjernelse, andet, "Det var en fejl", "", null);

        fjernelser.removeEverywhere(andet, punkt, "Begge steder");
        assertThat(offentligt.erOffentligt(punkt)).isFalse();
        assertThat(offentligt.erOffentligt(foer)).isFalse();
        assertThat(fjernelser.elsewhere(andet, punkt)).isEmpty();
        fjernelser.restore(fjernelser.paa(andet).getLast().id(), andet, "Navnet er ude", "Familien Øst", null);
        assertThat(offentligt.erOffentligt(punkt)).isTrue();
    }

    @Test
    void aBilagOfAnItemThatIsAwayCanBeTakenAwayBeforeTheItemComesBack() throws IOException {
        fortaelling.begynd();
        fortaelling.forfatterenTraekkerAltTilRettelse();
        long sag = fortaelling.forfatterenSkriver("Ny lejeaftale", "rådmanden godkender 42 procent");
        Fil fil = filer.gem(new ByteArrayInputStream(Proevefiler.pdf("42 procent")));
        Testbrugere.som(brugere.forfatter(), () -> skrivebord.vedlaeg(sag, "Aftale.pdf", fil));
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        long moede = fortaelling.moede(sag);
        fortaelling.dagsordenenUdgives(moede);
        Punktindhold punkt = fortaelling.udgivetPunkt(moede, sag);
        login(Rolle.SEKRETARIAT);
        fjernelser.remove(moede, punkt.punktId(), null, "Et tal skal ud");
        long fjernelse = fjernelser.paa(moede).getLast().id();
        assertThatThrownBy(() -> fjernelser.restore(fjernelse, moede, "Tallet er ude", "42 procent", null))
                .hasMessage("staarIBilag");

        open("moede/" + moede + "/dagsorden");
        _click(byTestId(Button.class, "fjern"));
        assertThat(choices())
                .noneMatch(valg -> valg.contains("Ny lejeaftale"))
                .anyMatch(valg -> valg.contains("Aftale"));
        choose("Aftale");
        _setValue(byTestId(TextArea.class, "grund"), "Tallet står også her");
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Dialog.class);
        fjernelser.restore(fjernelse, moede, "Tallet er ude", "42 procent", null);
        assertThat(offentligt.erOffentligt(punkt.punktId())).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static <T> RadioButtonGroup<T> hvad() {
        return byTestId(RadioButtonGroup.class, "fjern-hvad");
    }

    private static List<String> choices() {
        RadioButtonGroup<Object> hvad = hvad();
        return hvad.getListDataView()
                .getItems()
                .map(hvad.getItemLabelGenerator()::apply)
                .toList();
    }

    private static void choose(String navn) {
        RadioButtonGroup<Object> hvad = hvad();
        _setValue(
                hvad,
                hvad.getListDataView()
                        .getItems()
                        .filter(valg -> hvad.getItemLabelGenerator().apply(valg).contains(navn))
                        .findFirst()
                        .orElseThrow());
    }
}
