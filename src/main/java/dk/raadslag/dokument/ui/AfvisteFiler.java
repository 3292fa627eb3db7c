package dk.raadslag.dokument.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The files that were refused, each until it is put away. Read aloud as they come. */
class AfvisteFiler extends Composite<Div> {

    AfvisteFiler() {
        getContent().addClassName("afviste-filer");
        getContent().getElement().setAttribute("role", "log").setAttribute("aria-live", "polite");
    }

    void add(String navn, String grund) {
        Div linje = new Div();
        linje.addClassName("afvist-fil");
        linje.setTestId("afvist-fil");
        Span fil = new Span(navn);
        fil.addClassName("afvist-navn");
        Button luk = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> linje.removeFromParent());
        luk.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        luk.setAriaLabel(getTranslation("dokument.afvist.luk", navn));
        linje.add(fil, new Span(grund), luk);
        getContent().add(linje);
    }
}
