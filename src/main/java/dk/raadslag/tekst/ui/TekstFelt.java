package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.UgyldigTekst;
import dk.raadslag.tekst.UgyldigTekst.Fejl;

/** A field for plain text that grows with it: one paragraph, as at-punkter and the head of a case, or several. */
@Tag("raadslag-tekstfelt")
@JsModule("context://frontend/raadslag-tekstfelt.js")
@StyleSheet("context://frontend/rigtekst.css")
public final class TekstFelt extends Tekstindtastning {

    /** Characters at most, unless set otherwise. */
    public static final int HOEJST = 4_000;

    private int hoejst = HOEJST;
    private boolean multiline;

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

    /** Several paragraphs: Enter begins a new line, and the field looks like a box to write in. */
    public void setMultiline(boolean multiline) {
        this.multiline = multiline;
        getElement().setProperty("flerelinjer", multiline);
    }

    /** Stands below the field, and is read with it. */
    public void setHint(String hint) {
        getElement().setProperty("hint", hint);
    }

    /** Says itself whether its text is saved, where the page has no {@link GemtStatus} in sight. */
    public void setStatusVisible(boolean visible) {
        getElement().setProperty("ord", visible ? GemtStatus.words(this) : "");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("ingenfiler", getTranslation("tekst.ingenfiler"));
        super.onAttach(event);
    }

    @Override
    protected String checked(String fraBrowseren) {
        if (fraBrowseren.length() > hoejst) {
            throw new UgyldigTekst(Fejl.TOO_LARGE);
        }
        String plain = Tekst.fraPlainText(fraBrowseren).toPlainText();
        return (multiline ? plain : plain.replace('\n', ' ')).strip();
    }
}
