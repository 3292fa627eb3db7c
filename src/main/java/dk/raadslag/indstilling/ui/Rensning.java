package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filnavn;
import dk.raadslag.dokument.Renselse;
import dk.raadslag.dokument.ui.Filhentning;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Bilagsrensning;

/** Makes a clean copy of a bilag, or shows that it is one: with the original, and the way back to it. */
class Rensning extends Span {

    /** @param gjort shows the bilag as it is then */
    Rensning(Bilagsrensning rensning, Filer filer, long sag, Bilag bilag, SerializableRunnable gjort) {
        addClassName("rensning");
        long id = bilag.getId();
        boolean maa = rensning.kanRense(sag);
        if (bilag.getOriginal().isEmpty()) {
            if (maa && Renselse.kanRense(bilag.getType())) {
                add(knap("rens", bilag.getNr(), () -> rensning.rens(sag, id), gjort));
            }
            return;
        }
        Span renset = new Span(getTranslation("sag.bilag.renset"));
        renset.addClassNames("badge", "b-ok");
        add(renset);
        if (rensning.kanSeOriginal(sag)) {
            Anchor original = new Anchor(
                    new Filhentning(filer, new Filnavn(bilag.getFilnavn()), () -> rensning.hentOriginal(sag, id)),
                    getTranslation("sag.bilag.original"));
            original.setAriaLabel(getTranslation("sag.bilag.original.nr", bilag.getNr()));
            original.setTestId("bilag-" + bilag.getNr() + "-original");
            add(original);
        }
        if (maa) {
            add(knap("brugOriginal", bilag.getNr(), () -> rensning.brugOriginal(sag, id), gjort));
        }
    }

    private Button knap(String handling, int nr, SerializableRunnable goer, SerializableRunnable gjort) {
        Button knap = new Button(getTranslation("sag.bilag." + handling), click -> Forsoeg.paa(this, goer, gjort));
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        knap.setAriaLabel(getTranslation("sag.bilag." + handling + ".nr", nr));
        knap.setTestId("bilag-" + nr + "-" + handling);
        return knap;
    }
}
