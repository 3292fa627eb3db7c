package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import dk.raadslag.tekst.Lix;
import dk.raadslag.tekst.Tekst;
import java.util.List;
import java.util.stream.Collectors;

/** Characters of the whole case against the template's guidance, and how easily it reads. */
class Taellere extends Paragraph {

    private final SerializableSupplier<List<Tekst>> tekster;
    private final int maksTegn;

    Taellere(int maksTegn, SerializableSupplier<List<Tekst>> tekster) {
        this.maksTegn = maksTegn;
        this.tekster = tekster;
        addClassNames("muted", "small", "tal");
        setTestId("taellere");
    }

    void taelOp() {
        List<Tekst> alle = tekster.get();
        int tegn = alle.stream().mapToInt(Tekst::antalTegn).sum();
        Lix lix = Lix.af(alle.stream().map(Tekst::toPlainText).collect(Collectors.joining("\n")));
        String laengde = maksTegn == 0
                ? getTranslation("sag.taeller.tegn", tegn)
                : getTranslation("sag.taeller.af", tegn, maksTegn);
        setText(getTranslation("sag.taeller", laengde, lix.vaerdi(), getTranslation(lix.noegle())));
    }
}
