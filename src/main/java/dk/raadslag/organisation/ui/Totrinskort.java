package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.organisation.Totrin;
import java.util.List;

/** The second factor of the one signed in: how it stands, and the few steps to turn it on or off. */
class Totrinskort extends Section {

    private final transient Totrin totrin;
    private final SerializableRunnable faerdig;
    private final H2 titel = new H2(getTranslation("organisation.totrin.title"));

    /** When the recovery codes have been put away it shows how it stands. */
    Totrinskort(Totrin totrin) {
        this.totrin = totrin;
        this.faerdig = this::goOn;
        setUp();
    }

    /** @param faerdig done when the recovery codes have been put away */
    Totrinskort(Totrin totrin, SerializableRunnable faerdig) {
        this.totrin = totrin;
        this.faerdig = faerdig;
        setUp();
    }

    private void setUp() {
        addClassNames("card", "totrin");
        setAriaLabel(getTranslation("organisation.totrin.title"));
        setTestId("totrin");
        titel.getElement().setAttribute("tabindex", "-1");
    }

    /** As it stands now. */
    void load() {
        Totrin.Status status = totrin.status();
        head();
        if (!status.mulig()) {
            say("organisation.totrin.kommunelogin");
        } else if (status.slaaetTil()) {
            showOn(status);
        } else {
            say(status.kraevet() ? "organisation.totrin.kraevet" : "organisation.totrin.fra");
            Button begynd = primary("organisation.totrin.begynd", "totrin-begynd", this::begin);
            // Offered, and not what the page is for.
            begynd.setThemeVariant(ButtonVariant.PRIMARY, status.kraevet());
            add(begynd);
        }
    }

    /** After a step, whose button is gone: the keyboard goes on at what stands here now. */
    private void goOn() {
        load();
        titel.getElement().executeJs("this.focus()");
    }

    private void head() {
        removeAll();
        add(titel);
    }

    private void showOn(Totrin.Status status) {
        say("organisation.totrin.til", status.noedkoder());
        TextField kode = code();
        Button nye = button(
                "organisation.totrin.nyeKoder",
                "totrin-nye-koder",
                () -> totrin.renewCodes(kode.getValue()).ifPresentOrElse(this::showCodes, () -> refuse(kode)));
        add(kode, nye);
        if (!status.kraevet()) {
            add(button("organisation.totrin.slaaFra", "totrin-slaa-fra", () -> {
                if (totrin.slaaFra(kode.getValue())) {
                    goOn();
                } else {
                    refuse(kode);
                }
            }));
        }
    }

    private void begin() {
        Totrin.Tilmelding ny = totrin.begynd();
        head();
        say("organisation.totrin.skan");
        Image qr = new Image(Qr.billede(ny.adresse()), getTranslation("organisation.totrin.qr"));
        qr.addClassName("qr");
        Code hemmelighed = new Code(ny.hemmelighed().replaceAll("(.{4})(?=.)", "$1 "));
        hemmelighed.getElement().setAttribute("data-testid", "totrin-hemmelighed");
        Paragraph ellers = new Paragraph(getTranslation("organisation.totrin.skriv") + " ");
        ellers.add(hemmelighed);
        TextField kode = code();
        add(qr, ellers, kode, primary("organisation.totrin.bekraeft", "totrin-bekraeft", () -> confirm(kode)));
        kode.focus();
    }

    private void confirm(TextField kode) {
        totrin.bekraeft(kode.getValue()).ifPresentOrElse(this::showCodes, () -> refuse(kode));
    }

    private void showCodes(List<String> koder) {
        removeAll();
        add(new Noedkodekort(koder, faerdig));
    }

    private TextField code() {
        TextField kode = new TextField(getTranslation("organisation.totrin.kode"));
        kode.getElement().setAttribute("autocomplete", "one-time-code");
        kode.setAllowedCharPattern("[0-9 ]");
        kode.setTestId("totrin-kode");
        return kode;
    }

    private void refuse(TextField kode) {
        kode.setErrorMessage(getTranslation("organisation.totrin.forkert"));
        kode.setInvalid(true);
        kode.focus();
    }

    private Button primary(String key, String testId, SerializableRunnable work) {
        Button button = button(key, testId, work);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, String testId, SerializableRunnable work) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.setTestId(testId);
        return button;
    }

    private void say(String key, Object... ord) {
        add(new Paragraph(getTranslation(key, ord)));
    }
}
