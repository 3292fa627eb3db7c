package dk.raadslag.referat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.kalender.Moede;
import dk.raadslag.referat.Beslutning;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The agenda beside the point: what is decided has a tick, what is confidential says so. Its buttons stay the same ones for
 * as long as the agenda is the same: a press on one that has just been replaced would be lost.
 */
class Punktliste extends Nav {

    private final Udgave udgave;
    private final Map<Punktindhold, Punktknap> knapper = new LinkedHashMap<>();
    private final Button toggle = toggle();
    private final String navn;

    Punktliste(Moede moede, Udgave udgave, SerializableConsumer<Punktindhold> vaelg) {
        this.udgave = udgave;
        addClassName("punktliste");
        setAriaLabel(getTranslation("referat.bord.dagsorden"));
        Span dato = new Span(format("kalender.dag").format(moede.dato()));
        dato.addClassNames("muted", "small", "dato");
        navn = navn(moede);
        add(dato, new H2(navn), toggle);
        String kategori = "";
        for (Punktindhold punkt : udgave.punkter()) {
            if (!punkt.kategori().equals(kategori)) {
                kategori = punkt.kategori();
                Div overskrift = new Div(kategori);
                overskrift.addClassName("kategori");
                add(overskrift);
            }
            Punktknap knap = new Punktknap(punkt, vaelg);
            knapper.put(punkt, knap);
            add(knap);
        }
        Anchor udskrift = new Anchor("moede/" + moede.id() + "/udskrift", getTranslation("referat.udskrift"));
        udskrift.setTarget(AnchorTarget.BLANK);
        udskrift.addClassName("udskriftlink");
        udskrift.setTestId("udskrift");
        add(udskrift);
    }

    /** Whether it is this agenda, at the same time. */
    boolean shows(Moede moede, Udgave other) {
        return udgave.equals(other) && navn.equals(navn(moede));
    }

    void mark(long valgt, List<Beslutning> beslutninger) {
        knapper.forEach((punkt, knap) -> knap.mark(punkt.punktId() == valgt, isDecided(punkt, beslutninger)));
    }

    /** On a phone the agenda is out of the way until it is asked for. */
    private Button toggle() {
        Button knap = new Button(getTranslation("referat.bord.vis"), click -> fold(hasClassName("vises")));
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        knap.addClassName("vis-dagsorden");
        knap.setTestId("vis-dagsorden");
        knap.getElement().setAttribute("aria-expanded", "false");
        return knap;
    }

    void fold(boolean away) {
        setClassName("vises", !away);
        toggle.setText(getTranslation(away ? "referat.bord.vis" : "referat.bord.skjul"));
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(!away));
    }

    private String navn(Moede moede) {
        DateTimeFormatter tid = format("referat.bord.tid");
        return moede.forum().navn() + " " + tid.format(moede.start()) + "-" + tid.format(moede.slut());
    }

    private DateTimeFormatter format(String noegle) {
        return DateTimeFormatter.ofPattern(getTranslation(noegle), getLocale());
    }

    private static boolean isDecided(Punktindhold punkt, List<Beslutning> beslutninger) {
        long antal = beslutninger.stream()
                .filter(beslutning -> beslutning.getPunktId() == punkt.punktId())
                .count();
        return antal >= Math.max(1, punkt.atPunkter().size());
    }
}
