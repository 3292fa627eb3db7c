package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dagsorden.Fjernelse;
import dk.raadslag.dagsorden.Fjernelser;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.ui.BilagUpload;
import dk.raadslag.indstilling.Regelbrud;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Asks what is to be taken away from the public record, or how it is to come back; and why. */
final class Fjerndialog {

    private record Valg(@Nullable Long punkt, @Nullable Long bilag, String navn) {}

    private Fjerndialog() {}

    static Udfaldsdialog remove(Fjernelser fjernelser, long moede, SerializableRunnable gjort) {
        RadioButtonGroup<Valg> hvad = new RadioButtonGroup<>();
        hvad.addClassName("lodret");
        hvad.setLabel(hvad.getTranslation("dagsorden.fjern.hvad"));
        hvad.setItems(choices(hvad, fjernelser, moede));
        hvad.setItemLabelGenerator(Valg::navn);
        hvad.setTestId("fjern-hvad");
        Div indhold = new Div(new Paragraph(hvad.getTranslation("dagsorden.fjern.forklaring")), hvad);
        return new Udfaldsdialog(
                        hvad.getTranslation("dagsorden.fjern"),
                        indhold,
                        true,
                        givet -> {
                            Valg valg = hvad.getOptionalValue().orElseThrow(() -> new Regelbrud("vaelgHvad"));
                            fjernelser.remove(moede, valg.punkt(), valg.bilag(), reason(givet));
                        },
                        gjort)
                .reasonFor(hvad.getTranslation("dagsorden.fjern.grund.hjaelp"));
    }

    private static List<Valg> choices(RadioButtonGroup<Valg> her, Fjernelser fjernelser, long moede) {
        List<Valg> alle = new ArrayList<>();
        fjernelser.offentlige(moede).forEach(punkt -> {
            alle.add(new Valg(
                    punkt.punktId(), null, her.getTranslation("dagsorden.fjern.punkt", punkt.nr(), punkt.titel())));
            punkt.bilag()
                    .forEach(bilag -> alle.add(new Valg(
                            punkt.punktId(),
                            bilag.id(),
                            her.getTranslation("dagsorden.fjern.bilag", punkt.nr(), bilag.nr(), bilag.navn()))));
        });
        if (fjernelser.paa(moede).stream().noneMatch(et -> et.erVaek() && et.punktId() == null)) {
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
