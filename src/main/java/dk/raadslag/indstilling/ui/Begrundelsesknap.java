package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Lukket;
import java.util.Objects;

/** Gives a bilag that was closed before anybody was asked why its criterion and reason. */
class Begrundelsesknap extends Button {

    Begrundelsesknap(Lukket lukket, Fortrolighed fortrolighed, SerializableRunnable gjort) {
        long bilag = Objects.requireNonNull(lukket.bilagId(), "only a bilag can be without criterion");
        String titel = getTranslation("fortrolighed.begrund.navn", String.valueOf(lukket.bilagsnavn()));
        setText(getTranslation("fortrolighed.begrund"));
        setAriaLabel(titel);
        setTestId("begrund-bilag-" + bilag);
        addClickListener(click -> new Bilagsdialog(
                        titel,
                        fortrolighed.kriterier(),
                        Klassifikation.ikkeAfgjort().indtil(lukket.ophoer()),
                        valgt -> fortrolighed.begrundBilag(lukket.sag(), bilag, valgt),
                        gjort)
                .open());
    }
}
