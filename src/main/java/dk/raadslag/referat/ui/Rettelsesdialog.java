package dk.raadslag.referat.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dk.raadslag.indstilling.ui.Forsoeg;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Beslutningsret;
import dk.raadslag.referat.Udfald;

/** Asks for the right outcome and remark, and why; says first who will see it. */
class Rettelsesdialog extends Dialog {

    private final transient Beslutningsret ret;
    private final transient Beslutning beslutning;
    private final transient Runnable rettet;
    private final Select<Udfald> udfald = new Select<>();
    private final TextArea bemaerkning = new TextArea(getTranslation("referat.bord.bemaerkning"));
    private final TextArea grund = new TextArea(getTranslation("referat.ret.grund"));
    private final Paragraph fejl = new Paragraph();

    /** @param aaben whether readers see the item at all */
    Rettelsesdialog(
            Beslutningsret ret, Moede moede, boolean aaben, boolean sag, Beslutning beslutning, Runnable rettet) {
        this.ret = ret;
        this.beslutning = beslutning;
        this.rettet = rettet;
        setHeaderTitle(getTranslation("referat.ret"));
        getElement()
                .setAttribute(
                        "data-om",
                        beslutning.getPunktId() + "-"
                                + beslutning.getAtPunktId().orElse(0L));
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(560px, 100%)");
        fejl.addClassName("fejl");
        fejl.getElement().setAttribute("role", "alert");
        fejl.setTestId("fejl");
        udfald.setLabel(getTranslation("referat.ret.udfald"));
        boolean anywhere = ret.canGoAnotherWay(beslutning.getMoedeId(), beslutning.getPunktId());
        udfald.setItems((sag ? Udfald.tilSager() : Udfald.tilFastePunkter())
                .stream()
                        .filter(mulig -> anywhere
                                || mulig.resultat() == beslutning.getUdfald().resultat())
                        .toList());
        Paragraph videre = new Paragraph(getTranslation("referat.ret.videre"));
        videre.addClassName("for-sent");
        videre.setTestId("gaaet-videre");
        videre.setVisible(!anywhere);
        udfald.setItemLabelGenerator(mulig -> getTranslation("referat.udfald." + mulig));
        udfald.setValue(beslutning.getUdfald());
        udfald.setWidthFull();
        udfald.setTestId("ret-udfald");
        bemaerkning.setValue(beslutning.getBemaerkning());
        bemaerkning.setMaxLength(4000);
        bemaerkning.setManualValidation(true);
        bemaerkning.setErrorMessage(getTranslation("regel.bemaerkningKraeves"));
        bemaerkning.addValueChangeListener(change -> bemaerkning.setInvalid(bemaerkning.isInvalid() && lacksRemark()));
        bemaerkning.setRequiredIndicatorVisible(beslutning.getUdfald().kraeverBemaerkning());
        udfald.addValueChangeListener(change -> {
            bemaerkning.setRequiredIndicatorVisible(change.getValue().kraeverBemaerkning());
            bemaerkning.setInvalid(bemaerkning.isInvalid() && lacksRemark());
        });
        bemaerkning.setWidthFull();
        bemaerkning.setTestId("ret-bemaerkning");
        grund.setRequiredIndicatorVisible(true);
        grund.setManualValidation(true);
        grund.addValueChangeListener(
                change -> grund.setInvalid(grund.isInvalid() && grund.getValue().isBlank()));
        grund.setErrorMessage(getTranslation("referat.ret.grund.mangler"));
        grund.setMaxLength(2_000);
        grund.setWidthFull();
        grund.setTestId("grund");
        boolean seen = aaben && moede.status() != Moedestatus.AFHOLDT;
        Paragraph offentlig = new Paragraph(getTranslation("referat.ret.offentlig"));
        offentlig.setVisible(seen);
        Div felter = new Div(
                fejl,
                videre,
                new Paragraph(getTranslation("referat.ret.forklaring")),
                offentlig,
                udfald,
                bemaerkning,
                grund);
        felter.addClassName("dialogfelter");
        add(felter);
        Button gem = new Button(getTranslation("referat.ret"), click -> confirm());
        gem.addThemeVariants(ButtonVariant.PRIMARY);
        gem.setTestId("bekraeft");
        getFooter().add(new Button(getTranslation("referat.ret.fortryd"), click -> close()), gem);
    }

    private boolean lacksRemark() {
        return udfald.getValue().kraeverBemaerkning() && bemaerkning.getValue().isBlank();
    }

    private void confirm() {
        grund.setInvalid(grund.getValue().isBlank());
        bemaerkning.setInvalid(lacksRemark());
        if (bemaerkning.isInvalid() || grund.isInvalid()) {
            (bemaerkning.isInvalid() ? bemaerkning : grund).focus();
            return;
        }
        Forsoeg.paa(
                this,
                () -> ret.correct(
                        beslutning.getMoedeId(),
                        beslutning.getPunktId(),
                        beslutning.getAtPunktId().orElse(null),
                        udfald.getValue(),
                        bemaerkning.getValue(),
                        beslutning.getVersion(),
                        grund.getValue()),
                () -> {
                    close();
                    rettet.run();
                },
                fejl::setText);
    }
}
