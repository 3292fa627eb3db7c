package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;
import java.util.List;

/**
 * What the secretariat decides of one bilag: open with the case, or closed by criterion and reason. Begins with what was
 * decided before, or else proposed.
 */
class Bilagsafgoerelse extends Section {

    private final long bilag;
    private final boolean foreslaaetLukket;
    private final RadioButtonGroup<Aabenhed> valg = new RadioButtonGroup<>();
    private final Kriteriefelter felter;

    Bilagsafgoerelse(Bilag bilag, List<Kriterium> kriterier) {
        this.bilag = bilag.getId();
        foreslaaetLukket = bilag.getUdgangspunkt().isClosed();
        String navn = getTranslation("sag.bilag.nr", bilag.getNr()) + ": " + bilag.getNavn();
        String testId = "bilag-" + bilag.getNr() + "-";
        valg.setAriaLabel(navn);
        valg.setItems(Aabenhed.AABEN, Aabenhed.FORTROLIG);
        valg.setItemLabelGenerator(aabenhed -> getTranslation("sag.bilag.afgoerelse." + aabenhed));
        valg.setValue(bilag.erFortrolig() ? Aabenhed.FORTROLIG : Aabenhed.AABEN);
        valg.setTestId(testId + "afgoerelse");
        felter = new Kriteriefelter(testId, kriterier, PartField.inDialog(testId)).omBilag();
        felter.vis(bilag.gaelder());
        felter.setVisible(bilag.erFortrolig());
        valg.addValueChangeListener(change -> felter.setVisible(change.getValue() == Aabenhed.FORTROLIG));
        addClassNames("card", "dialogfelter");
        add(new H3(navn), valg);
        if (bilag.erFortrolig() && bilag.gaelder().kriterium() == null) {
            add(new Paragraph(getTranslation("sag.bilag.kriterium.mangler")));
        }
        add(felter);
    }

    long bilag() {
        return bilag;
    }

    boolean isProposedClosed() {
        return foreslaaetLukket;
    }

    /** Whether it is decided open against the author's proposal, or what was decided before. */
    boolean opens() {
        return foreslaaetLukket && valg.getValue() == Aabenhed.AABEN;
    }

    boolean erUdfyldt() {
        return valg.getValue() == Aabenhed.AABEN || felter.erUdfyldt();
    }

    Klassifikation valgt() {
        return valg.getValue() == Aabenhed.AABEN ? Klassifikation.aaben() : felter.valgt();
    }
}
