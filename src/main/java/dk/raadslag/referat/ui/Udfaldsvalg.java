package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.referat.Udfald;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The outcomes of an at-punkt, or of a standing item, one tap each; a tap on the chosen one takes it back. */
class Udfaldsvalg extends Div {

    private final transient Punktindhold.@Nullable AtPunkt at;
    private final Map<Udfald, NativeButton> knapper = new EnumMap<>(Udfald.class);
    private final List<NativeButton> naermest = new ArrayList<>();
    private final NativeButton andre = new NativeButton();
    private @Nullable Udfald valgt;
    private boolean alle;
    private boolean kanVaelges;

    Udfaldsvalg(Punktindhold.@Nullable AtPunkt at, String overskrift, SerializableConsumer<Udfald> trykket) {
        this.at = at;
        addClassName("udfald");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", overskrift);
        for (Udfald mulig : at == null ? Udfald.tilFastePunkter() : Udfald.tilSager()) {
            add(button(mulig, trykket));
        }
        if (at != null) {
            andre.setText(getTranslation("referat.bord.andre"));
            andre.setTestId("andre-" + at.nr());
            andre.addClickListener(click -> showAll());
            add(andre);
        }
    }

    private NativeButton button(Udfald mulig, SerializableConsumer<Udfald> trykket) {
        NativeButton knap = new NativeButton(getTranslation("referat.udfald." + mulig), click -> trykket.accept(mulig));
        knap.addClassName("udfald-" + mulig.resultat());
        knap.setTestId("udfald-" + (at == null ? 0 : at.nr()) + "-" + mulig);
        knapper.put(mulig, knap);
        if (at == null || Udfald.naermest(at.tekst()).contains(mulig)) {
            naermest.add(knap);
        }
        return knap;
    }

    private void showAll() {
        alle = true;
        narrow();
        knapper.values().stream()
                .filter(knap -> !naermest.contains(knap))
                .findFirst()
                .ifPresent(NativeButton::focus);
    }

    /** @param kanVaelges whether one can be chosen now; otherwise what was chosen stands alone */
    void show(@Nullable Udfald valgt, boolean kanVaelges) {
        this.valgt = valgt;
        this.kanVaelges = kanVaelges;
        knapper.forEach((mulig, knap) -> {
            knap.setClassName("valgt", mulig == valgt);
            knap.getElement().setAttribute("aria-pressed", Boolean.toString(mulig == valgt));
            knap.setEnabled(kanVaelges);
        });
        narrow();
    }

    /** Five buttons are read at a glance and nine are not: the others come when they are asked for, or are chosen. */
    private void narrow() {
        knapper.forEach(
                (mulig, knap) -> knap.setVisible(mulig == valgt || kanVaelges && (alle || naermest.contains(knap))));
        andre.setVisible(kanVaelges && knapper.values().stream().anyMatch(knap -> !knap.isVisible()));
    }
}
