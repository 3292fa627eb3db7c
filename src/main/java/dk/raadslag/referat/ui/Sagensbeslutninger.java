package dk.raadslag.referat.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.ui.Sagskort;
import dk.raadslag.referat.Sagsbeslutninger;
import dk.raadslag.referat.Sagsbeslutninger.Afgoerelse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what was decided beside the case: its author need not wait for the minutes. */
@org.springframework.stereotype.Component
class Sagensbeslutninger implements Sagskort {

    private final Sagsbeslutninger beslutninger;

    Sagensbeslutninger(Sagsbeslutninger beslutninger) {
        this.beslutninger = beslutninger;
    }

    @Override
    public Optional<Component> til(Indstilling sag) {
        List<Afgoerelse> afgoerelser = beslutninger.paa(sag.getId(), sag.getAtPunkter());
        return afgoerelser.isEmpty() ? Optional.empty() : Optional.of(new Beslutningskort(afgoerelser));
    }

    @Override
    public Map<Integer, String> outcomes(Indstilling sag) {
        return beslutninger.paa(sag.getId(), sag.getAtPunkter()).stream()
                .collect(Collectors.toMap(Afgoerelse::atPunkt, et -> "referat.udfald." + et.udfald()));
    }
}
