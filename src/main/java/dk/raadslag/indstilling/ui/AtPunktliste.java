package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.SkabelonAfsnit;
import dk.raadslag.tekst.Tekst;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be decided, as a list of its own: add, change the order, delete and undo. */
class AtPunktliste extends Section {

    private static final int FORTRYDELSESTID = 12_000;

    private final transient Sagstjenester tjenester;
    private final long sag;
    private final Skrivesteder steder;
    private final Div liste = new Div();
    private final transient Map<Long, AtPunktrad> rader = new HashMap<>();

    AtPunktliste(Sagstjenester tjenester, Indstilling sag, SkabelonAfsnit del, Skrivesteder steder) {
        this.tjenester = tjenester;
        this.sag = sag.getId();
        this.steder = steder;
        Span indledning = new Span(sag.getSkabelon().getAtIndledning());
        indledning.addClassNames("muted", "small");
        H2 overskrift = new H2(del.titel());
        overskrift.add(indledning);
        Button tilfoej = new Button(getTranslation("sag.at.tilfoej"), click -> tilfoej(null));
        tilfoej.addThemeVariants(ButtonVariant.TERTIARY);
        tilfoej.setTestId("tilfoej-at");
        liste.getElement().setAttribute("role", "list");
        addClassName("afsnit");
        add(overskrift, liste, tilfoej, new Vejledning(del));
        vis(sag.getAtPunkter());
    }

    List<Tekst> tekster() {
        return rader.values().stream()
                .map(rad -> Tekst.fraPlainText(rad.tekst()))
                .toList();
    }

    /** Empty, below the one given or last, ready to be written in. */
    void tilfoej(@Nullable AtPunktrad efter) {
        goer(() -> {
            long ny = tjenester.skrivebord().tilfoejAtPunkt(sag, "");
            if (efter != null) {
                tjenester.skrivebord().flytAtPunkt(sag, ny, efter.nr() + 1);
            }
            hent();
            rad(ny).skriv();
        });
    }

    void flyt(AtPunktrad rad, int plads) {
        goer(() -> {
            tjenester.skrivebord().flytAtPunkt(sag, rad.id(), plads);
            hent();
            rad.skriv();
        });
    }

    void slet(AtPunktrad rad) {
        goer(() -> tjenester.skrivebord().sletAtPunkt(sag, rad.id()));
        Notification besked = new Notification("", FORTRYDELSESTID, Position.BOTTOM_CENTER);
        Button fortryd = new Button(getTranslation("sag.fortryd"), click -> {
            besked.close();
            goer(() -> tjenester.skrivebord().fortrydSletAtPunkt(sag, rad.id()));
        });
        fortryd.setTestId("fortryd-slet");
        besked.add(new Span(getTranslation("sag.at.erSlettet", rad.nr())), fortryd);
        besked.open();
    }

    private void goer(SerializableRunnable handling) {
        Forsoeg.paa(this, handling, this::hent);
    }

    private void hent() {
        vis(tjenester.sager().hent(sag).getAtPunkter());
        steder.gemt();
    }

    /** A row that is there already stays: someone may be writing in it. */
    private void vis(List<AtPunkt> punkter) {
        Map<Long, AtPunktrad> foer = new HashMap<>(rader);
        rader.clear();
        for (int i = 0; i < punkter.size(); i++) {
            AtPunkt punkt = punkter.get(i);
            AtPunktrad kendt = foer.remove(punkt.getId());
            AtPunktrad rad = kendt == null ? new AtPunktrad(this, tjenester, sag, punkt, steder) : kendt;
            rad.setNr(i + 1);
            rader.put(punkt.getId(), rad);
            if (liste.getComponentCount() <= i || liste.getComponentAt(i) != rad) {
                rad.removeFromParent();
                liste.addComponentAtIndex(i, rad);
            }
        }
        foer.values().forEach(AtPunktrad::removeFromParent);
    }

    private AtPunktrad rad(long id) {
        return java.util.Objects.requireNonNull(rader.get(id));
    }
}
