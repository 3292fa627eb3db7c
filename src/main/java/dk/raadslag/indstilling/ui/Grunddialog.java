package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks for the reason of a choice. */
class Grunddialog extends Handlingsdialog {

    private final Grundfelt grund = new Grundfelt();
    private final SerializableConsumer<String> medGrund;

    Grunddialog(
            String handling, String forklaring, SerializableConsumer<String> medGrund, SerializableRunnable udfoert) {
        super(handling, handling, udfoert);
        this.medGrund = medGrund;
        if (forklaring.isEmpty()) {
            indhold(grund);
        } else {
            indhold(new Paragraph(forklaring), grund);
        }
        grund.setAutofocus(true);
    }

    /** What the reason is about, where the screen has several of this dialog: so a draft comes back to its own. */
    Grunddialog about(String noegle) {
        getElement().setAttribute("data-om", noegle);
        return this;
    }

    @Override
    boolean erUdfyldt() {
        return grund.erUdfyldt();
    }

    @Override
    void udfoer() {
        medGrund.accept(grund.getValue().strip());
    }
}
