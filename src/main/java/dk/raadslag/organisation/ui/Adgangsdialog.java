package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.organisation.Administration;
import dk.raadslag.organisation.Afvist;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Stedfortraedere;

/** What an administrator does about one person's access: substitutes, and a second factor that is lost. */
class Adgangsdialog extends Dialog {

    private final transient Administration administration;
    private final Bruger bruger;
    private final Section totrin = new Section();

    Adgangsdialog(Bruger bruger, Administration administration, Stedfortraedere stedfortraedere) {
        this.administration = administration;
        this.bruger = bruger;
        setHeaderTitle(getTranslation("organisation.adgang.hvem", bruger.getNavn()));
        setModality(ModalityMode.STRICT);
        setWidth("min(720px, 100%)");
        totrin.addClassNames("card", "totrin");
        add(new Stedfortraederkort(stedfortraedere, bruger, false), totrin);
        getFooter().add(new Button(getTranslation("organisation.adgang.luk"), click -> close()));
        load();
    }

    private void load() {
        totrin.removeAll();
        totrin.add(new H2(getTranslation("organisation.totrin.title")));
        if (!administration.harTotrin(bruger)) {
            totrin.add(new Paragraph(getTranslation("organisation.totrin.anden.fra", bruger.getNavn())));
            return;
        }
        TextField grund = new TextField(getTranslation("organisation.totrin.grund"));
        grund.setTestId("totrin-grund");
        grund.setWidthFull();
        Button nulstil = new Button(getTranslation("organisation.totrin.nulstil"), click -> reset(grund));
        nulstil.setTestId("totrin-nulstil");
        totrin.add(new Paragraph(getTranslation("organisation.totrin.anden.til", bruger.getNavn())), grund, nulstil);
    }

    private void reset(TextField grund) {
        try {
            administration.nulstilTotrin(bruger, grund.getValue());
            load();
        } catch (Afvist afvist) {
            grund.setErrorMessage(getTranslation(afvist.afvisning().key()));
            grund.setInvalid(true);
            grund.focus();
        }
    }
}
