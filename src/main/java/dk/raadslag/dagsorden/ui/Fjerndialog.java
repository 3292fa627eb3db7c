package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dagsorden.Fjernelse;
import dk.raadslag.dagsorden.Fjernelser;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.ui.BilagUpload;
import dk.raadslag.indstilling.Moedenavn;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.kalender.Moede;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks what is to be taken away from the public record, or how it is to come back; and why. */
final class Fjerndialog {

    private record Valg(@Nullable Long punkt, @Nullable Long bilag, String navn) {

        boolean isItem() {
            return punkt != null && bilag == null;
        }

        long item() {
            return Objects.requireNonNull(punkt);
        }
    }

    private Fjerndialog() {}

    static Udfaldsdialog remove(Fjernelser fjernelser, long moede, SerializableRunnable gjort) {
        RadioButtonGroup<Valg> hvad = new RadioButtonGroup<>();
        hvad.addClassName("lodret");
        hvad.setLabel(hvad.getTranslation("dagsorden.fjern.hvad"));
        hvad.setItems(choices(hvad, fjernelser, moede));
        hvad.setItemLabelGenerator(Valg::navn);
        hvad.setTestId("fjern-hvad");
        Checkbox overalt = new Checkbox(true);
        overalt.setVisible(false);
        overalt.setTestId("fjern-overalt");
        hvad.addValueChangeListener(change -> {
            List<Moede> andre = change.getValue().isItem()
                    ? fjernelser.elsewhere(moede, change.getValue().item())
                    : List.of();
            overalt.setVisible(!andre.isEmpty());
            overalt.setLabel(hvad.getTranslation(
                    "dagsorden.fjern.overalt", andre.stream().map(Moedenavn::af).collect(Collectors.joining(", "))));
        });
        Div indhold = new Div(new Paragraph(hvad.getTranslation("dagsorden.fjern.forklaring")), hvad, overalt);
        return new Udfaldsdialog(
                        hvad.getTranslation("dagsorden.fjern"),
                        indhold,
                        true,
                        givet -> {
                            Valg valg = hvad.getOptionalValue().orElseThrow(() -> new Regelbrud("vaelgHvad"));
                            if (overalt.isVisible() && overalt.getValue()) {
                                fjernelser.removeEverywhere(moede, valg.item(), reason(givet));
                            } else {
                                fjernelser.remove(moede, valg.punkt(), valg.bilag(), reason(givet));
                            }
                        },
                        gjort)
                .reasonFor(hvad.getTranslation("dagsorden.fjern.grund.hjaelp"));
    }

    private static List<Valg> choices(RadioButtonGroup<Valg> her, Fjernelser fjernelser, long moede) {
        List<Valg> alle = new ArrayList<>();
        Set<@Nullable Long> vaek = fjernelser.paa(moede).stream()
                .filter(et -> et.erVaek() && et.bilagId() == null)
                .map(Fjernelse::punktId)
                .collect(Collectors.toSet());
        fjernelser.offentlige(moede).forEach(punkt -> {
            if (!vaek.contains(punkt.punktId())) {
                alle.add(new Valg(
                        punkt.punktId(), null, her.getTranslation("dagsorden.fjern.punkt", punkt.nr(), punkt.titel())));
            }
            punkt.bilag()
                    .forEach(bilag -> alle.add(new Valg(
                            punkt.punktId(),
                            bilag.id(),
                            her.getTranslation("dagsorden.fjern.bilag", punkt.nr(), bilag.nr(), bilag.navn()))));
        });
        if (!vaek.contains(null)) {
            alle.add(new Valg(null, null, her.getTranslation("dagsorden.fjern.moedet")));
        }
        return alle;
    }

    static Udfaldsdialog restore(
            Fjernelser fjernelser, Filer filer, Fjernelse et, String navn, SerializableRunnable gjort) {
        TextArea udeladt = new TextArea();
        udeladt.setLabel(udeladt.getTranslation("dagsorden.laegop.udelad"));
        udeladt.setWidthFull();
        udeladt.setTestId("udelad");
        AtomicReference<Fjernelse.@Nullable NyFil> fil = new AtomicReference<>();
        Paragraph valgt = new Paragraph();
        valgt.getElement().setAttribute("role", "status");
        Div indhold = new Div();
        if (et.bilagId() != null) {
            indhold.add(
                    new Paragraph(udeladt.getTranslation("dagsorden.laegop.bilag")),
                    new BilagUpload(filer, (filnavn, ny) -> {
                                fil.set(new Fjernelse.NyFil(
                                        ny.sha256(), filnavn.navn(), ny.type().mime(), ny.stoerrelse()));
                                valgt.setText(udeladt.getTranslation("dagsorden.laegop.fil", filnavn.navn()));
                            })
                            .onlyOne(),
                    valgt);
        } else if (et.punktId() != null) {
            indhold.add(new Paragraph(udeladt.getTranslation("dagsorden.laegop.punkt")), udeladt);
        } else {
            indhold.add(new Paragraph(udeladt.getTranslation("dagsorden.laegop.moedet")));
        }
        return new Udfaldsdialog(
                        udeladt.getTranslation("dagsorden.laegop.hvad", navn),
                        indhold,
                        true,
                        givet ->
                                fjernelser.restore(et.id(), et.moedeId(), reason(givet), udeladt.getValue(), fil.get()),
                        gjort)
                .confirmedAs(udeladt.getTranslation("dagsorden.laegop"))
                .reasonFor(udeladt.getTranslation("dagsorden.fjern.grund.hjaelp"));
    }

    private static String reason(Map<String, Object> givet) {
        return (String) Objects.requireNonNull(givet.get("grund"));
    }
}
