package dk.raadslag.referat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.dagsorden.Udgave;
import dk.raadslag.kalender.Moede;
import dk.raadslag.referat.Beslutning;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/** The agenda beside the point: what is decided has a tick, what is confidential says so. */
class Punktliste extends Nav {

    Punktliste(Moede moede, Udgave udgave, long valgt, List<Beslutning> beslutninger, Consumer<Punktindhold> vaelg) {
        addClassName("punktliste");
        setAriaLabel(getTranslation("referat.bord.dagsorden"));
        Span dato = new Span(format("kalender.dag").format(moede.dato()));
        dato.addClassNames("muted", "small", "dato");
        DateTimeFormatter tid = format("referat.bord.tid");
        add(dato, new H2(moede.forum().navn() + " " + tid.format(moede.start()) + "-" + tid.format(moede.slut())));
        add(toggle());
        String kategori = "";
        for (Punktindhold punkt : udgave.punkter()) {
            if (!punkt.kategori().equals(kategori)) {
                kategori = punkt.kategori();
                Div overskrift = new Div(kategori);
                overskrift.addClassName("kategori");
                add(overskrift);
            }
            add(line(punkt, valgt, beslutninger, vaelg));
        }
        Anchor udskrift = new Anchor("moede/" + moede.id() + "/udskrift", getTranslation("referat.udskrift"));
        udskrift.setTarget(AnchorTarget.BLANK);
        udskrift.addClassName("udskriftlink");
        udskrift.setTestId("udskrift");
        add(udskrift);
    }

    /** On a phone the agenda is out of the way until it is asked for. */
    private Button toggle() {
        Button knap = new Button(getTranslation("referat.bord.vis"));
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        knap.addClassName("vis-dagsorden");
        knap.setTestId("vis-dagsorden");
        knap.getElement().setAttribute("aria-expanded", "false");
        knap.addClickListener(click -> {
            boolean vises = !hasClassName("vises");
            setClassName("vises", vises);
            knap.setText(getTranslation(vises ? "referat.bord.skjul" : "referat.bord.vis"));
            knap.getElement().setAttribute("aria-expanded", Boolean.toString(vises));
        });
        return knap;
    }

    private DateTimeFormatter format(String noegle) {
        return DateTimeFormatter.ofPattern(getTranslation(noegle), getLocale());
    }

    private NativeButton line(
            Punktindhold punkt, long valgt, List<Beslutning> beslutninger, Consumer<Punktindhold> vaelg) {
        NativeButton knap = new NativeButton();
        knap.setTestId("punkt-" + punkt.nr());
        knap.addClickListener(click -> vaelg.accept(punkt));
        if (punkt.punktId() == valgt) {
            knap.addClassName("valgt");
            knap.getElement().setAttribute("aria-current", "true");
        }
        Span titel = new Span(punkt.titel());
        if (!punkt.aaben()) {
            Span fortrolig = new Span(getTranslation("referat.bord.fortrolig"));
            fortrolig.addClassNames("badge", "b-conf");
            titel.add(new Span(" "), fortrolig);
        }
        Span status = isDecided(punkt, beslutninger) ? tick() : new Span(minutter(punkt));
        knap.add(new Span(Integer.toString(punkt.nr())), titel, status);
        return knap;
    }

    private Span tick() {
        Span tick = new Span("✓");
        tick.addClassName("afgjort");
        tick.getElement().setAttribute("role", "img");
        tick.getElement().setAttribute("aria-label", getTranslation("referat.bord.afgjort"));
        return tick;
    }

    private static String minutter(Punktindhold punkt) {
        return punkt.minutter() == 0 ? "" : Integer.toString(punkt.minutter());
    }

    private static boolean isDecided(Punktindhold punkt, List<Beslutning> beslutninger) {
        long antal = beslutninger.stream()
                .filter(beslutning -> beslutning.getPunktId() == punkt.punktId())
                .count();
        return antal >= Math.max(1, punkt.atPunkter().size());
    }
}
