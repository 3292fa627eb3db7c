package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Sagsgang.Returnering;
import dk.raadslag.indstilling.Tilbagemelding;
import dk.raadslag.kalender.FristTekst;
import java.util.List;
import java.util.Map;

/** Asks before a case is sent to its author for correction: what is asked for, where, and until when it is awaited. */
class Returneringsdialog extends Handlingsdialog {

    private final transient Sagsgang sagsgang;
    private final long sag;
    private final String udfald;

    Returneringsdialog(String navn, String udfald, Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        super(navn, navn, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        this.udfald = udfald;
        Returnering returnering = sagsgang.returnering(sag);
        Indstilling indstilling = returnering.sag();
        setTestId("returnering");
        indhold(new Paragraph(
                getTranslation("kvalitetsview.returner", returnering.sendes().size())));
        indhold(list(indstilling, returnering.sendes()));
        if (!returnering.skrives().isEmpty()) {
            Paragraph ikke = new Paragraph(getTranslation("kvalitetsview.returner.skrives"));
            ikke.addClassName("for-sent");
            indhold(ikke, list(indstilling, returnering.skrives()));
        }
        indhold(new Paragraph(getTranslation(
                "kvalitetsview.returner.frist", FristTekst.hvornaar(returnering.rettefrist(), getLocale()))));
    }

    private UnorderedList list(Indstilling indstilling, List<Tilbagemelding> meldinger) {
        UnorderedList liste = new UnorderedList();
        meldinger.forEach(melding -> {
            Span hvor = new Span(Stednavn.of(this, indstilling, melding.getSted()) + " · " + melding.getAf());
            hvor.addClassNames("muted", "small");
            liste.add(new ListItem(new Paragraph(melding.getTekst()), hvor));
        });
        return liste;
    }

    @Override
    void udfoer() {
        sagsgang.vaelg(sag, udfald, Map.of());
    }
}
