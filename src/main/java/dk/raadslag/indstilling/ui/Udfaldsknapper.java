package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import dk.raadslag.forloeb.Opgave;
import dk.raadslag.forloeb.Udfald;
import dk.raadslag.indstilling.Sagsgang;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the one signed in can do with a case now: a button for each outcome of its open tasks, the first one primary unless the
 * case only waits, and withdrawal. Asks first for what an outcome needs.
 */
public class Udfaldsknapper extends Div {

    private static final Set<String> AFSENDER = Set.of("send", "sendRettelser");

    private final transient Sagsgang sagsgang;
    private final long sag;
    private final SerializableRunnable udfoert;
    private SerializableSupplier<Boolean> standser = () -> false;

    /** @param udfoert reads the screen again, after a choice or when another was first */
    public Udfaldsknapper(Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        this.sagsgang = sagsgang;
        this.sag = sag;
        this.udfoert = udfoert;
        addClassName("knapper");
        if (sagsgang.kanTraekkesTilbage(sag)) {
            add(traekTilbage());
        }
        List<Opgave> opgaver = sagsgang.opgaver(sag);
        List<Button> knapper = opgaver.stream()
                .flatMap(opgave -> opgave.udfald().stream())
                .map(this::knap)
                .toList();
        if (!knapper.isEmpty() && !opgaver.getFirst().venter()) {
            knapper.getFirst().addThemeVariants(ButtonVariant.PRIMARY);
        }
        // The primary one last, at the edge where the eye ends.
        knapper.reversed().forEach(this::add);
    }

    /** @param standser shows what stops the case from being sent, and says whether something did */
    void standsAfsendelse(SerializableSupplier<Boolean> standser) {
        this.standser = standser;
    }

    /** Without a primary one, where several cases have their buttons on one screen. */
    public Udfaldsknapper ligestillet() {
        getChildren().forEach(knap -> ((Button) knap).removeThemeVariants(ButtonVariant.PRIMARY));
        return this;
    }

    private Button knap(Udfald udfald) {
        String navn = Udfaldsnavn.af(udfald, getLocale());
        Button knap = new Button(navn, click -> vaelg(udfald, navn));
        knap.setTestId("udfald-" + udfald.noegle());
        return knap;
    }

    private void vaelg(Udfald udfald, String navn) {
        if (AFSENDER.contains(udfald.noegle()) && standser.get()) {
            return;
        }
        if (udfald.noegle().equals("send")) {
            Forsoeg.paa(this, () -> new Afsendelsesdialog(navn, sagsgang, sag, udfoert).open(), () -> {});
        } else if (udfald.noegle().equals("godkend")
                && !sagsgang.waitingFeedback(sag).isEmpty()) {
            new Usendtdialog(navn, sagsgang, sag, udfoert).open();
        } else if (udfald.noegle().equals("aaben") && sagsgang.skalAfgoereBilag(sag)) {
            new Aabendialog(navn, sagsgang, sag, udfoert).open();
        } else if (udfald.kraever("kriterium")) {
            new Fortroligdialog(navn, sagsgang, sag, udfoert).open();
        } else if (udfald.kraever("grund")) {
            new Grunddialog(navn, "", grund -> sagsgang.vaelg(sag, udfald.noegle(), Map.of("grund", grund)), udfoert)
                    .open();
        } else {
            Forsoeg.paa(this, () -> sagsgang.vaelg(sag, udfald.noegle(), Map.of()), udfoert);
        }
    }

    private Button traekTilbage() {
        String navn = getTranslation("sag.traekTilbage");
        Button knap = new Button(
                navn,
                click -> new Grunddialog(
                                navn,
                                getTranslation("sag.traekTilbage.forklaring"),
                                grund -> sagsgang.traekTilbage(sag, grund),
                                udfoert)
                        .open());
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        knap.setTestId("traek-tilbage");
        return knap;
    }
}
