package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;

/** Fields in one column where there is little room, and in as many as there are where there is enough. */
final class Felter {

    private Felter() {}

    static FormLayout af(Component... felter) {
        FormLayout form = new FormLayout(felter);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("520px", felter.length));
        return form;
    }
}
