package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dk.raadslag.indstilling.AtPunkt;
import dk.raadslag.tekst.ui.TekstFelt;

/** One at-punkt to write in; moved by its handle, its buttons, or Alt with an arrow. */
class AtPunktrad extends Div {

    private final AtPunktliste liste;
    private final long id;
    private final HtmlComponent nummer = new HtmlComponent("b");
    private final TekstFelt felt = new TekstFelt();
    private final Button op = knap(VaadinIcon.ARROW_UP);
    private final Button ned = knap(VaadinIcon.ARROW_DOWN);
    private final Button slet = knap(VaadinIcon.TRASH);
    private final Skrivefelt skrivefelt;
    private int nr;

    AtPunktrad(AtPunktliste liste, Sagstjenester tjenester, long sag, AtPunkt punkt, Skrivesteder steder) {
        this.liste = liste;
        this.id = punkt.getId();
        felt.setLabelSkjult(true);
        felt.setPlaceholder(getTranslation("sag.at.pladsholder"));
        felt.setVaerdi(punkt.getTekst(), punkt.getRevision());
        op.addClickListener(click -> flyt(-1));
        ned.addClickListener(click -> flyt(1));
        slet.addClickListener(click -> liste.slet(this));
        Div knapper = new Div(greb(), op, ned, slet);
        knapper.addClassName("at-knapper");
        addClassName("at");
        getElement().setAttribute("role", "listitem").setAttribute("data-punkt", Long.toString(id));
        skrivefelt = new Skrivefelt(
                felt,
                Hovedfelter.kladde(tjenester, sag, "at" + id),
                (tekst, grundlag) -> Skrivefelt.svar(tjenester.skrivebord().gemAtPunkt(sag, id, tekst, grundlag)),
                steder::gemt);
        steder.tilfoej("at:" + id, felt);
        add(nummer, felt, knapper);
        DropTarget<AtPunktrad> maal = DropTarget.create(this);
        maal.setDropEffect(DropEffect.MOVE);
        maal.addDropListener(drop -> drop.getDragData()
                .filter(AtPunktrad.class::isInstance)
                .map(AtPunktrad.class::cast)
                .filter(rad -> rad != this)
                .ifPresent(rad -> liste.flyt(rad, nr)));
    }

    private Span greb() {
        Span greb = new Span("⋮⋮");
        greb.addClassName("greb");
        greb.getElement().setAttribute("aria-hidden", "true").setAttribute("title", getTranslation("sag.at.greb"));
        DragSource<Span> kilde = DragSource.create(greb);
        kilde.setDragData(this);
        return greb;
    }

    void flyt(int skridt) {
        liste.flyt(this, nr + skridt);
    }

    /** What another has written here meanwhile. */
    void read(AtPunkt nyeste) {
        skrivefelt.update(nyeste.getTekst(), nyeste.getRevision(), nyeste.getRettetAf());
    }

    void setNr(int nr) {
        this.nr = nr;
        String navn = getTranslation("sag.at", nr);
        nummer.getElement().setText(navn);
        felt.setLabel(navn);
        felt.setTestId("at-" + nr);
        navngiv(op, "op", nr);
        navngiv(ned, "ned", nr);
        navngiv(slet, "slet", nr);
    }

    private void navngiv(Button knap, String handling, int nr) {
        String navn = getTranslation("sag.at." + handling, nr);
        knap.setAriaLabel(navn);
        knap.getElement().setAttribute("title", navn);
        knap.setTestId("at-" + nr + "-" + handling);
    }

    private static Button knap(VaadinIcon ikon) {
        Button knap = new Button(ikon.create());
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        return knap;
    }

    /** As the person at the keyboard would. */
    void write(String tekst) {
        felt.skriv(tekst);
    }

    int nr() {
        return nr;
    }

    long id() {
        return id;
    }

    String tekst() {
        return skrivefelt.senest();
    }
}
