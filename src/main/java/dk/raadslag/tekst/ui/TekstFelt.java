package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.UgyldigTekst;
import dk.raadslag.tekst.UgyldigTekst.Fejl;

/** A field for one paragraph of plain text that grows with it: at-punkter and the head of a case. */
@Tag("raadslag-tekstfelt")
@JsModule("context://frontend/raadslag-tekstfelt.js")
@StyleSheet("context://frontend/rigtekst.css")
public final class TekstFelt extends Tekstindtastning {

    /** Characters at most, unless set otherwise. */
    public static final int HOEJST = 4_000;

    private int hoejst = HOEJST;

    public TekstFelt() {
        setHoejst(hoejst);
    }

    public TekstFelt(String label) {
        this();
        setLabel(label);
    }

    /** The label is for screen readers alone, where the page shows in another way what belongs here. */
    public void setLabelSkjult(boolean skjult) {
        getElement().setProperty("skjultetiket", skjult);
    }

    /** Characters at most; 4,000 unless set. */
    public void setHoejst(int tegn) {
        hoejst = tegn;
        getElement().setProperty("hoejst", tegn);
    }

    @Override
    protected String checked(String fraBrowseren) {
        if (fraBrowseren.length() > hoejst) {
            throw new UgyldigTekst(Fejl.TOO_LARGE);
        }
        return Tekst.fraPlainText(fraBrowseren).toPlainText().replace('\n', ' ').strip();
    }
}
