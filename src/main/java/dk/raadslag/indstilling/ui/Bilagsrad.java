package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Skrivebord;

/** One bilag and what the author can do with it. */
class Bilagsrad extends ListItem {

    private final Bilagsliste liste;
    private final long id;
    private final Div handlinger = new Div();
    private final Button op;
    private final Button ned;
    private final Bilagslink link;

    Bilagsrad(Bilagsliste liste, Sagstjenester tjenester, long sag, Bilag bilag, int antal, Skrivesteder steder) {
        this.liste = liste;
        this.id = bilag.getId();
        Skrivebord bord = tjenester.skrivebord();
        int nr = bilag.getNr();
        Checkbox fortroligt = new Checkbox(getTranslation("sag.bilag.fortroligt"), isProposedClosed(bilag));
        fortroligt.setTestId("bilag-" + nr + "-fortroligt");
        fortroligt.addValueChangeListener(change -> {
            if (change.getValue()) {
                begrund(tjenester, sag, bilag);
            } else {
                liste.goer(() -> bord.foreslaaBilag(sag, bilag.getId(), Klassifikation.aaben()));
            }
        });
        handlinger.addClassName("at-knapper");
        handlinger.add(fortroligt);
        if (isProposedClosed(bilag)) {
            knap(VaadinIcon.LOCK, "begrundelse", nr, () -> begrund(tjenester, sag, bilag));
        }
        knap(VaadinIcon.PENCIL, "omdoeb", nr, () -> new Navnedialog(bord, sag, bilag, () -> liste.gjort(id)).open());
        knap(VaadinIcon.REFRESH, "erstat", nr, () -> new Erstatningsdialog(liste, tjenester, sag, bilag).open());
        op = knap(VaadinIcon.ARROW_UP, "op", nr, () -> liste.flyt(id, nr - 1, -1));
        op.setEnabled(nr > 1);
        ned = knap(VaadinIcon.ARROW_DOWN, "ned", nr, () -> liste.flyt(id, nr + 1, 1));
        ned.setEnabled(nr < antal);
        knap(VaadinIcon.TRASH, "fjern", nr, () -> fjern(bord, sag, bilag));
        handlinger.addComponentAsFirst(greb());
        DropTarget<Bilagsrad> maal = DropTarget.create(this);
        maal.setDropEffect(DropEffect.MOVE);
        maal.addDropListener(drop -> drop.getDragData()
                .filter(Bilagsrad.class::isInstance)
                .map(Bilagsrad.class::cast)
                .filter(rad -> rad != this)
                .ifPresent(rad -> liste.flyt(rad.id(), nr, 0)));
        link = new Bilagslink(sag, bilag, tjenester.filer(), tjenester.sager());
        steder.tilfoej("bilag:" + bilag.getId(), link.anker());
        add(
                link,
                new Bilagsgrund(bilag),
                new Rensning(tjenester.rensning(), tjenester.filer(), sag, bilag, () -> liste.gjort(id)),
                handlinger);
    }

    /** The author's own choice; what was decided before is said beside it. */
    private static boolean isProposedClosed(Bilag bilag) {
        return !bilag.getForslag().erAaben();
    }

    private Span greb() {
        Span greb = new Span("⋮⋮");
        greb.addClassName("greb");
        greb.getElement().setAttribute("aria-hidden", "true").setAttribute("title", getTranslation("sag.at.greb"));
        DragSource.create(greb).setDragData(this);
        return greb;
    }

    long id() {
        return id;
    }

    /** What was pressed may be gone by now; nobody who has gone on to write elsewhere is fetched back. */
    void hold() {
        link.anker().getElement().executeJs("""
                setTimeout(() => document.activeElement === document.body && this.focus({ preventScroll: true }))""");
    }

    /** The keyboard goes on where it was: at the button that moved it, or the other one at the end of the list. */
    void hold(int skridt) {
        if (skridt != 0) {
            Button samme = skridt < 0 ? op : ned;
            (samme.isEnabled() ? samme : skridt < 0 ? ned : op).focus();
        }
    }

    private void fjern(Skrivebord bord, long sag, Bilag bilag) {
        Handlingsdialog dialog =
                new Handlingsdialog(
                        getTranslation("sag.bilag.fjern.sikker", bilag.getNr()),
                        getTranslation("sag.bilag.fjern.ja"),
                        () -> liste.goer(() -> {})) {
                    @Override
                    void udfoer() {
                        liste.tell(bord.fjernBilag(sag, id));
                    }
                };
        dialog.indhold(new Paragraph(getTranslation("sag.bilag.fjern.hvad", bilag.getNavn())));
        dialog.open();
    }

    private Button knap(VaadinIcon ikon, String handling, int nr, SerializableRunnable click) {
        Button knap = new Button(ikon.create(), event -> click.run());
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        String navn = getTranslation("sag.bilag." + handling, nr);
        knap.setAriaLabel(navn);
        knap.getElement().setAttribute("title", navn);
        knap.setTestId("bilag-" + nr + "-" + handling);
        handlinger.add(knap);
        return knap;
    }

    /** Not answered means not closed: the row stands as it did. */
    private void begrund(Sagstjenester tjenester, long sag, Bilag bilag) {
        Bilagsdialog dialog = new Bilagsdialog(
                getTranslation("sag.bilag.begrundelse", bilag.getNr()),
                tjenester.sagsgang().kriterier(),
                bilag.gaelder(),
                forslag -> tjenester.skrivebord().foreslaaBilag(sag, bilag.getId(), forslag),
                () -> liste.goer(() -> {}));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                liste.vis();
            }
        });
        dialog.open();
    }
}
