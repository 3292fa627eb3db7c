package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Sagsgang;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks whether the whole case must be closed: a bilag or two may be enough, and the case stays open (rule 10). */
class Bilagsvalg extends Div {

    private final CheckboxGroup<Long> valg = new CheckboxGroup<>(getTranslation("sag.enkelt.bilag"));

    Bilagsvalg(Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        addClassNames("card", "enkeltoplysning");
        setTestId("proportionalitet");
        add(new Paragraph(getTranslation("sag.enkelt")));
        Map<Long, String> navne = sagsgang.bilag(sag).stream()
                .collect(Collectors.toMap(Bilag::getId, this::navn, (et, andet) -> et, TreeMap::new));
        if (navne.isEmpty()) {
            add(new Paragraph(getTranslation("sag.enkelt.ingenBilag")));
            return;
        }
        valg.setItems(navne.keySet());
        valg.setItemLabelGenerator(navne::get);
        valg.setTestId("luk-bilag");
        Button knap = new Button(
                getTranslation("sag.enkelt.aaben"),
                click -> Forsoeg.paa(
                        this, () -> sagsgang.aabenMedFortroligeBilag(sag, Set.copyOf(valg.getValue())), udfoert));
        knap.setTestId("aaben-med-fortrolige-bilag");
        knap.setEnabled(false);
        valg.addValueChangeListener(change -> knap.setEnabled(!change.getValue().isEmpty()));
        add(valg, knap);
    }

    private String navn(Bilag bilag) {
        return getTranslation("sag.bilag.nr", bilag.getNr()) + ": " + bilag.getNavn();
    }
}
