package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dagsorden.Fjernelse;
import dk.raadslag.dagsorden.Fjernelser;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dokument.Filer;
import dk.raadslag.kalender.FristTekst;
import java.util.List;
import java.util.Objects;

/** What of the meeting has been taken away from the public record, and the way to take more away or put it up again. */
class Offentlighedskort extends Div {

    private final transient Fjernelser fjernelser;
    private final transient Filer filer;
    private final long moede;
    private final transient List<Punktindhold> punkter;
    private final SerializableRunnable gjort;

    /** @param gjort reads the screen again */
    Offentlighedskort(Fjernelser fjernelser, Filer filer, long moede, SerializableRunnable gjort) {
        this.fjernelser = fjernelser;
        this.filer = filer;
        this.moede = moede;
        this.punkter = fjernelser.punkter(moede);
        this.gjort = gjort;
        addClassName("card");
        setTestId("offentlighed");
        setVisible(!punkter.isEmpty());
        UnorderedList liste = new UnorderedList();
        liste.addClassName("historik");
        fjernelser.paa(moede).reversed().forEach(et -> liste.add(item(et)));
        Button fjern = new Button(
                getTranslation("dagsorden.fjern"),
                click -> Fjerndialog.remove(fjernelser, moede, gjort).open());
        fjern.setTestId("fjern");
        add(
                new H2(getTranslation("dagsorden.offentlighed")),
                new Paragraph(getTranslation("dagsorden.offentlighed.tekst")),
                liste,
                fjern);
    }

    private ListItem item(Fjernelse et) {
        String navn = name(et);
        Span hvornaar =
                new Span(getTranslation("dagsorden.fjernet.af", et.af(), FristTekst.kort(et.fjernet(), getLocale())));
        hvornaar.addClassNames("muted", "small");
        ListItem linje = new ListItem(new Span(navn), hvornaar, new Span("»" + et.grund() + "«"));
        if (et.lagtOp() != null) {
            linje.add(new Span(getTranslation("dagsorden.lagtop", FristTekst.kort(et.lagtOp(), getLocale()))));
        } else {
            Button op = new Button(
                    getTranslation("dagsorden.laegop"),
                    click -> Fjerndialog.restore(fjernelser, filer, et, navn, gjort)
                            .open());
            op.setAriaLabel(getTranslation("dagsorden.laegop.hvad", navn));
            op.setTestId("laeg-op-" + et.id());
            linje.add(op);
        }
        return linje;
    }

    private String name(Fjernelse et) {
        return punkter.stream()
                .filter(punkt -> Objects.equals(punkt.punktId(), et.punktId()))
                .findFirst()
                .map(punkt -> punkt.bilag().stream()
                        .filter(bilag -> Objects.equals(bilag.id(), et.bilagId()))
                        .findFirst()
                        .map(bilag -> getTranslation("dagsorden.fjern.bilag", punkt.nr(), bilag.nr(), bilag.navn()))
                        .orElseGet(() -> getTranslation("dagsorden.fjern.punkt", punkt.nr(), punkt.titel())))
                .orElseGet(() -> getTranslation("dagsorden.fjern.moedet"));
    }
}
