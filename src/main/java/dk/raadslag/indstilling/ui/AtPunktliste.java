package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.SkabelonAfsnit;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.ui.TekstFelt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided, as a list of its own: add, change the order, delete and undo. The browser makes a new point at
 * once and names it until it has an id; typing goes on there meanwhile ({@code frontend/raadslag-at-punkter.js}).
 */
@Tag("raadslag-at-punkter")
@JsModule("context://frontend/raadslag-at-punkter.js")
class AtPunktliste extends HtmlContainer implements Focusable<AtPunktliste> {

    private static final int FORTRYDELSESTID = 12_000;

    private final transient Sagstjenester tjenester;
    private final long sag;
    private final Skrivesteder steder;
    private final Div liste = new Div();
    private final transient Map<Long, AtPunktrad> rader = new HashMap<>();

    /** The ids of the points that the browser made, by the names it gave them. */
    private final transient Map<String, Long> made = new HashMap<>();

    AtPunktliste(Sagstjenester tjenester, Indstilling sag, SkabelonAfsnit del, Skrivesteder steder) {
        this.tjenester = tjenester;
        this.sag = sag.getId();
        this.steder = steder;
        Span indledning = new Span(sag.getSkabelon().getAtIndledning());
        indledning.addClassNames("muted", "small");
        H2 overskrift = new H2(del.titel());
        overskrift.add(indledning);
        Button tilfoej = new Button(getTranslation("sag.at.tilfoej"), click -> add("", "", ""));
        tilfoej.addThemeVariants(ButtonVariant.TERTIARY);
        tilfoej.addClassName("at-tilfoej");
        tilfoej.setTestId("tilfoej-at");
        liste.getElement().setAttribute("role", "list");
        getElement()
                .setProperty("noegle", "raadslag:" + Hovedfelter.kladde(tjenester, this.sag, "nyt-at"))
                .setProperty("etiket", getTranslation("sag.at"))
                .setProperty("pladsholder", getTranslation("sag.at.pladsholder"))
                .setProperty("hoejst", TekstFelt.HOEJST);
        addClassName("afsnit");
        add(overskrift, decided(sag), liste, tilfoej, new Vejledning(del));
        vis(sag.getUafgjorteAtPunkter());
        steder.tilfoej("afsnit:" + del.noegle(), this);
        steder.onNews(nyeste -> vis(nyeste.getUafgjorteAtPunkter()));
    }

    /** What an earlier meeting decided stands, and is not written on again (rule 28). */
    private Div decided(Indstilling sag) {
        Div afgjorte = new Div();
        sag.getAtPunkter().stream().filter(AtPunkt::erAfgjort).forEach(punkt -> {
            Span maerke = new Span(getTranslation("sag.at.afgjort"));
            maerke.addClassNames("badge", "b-ok");
            Paragraph linje = new Paragraph(maerke, new Text(" at " + punkt.getNr() + ") " + punkt.getTekst()));
            linje.setTestId("afgjort-at-" + punkt.getNr());
            afgjorte.add(linje);
        });
        return afgjorte;
    }

    /** To write the first point, which is made if there is none. */
    @Override
    public void focus() {
        getElement().callJsFunction("begin");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().callJsFunction("resume");
    }

    List<Tekst> tekster() {
        return rader.values().stream()
                .map(rad -> Tekst.fraPlainText(rad.tekst()))
                .toList();
    }

    /** @param after the point above it, by its id or the browser's name; otherwise it is the last */
    @ClientCallable
    private void add(String name, String after, String tekst) {
        AtPunktrad above = row(after);
        int plads = above == null ? last() + 1 : above.nr() + 1;
        goer(() -> made.put(name, tjenester.skrivebord().addAtPunkt(sag, plads)));
        AtPunktrad rad = row(name);
        if (rad == null) {
            getElement().callJsFunction("refused", name, getTranslation("tekst.afvist.laast"));
            return;
        }
        if (!tekst.isBlank()) {
            rad.write(tekst);
        }
        getElement().callJsFunction("arrived", name, rad.getElement());
    }

    /** What is written in a new point before the browser has the server's field for it. */
    @ClientCallable
    private void write(String name, String tekst) {
        AtPunktrad rad = row(name);
        if (rad != null) {
            rad.write(tekst);
        }
    }

    @ClientCallable
    private void move(String ref, int steps) {
        AtPunktrad rad = row(ref);
        if (rad != null) {
            rad.flyt(steps);
        }
    }

    /** Its words stand in the point above it. */
    @ClientCallable
    private void remove(String ref) {
        AtPunktrad rad = row(ref);
        if (rad != null) {
            goer(() -> tjenester.skrivebord().sletAtPunkt(sag, rad.id()));
            if (rader.containsKey(rad.id())) {
                getElement().callJsFunction("stays", rad.getElement());
            }
        }
    }

    void flyt(AtPunktrad rad, int plads) {
        goer(() -> tjenester.skrivebord().flytAtPunkt(sag, rad.id(), plads));
        getElement().callJsFunction("moved");
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
        vis(tjenester.sager().hent(sag).getUafgjorteAtPunkter());
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
            rad.setNr(punkt.getNr());
            rad.read(punkt);
            rader.put(punkt.getId(), rad);
            if (liste.getComponentCount() <= i || liste.getComponentAt(i) != rad) {
                rad.removeFromParent();
                liste.addComponentAtIndex(i, rad);
            }
        }
        foer.values().forEach(AtPunktrad::removeFromParent);
    }

    /** What is decided has a number too, and no row. */
    private int last() {
        return rader.values().stream().mapToInt(AtPunktrad::nr).max().orElse(0);
    }

    private @Nullable AtPunktrad row(String ref) {
        Long id = made.get(ref);
        return rader.values().stream()
                .filter(rad -> id == null ? ref.equals(Long.toString(rad.id())) : id == rad.id())
                .findFirst()
                .orElse(null);
    }
}
