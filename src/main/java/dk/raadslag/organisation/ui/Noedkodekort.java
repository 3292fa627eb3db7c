package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.List;

/** The recovery codes, which are shown this once: nobody leaves them by mistake, here or in the browser. */
class Noedkodekort extends Div implements BeforeLeaveObserver {

    private static final String VISES_KUN_NU = "data-vises-kun-nu";

    /** Refused where the page has no TLS, and where the browser is set so: what is said of it waits for the answer. */
    private static final String COPY = "return navigator.clipboard.writeText($0)";

    /** Never through the server: nobody else has them. */
    private static final String DOWNLOAD = """
            const link = document.createElement('a');
            link.href = URL.createObjectURL(new Blob([$0], { type: 'text/plain' }));
            link.download = $1;
            link.click();
            setTimeout(() => URL.revokeObjectURL(link.href));""";

    private final Paragraph svar = new Paragraph();
    private boolean gemt;

    /** @param faerdig done when the person says that they have them */
    Noedkodekort(List<String> koder, SerializableRunnable faerdig) {
        String linjer = String.join("\n", koder) + "\n";
        UnorderedList liste = new UnorderedList();
        liste.addClassName("noedkoder");
        liste.setTestId("noedkoder");
        // frontend/raadslag-dialogescape.js asks before a page with this is reloaded.
        liste.getElement().setAttribute(VISES_KUN_NU, true);
        koder.forEach(kode -> liste.add(new ListItem(new Code(kode))));
        svar.getElement().setAttribute("role", "status");
        Div knapper = new Div(
                button(
                        "organisation.totrin.kopier",
                        "noedkoder-kopier",
                        () -> getElement()
                                .executeJs(COPY, linjer)
                                .then(
                                        done -> svar.setText(getTranslation("organisation.totrin.kopieret")),
                                        refused -> svar.setText(getTranslation("organisation.totrin.kopieret.ikke")))),
                button(
                        "organisation.totrin.hent",
                        "noedkoder-hent",
                        () -> getElement().executeJs(DOWNLOAD, linjer, getTranslation("organisation.totrin.filnavn"))));
        knapper.addClassName("knapper");
        Button ja = button("organisation.totrin.gemt", "totrin-gemt", () -> {
            gemt = true;
            liste.getElement().removeAttribute(VISES_KUN_NU);
            faerdig.run();
        });
        ja.addThemeVariants(ButtonVariant.PRIMARY);
        H2 titel = new H2(getTranslation("organisation.totrin.koder"));
        titel.getElement().setAttribute("tabindex", "-1");
        // The button that brought them here is gone.
        titel.getElement().executeJs("this.focus()");
        addClassName("noedkodekort");
        add(titel, new Paragraph(getTranslation("organisation.totrin.koder.forklaring")), liste, knapper, svar, ja);
    }

    private Button button(String key, String testId, SerializableRunnable work) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.setTestId(testId);
        return button;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!gemt) {
            ask(event.postpone()).open();
        }
    }

    private Dialog ask(ContinueNavigationAction videre) {
        Dialog sikker = new Dialog(new Paragraph(getTranslation("organisation.totrin.forlad.hvad")));
        sikker.setHeaderTitle(getTranslation("organisation.totrin.forlad"));
        sikker.setModality(ModalityMode.STRICT);
        sikker.setCloseOnOutsideClick(false);
        sikker.addDialogCloseActionListener(escape -> {
            sikker.close();
            videre.cancel();
        });
        Button bliv = new Button(getTranslation("organisation.totrin.forlad.nej"), click -> {
            sikker.close();
            videre.cancel();
        });
        bliv.addThemeVariants(ButtonVariant.PRIMARY);
        Button forlad = new Button(getTranslation("organisation.totrin.forlad.ja"), click -> {
            sikker.close();
            videre.proceed();
        });
        sikker.getFooter().add(forlad, bliv);
        return sikker;
    }
}
