package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedetider;
import dk.raadslag.kalender.UlovligOvergang;
import dk.raadslag.kalender.UmuligTid;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;

/** A change of a meeting: shows what follows as it is filled in, wants a reason, and says why when it is refused. */
abstract class Moededialog extends Dialog {

    private final Paragraph fejl = new Paragraph();
    private final Foelger foelger;
    private final TextArea grund = new TextArea(getTranslation("kalender.grund"));
    private final SerializableRunnable aendret;

    Moededialog(String handling, Moede moede, Instant nu, SerializableRunnable aendret) {
        this.aendret = aendret;
        this.foelger = new Foelger(nu);
        setHeaderTitle(getTranslation("kalender.handling." + handling) + ": "
                + moede.forum().navn() + " " + FristTekst.kort(moede.begynder(), getLocale()));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(560px, 100%)");
        fejl.addClassName("fejl");
        fejl.getElement().setAttribute("role", "alert");
        fejl.setTestId("fejl");
        grund.setRequiredIndicatorVisible(true);
        grund.setWidthFull();
        grund.setHelperText(getTranslation("kalender.grund.hjaelp"));
        grund.setErrorMessage(getTranslation("kalender.grund.mangler"));
        grund.setTestId("grund");
        Button fortryd = new Button(getTranslation("kalender.fortryd"), click -> close());
        Button gem = new Button(getTranslation("kalender.handling." + handling), click -> gem());
        gem.addThemeVariants(ButtonVariant.PRIMARY);
        gem.setTestId("gem");
        getFooter().add(fortryd, gem);
    }

    void felter(Component... felter) {
        Div indhold = new Div(fejl);
        indhold.addClassName("dialogfelter");
        indhold.add(felter);
        indhold.add(foelger, grund);
        add(indhold);
        regn();
    }

    /** Shows what the fields would bring, as they stand. */
    void regn() {
        proev(() -> foelger.vis(foreslaa()));
    }

    private void gem() {
        grund.setInvalid(grund.getValue().isBlank());
        if (grund.isInvalid()) {
            grund.focus();
        } else if (proev(this::udfoerUdfyldt) && !isOpened()) {
            aendret.run();
        }
    }

    private void udfoerUdfyldt() {
        if (erKlar()) {
            udfoer(grund.getValue());
            close();
        }
    }

    private boolean proev(SerializableRunnable handling) {
        fejl.setText("");
        try {
            handling.run();
            return true;
        } catch (UmuligTid umulig) {
            fejl.setText(getTranslation(umulig.grund().noegle()));
        } catch (OptimisticLockingFailureException | UlovligOvergang aendret) {
            fejl.setText(getTranslation("kalender.aendret"));
        }
        foelger.vis(Optional.empty());
        return false;
    }

    /** Empty while a field is. */
    abstract Optional<Moedetider> foreslaa();

    /** Whether the fields say what is to be done. */
    boolean erKlar() {
        return foreslaa().isPresent();
    }

    /** One service call. */
    abstract void udfoer(String grund);
}
