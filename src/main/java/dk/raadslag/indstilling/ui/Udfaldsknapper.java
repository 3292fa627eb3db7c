package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import dk.raadslag.forloeb.Opgave;
import dk.raadslag.forloeb.Udfald;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Tilbagevej;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the one signed in can do with a case now: a button for each outcome of its open tasks, the first one primary unless the
 * case only waits, and the ways back. Asks first for what an outcome needs.
 */
public class Udfaldsknapper extends Div {

    private static final Set<String> AFSENDER = Set.of("send", "sendRettelser");

    private final transient Sagsgang sagsgang;
    private final long sag;
    private final SerializableRunnable udfoert;
    private SerializableSupplier<Boolean> standser = () -> false;
    private @Nullable Button sletteknap;

    /** @param udfoert reads the screen again, after a choice or when another was first */
    public Udfaldsknapper(Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        this.sagsgang = sagsgang;
        this.sag = sag;
        this.udfoert = udfoert;
        addClassName("knapper");
        sagsgang.hvorforIkkeHentes(sag).ifPresent(hvorfor -> add(instead(hvorfor)));
        sagsgang.tilbageveje(sag).forEach(vej -> add(wayBack(vej)));
        List<Opgave> opgaver = sagsgang.opgaver(sag);
        List<Button> knapper = opgaver.stream()
                .flatMap(opgave -> opgave.udfald().stream())
                .map(this::knap)
                .collect(Collectors.toCollection(ArrayList::new));
        asProposed(knapper);
        if (!knapper.isEmpty() && !opgaver.getFirst().venter()) {
            knapper.getFirst().addThemeVariants(ButtonVariant.PRIMARY);
        }
        // The primary one last, at the edge where the eye ends.
        knapper.reversed().forEach(this::add);
    }

    /** What was proposed, or decided before, is the primary one: to decide against it takes a look. */
    private void asProposed(List<Button> knapper) {
        knapper.stream()
                .filter(knap -> "udfald-fortrolig".equals(knap.getTestId()))
                .filter(knap -> sagsgang.udgangspunkt(sag).valg().isClosed())
                .findFirst()
                .ifPresent(knap -> {
                    knapper.remove(knap);
                    knapper.addFirst(knap);
                });
    }

    /** @param standser shows what stops the case from being sent, and says whether something did */
    void standsAfsendelse(SerializableSupplier<Boolean> standser) {
        this.standser = standser;
    }

    /** What is empty can be deleted, and is not any more once something has been written. */
    void written() {
        if (sletteknap != null && sletteknap.isVisible()) {
            sletteknap.setVisible(sagsgang.tilbageveje(sag).contains(Tilbagevej.SLET_UDKAST));
        }
    }

    private Span instead(String hvorfor) {
        Span hvad = new Span(getTranslation(hvorfor));
        hvad.addClassNames("small", "muted");
        hvad.setTestId("hvorfor-ikke-hentes");
        return hvad;
    }

    /** Without a primary one, where several cases have their buttons on one screen. */
    public Udfaldsknapper ligestillet() {
        getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(knap -> knap.removeThemeVariants(ButtonVariant.PRIMARY));
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
            Forsoeg.paa(
                    this, () -> new Afsendelsesdialog(navn, sagsgang, sag, done("sag.send.gjort")).open(), () -> {});
        } else if (udfald.noegle().equals("sendRettelser")) {
            Forsoeg.paa(
                    this, () -> new Rettelsesdialog(navn, sagsgang, sag, done("sag.rettelser.gjort")).open(), () -> {});
        } else if (udfald.noegle().equals("sendRetur")
                && !sagsgang.returnering(sag).sendes().isEmpty()) {
            new Returneringsdialog(navn, udfald.noegle(), sagsgang, sag, udfoert).open();
        } else if (udfald.noegle().equals("godkend")
                && !sagsgang.waitingFeedback(sag).isEmpty()) {
            new Usendtdialog(navn, sagsgang, sag, udfoert).open();
        } else if (udfald.noegle().equals("aaben") && mustAskBeforeOpening()) {
            new Aabendialog(navn, sagsgang, sag, udfoert).open();
        } else if (udfald.kraever("kriterium")) {
            new Fortroligdialog(navn, sagsgang, sag, udfoert).open();
        } else if (udfald.kraever("grund")) {
            new Grunddialog(
                            navn,
                            Udfaldsnavn.tekst("sag.bekraeft." + udfald.noegle(), getLocale(), ""),
                            grund -> sagsgang.vaelg(sag, udfald.noegle(), Map.of("grund", grund)),
                            udfoert)
                    .open();
        } else {
            Forsoeg.paa(this, () -> sagsgang.vaelg(sag, udfald.noegle(), Map.of()), udfoert);
        }
    }

    private boolean mustAskBeforeOpening() {
        return sagsgang.skalAfgoereBilag(sag)
                || sagsgang.udgangspunkt(sag).valg().isClosed();
    }

    /** A receipt, and the screen as it is now. */
    private SerializableRunnable done(String kvittering) {
        return () -> {
            udfoert.run();
            Forsoeg.sig(getTranslation(kvittering));
        };
    }

    private Button wayBack(Tilbagevej vej) {
        String navn = getTranslation("sag.vej." + vej);
        SerializableRunnable efter = vej == Tilbagevej.SLET_UDKAST ? this::toTheList : udfoert;
        SerializableRunnable gaaet = () -> {
            efter.run();
            Forsoeg.sig(getTranslation("sag.vej." + vej + ".gjort"));
        };
        Button knap = new Button(navn, click -> ask(vej, navn, gaaet));
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        knap.setTestId(vej.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        sletteknap = vej == Tilbagevej.SLET_UDKAST ? knap : sletteknap;
        return knap;
    }

    /** What was offered may be closed by now: then that is said, and the screen read again. */
    private void ask(Tilbagevej vej, String navn, SerializableRunnable gaaet) {
        if (sagsgang.tilbageveje(sag).contains(vej)) {
            asks(vej, navn, gaaet).open();
        } else {
            Forsoeg.paa(this, () -> sagsgang.requireOpen(sag, vej), udfoert, hvorfor -> {
                Forsoeg.sig(hvorfor);
                udfoert.run();
            });
        }
    }

    private Handlingsdialog asks(Tilbagevej vej, String navn, SerializableRunnable gaaet) {
        return vej == Tilbagevej.TRAEK_TILBAGE
                ? new Tilbagetraekning(navn, sagsgang, sag, gaaet)
                : new Tilbagevejsdialog(navn, sagsgang, sag, vej, gaaet);
    }

    private void toTheList() {
        UI.getCurrent().navigate(MineSagerView.class);
    }
}
