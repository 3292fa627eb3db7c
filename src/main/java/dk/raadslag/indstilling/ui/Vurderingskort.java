package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sekretariatslaesning;
import dk.raadslag.indstilling.Sekretariatslaesning.Vurdering;
import dk.raadslag.indstilling.Vurderingspunkt;
import dk.raadslag.kalender.FristTekst;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The secretariat's check list: what only a person can judge, ticked off with name and time (rules 6, 8 and 10). */
class Vurderingskort extends Div {

    private final transient Sekretariatslaesning laesning;
    private final transient Indstilling sag;

    Vurderingskort(Sekretariatslaesning laesning, Indstilling sag) {
        this.laesning = laesning;
        this.sag = sag;
        addClassNames("card", "vurderingskort");
        setTestId("vurderinger");
        Paragraph hjaelp = new Paragraph(getTranslation("kvalitetsview.vurdering.hjaelp"));
        hjaelp.addClassNames("muted", "small");
        add(new H2(getTranslation("kvalitetsview.vurdering")), hjaelp);
        Map<Vurderingspunkt, Vurdering> vurderede = laesning.vurderinger(sag.getId());
        for (Vurderingspunkt punkt : Vurderingspunkt.values()) {
            add(line(punkt, vurderede.get(punkt)));
        }
    }

    private Div line(Vurderingspunkt punkt, @Nullable Vurdering vurdering) {
        Checkbox vurderet = new Checkbox(getTranslation("kvalitetsview.vurdering." + punkt), vurdering != null);
        vurderet.setTestId("vurdering-" + punkt);
        Span hvem = new Span(who(vurdering));
        hvem.addClassNames("muted", "small");
        vurderet.addValueChangeListener(change -> Forsoeg.paa(
                this,
                () -> laesning.vurder(sag.getId(), punkt, change.getValue()),
                () -> hvem.setText(who(laesning.vurderinger(sag.getId()).get(punkt)))));
        Div linje = new Div(vurderet, hvem);
        linje.addClassName("vurdering");
        return linje;
    }

    /** A judgement of an older text says so. */
    private String who(@Nullable Vurdering vurdering) {
        if (vurdering == null) {
            return "";
        }
        boolean aeldre = sag.getIndsendt()
                .filter(sendt -> sendt.isAfter(vurdering.tidspunkt()))
                .isPresent();
        return getTranslation(
                aeldre ? "kvalitetsview.vurdering.foer" : "kvalitetsview.vurdering.af",
                vurdering.af(),
                FristTekst.kort(vurdering.tidspunkt(), getLocale()));
    }
}
