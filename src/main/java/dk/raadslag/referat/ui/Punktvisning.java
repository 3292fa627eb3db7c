package dk.raadslag.referat.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.dokument.Filer;
import dk.raadslag.kalender.Moede;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Beslutningsret;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.referat.Rettelse;
import dk.raadslag.tekst.Tekst;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One point: who sends it, the beginning of its text, the whole text and the bilag, and what is decided. */
class Punktvisning extends Div {

    private final Moedebord bord;
    private final H1 overskrift;
    private final Moedetilstand tilstand = new Moedetilstand();
    private final Div sti = new Div();
    private final List<Beslutningsfelt> felter = new ArrayList<>();
    private final List<Retknap> retknapper = new ArrayList<>();
    private Moede moede;
    private Punktindhold punkt;

    /** @param person whose screen it is */
    Punktvisning(
            Moedebord bord,
            Beslutningsret ret,
            Filer filer,
            Moede moede,
            Punktindhold punkt,
            long person,
            Runnable besluttet) {
        this.bord = bord;
        this.moede = moede;
        this.punkt = punkt;
        addClassName("punktvisning");
        sti.addClassName("punktsti");
        overskrift = new H1(punkt.titel());
        overskrift.getElement().setAttribute("tabindex", "-1");
        add(tilstand, sti, overskrift);
        punkt.afsnit().stream().findFirst().ifPresent(this::addBeginning);
        if (!punkt.afsnit().isEmpty()) {
            add(whole());
        }
        add(new Bilagsliste(bord, filer, moede.id(), punkt), new Tidligerebesluttet(punkt));
        if (punkt.atPunkter().isEmpty()) {
            addDecision(null, ret, person, besluttet);
        }
        punkt.atPunkter().forEach(at -> addDecision(at, ret, person, besluttet));
        load(moede, punkt);
    }

    private void addDecision(Punktindhold.@Nullable AtPunkt at, Beslutningsret ret, long person, Runnable besluttet) {
        Beslutningsfelt felt = new Beslutningsfelt(bord, moede.id(), punkt, at, person, besluttet);
        Retknap knap = new Retknap(bord, ret, () -> moede, punkt, at, besluttet);
        felt.add(knap);
        felter.add(felt);
        retknapper.add(knap);
        add(felt);
    }

    /** Whether it shows this item, and it says what it said, under whatever number. */
    boolean viser(Punktindhold other) {
        return punkt.equalsButNumber(other);
    }

    Punktindhold punkt() {
        return punkt;
    }

    void focusHeading() {
        overskrift.getElement().executeJs("this.focus()");
    }

    /** What is decided, and how far the meeting has come; what is being typed is left alone. */
    void load(Moede nuMoede, Punktindhold nuPunkt) {
        moede = nuMoede;
        punkt = nuPunkt;
        sti.setText(Punktsti.of(this, punkt));
        Moedebord.Rettigheder rettigheder = bord.rettigheder(moede);
        tilstand.show(moede, bord.isBeforeIt(moede), rettigheder);
        List<Beslutning> beslutninger = bord.beslutninger(moede.id());
        List<Rettelse> rettelser = bord.rettelser(moede.id());
        felter.forEach(felt -> felt.show(beslutninger, rettelser, rettigheder));
        retknapper.forEach(knap -> knap.show(beslutninger, rettigheder));
    }

    /** The item is not up any more. Of its words nothing stays (0048) but what was written here, to be copied. */
    void leave(Udgave uden) {
        String nr = Integer.toString(uden.nr());
        retknapper.forEach(knap -> knap.setVisible(false));
        felter.forEach(felt -> felt.leave(getTranslation("regel.punktetErTagetAf", nr)));
        removeAll();
        Div besked = new Div(getTranslation("referat.bord.tagetAf", punkt.nr(), nr, uden.af()));
        besked.addClassNames("card", "advarsel");
        besked.setTestId("taget-af");
        besked.getElement().setAttribute("role", "alert");
        add(besked);
        felter.forEach(this::add);
    }

    private void addBeginning(Punktindhold.Del del) {
        String tekst = Tekst.fraJson(del.tekst()).toPlainText();
        if (!tekst.isBlank()) {
            Paragraph begyndelse = new Paragraph(tekst.lines().findFirst().orElse(""));
            begyndelse.addClassName("begyndelse");
            add(begyndelse);
        }
    }

    private Details whole() {
        Div indhold = new Div();
        indhold.addClassName("paper");
        punkt.afsnit().forEach(del -> {
            Tekst tekst = Tekst.fraJson(del.tekst());
            if (!tekst.erTom()) {
                indhold.add(new H2(del.titel()), new Html("<div>" + tekst.toHtml(3) + "</div>"));
            }
        });
        Details hele = new Details(getTranslation("referat.bord.hele"), indhold);
        hele.setTestId("hele-indstillingen");
        return hele;
    }
}
