package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.kalender.FristTekst;
import jakarta.annotation.security.RolesAllowed;

/** A case as the printed page, without the frame. */
@Route(value = "sag/:id([0-9]{1,18})/udskrift", autoLayout = false)
@RolesAllowed({"FORFATTER", "SEKRETARIAT", "DIREKTION", "RAADMAND"})
@StyleSheet("context://frontend/raadslag.css")
@StyleSheet("context://frontend/indstilling.css")
public class UdskriftView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Sagstjenester tjenester;

    UdskriftView(Sagstjenester tjenester) {
        this.tjenester = tjenester;
        addClassName("udskrift");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = SagView.id(event);
        Indstilling sag = tjenester.sager().hent(id);
        Button udskriv =
                new Button(getTranslation("sag.udskriv"), click -> getElement().executeJs("window.print()"));
        udskriv.setTestId("udskriv");
        Sagslaesning ark = new Sagslaesning(tjenester, sag);
        ark.addComponentAtIndex(1, new H1(sag.getTitel().isBlank() ? getTranslation("sag.udenTitel") : sag.getTitel()));
        Paragraph hvornaar = new Paragraph(getTranslation(
                "sag.udskrevet",
                FristTekst.hvornaar(tjenester.nu(), getLocale()),
                getTranslation("indstilling.status." + sag.getStatus())));
        hvornaar.addClassNames("muted", "small");
        hvornaar.setTestId("udskrevet");
        ark.add(hvornaar);
        removeAll();
        add(udskriv, ark, new Laesevagt(tjenester, id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sag.title");
    }
}
