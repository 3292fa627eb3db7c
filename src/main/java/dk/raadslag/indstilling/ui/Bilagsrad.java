package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Skrivebord;

/** One bilag and what the author can do with it. */
class Bilagsrad extends ListItem {

    private final Bilagsliste liste;
    private final Div handlinger = new Div();

    Bilagsrad(Bilagsliste liste, Sagstjenester tjenester, long sag, Bilag bilag, int antal, Skrivesteder steder) {
        this.liste = liste;
        Skrivebord bord = tjenester.skrivebord();
        int nr = bilag.getNr();
        Checkbox fortroligt = new Checkbox(getTranslation("sag.bilag.fortroligt"), bilag.erFortrolig());
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
        if (bilag.erFortrolig()) {
            knap(VaadinIcon.LOCK, "begrundelse", nr, () -> begrund(tjenester, sag, bilag));
        }
        knap(VaadinIcon.PENCIL, "omdoeb", nr, () -> omdoeb(bord, sag, bilag));
        knap(VaadinIcon.ARROW_UP, "op", nr, () -> liste.goer(() -> bord.flytBilag(sag, bilag.getId(), nr - 1)))
                .setEnabled(nr > 1);
        knap(VaadinIcon.ARROW_DOWN, "ned", nr, () -> liste.goer(() -> bord.flytBilag(sag, bilag.getId(), nr + 1)))
                .setEnabled(nr < antal);
        knap(VaadinIcon.TRASH, "fjern", nr, () -> liste.goer(() -> bord.fjernBilag(sag, bilag.getId())));
        Bilagslink link = new Bilagslink(sag, bilag, tjenester.filer(), tjenester.sager());
        steder.tilfoej("bilag:" + bilag.getId(), link.anker());
        add(
                link,
                new Bilagsgrund(bilag),
                new Rensning(tjenester.rensning(), tjenester.filer(), sag, bilag, () -> liste.goer(() -> {})),
                handlinger);
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

    private void omdoeb(Skrivebord bord, long sag, Bilag bilag) {
        TextField navn = new TextField(getTranslation("sag.bilag.navn"), bilag.getNavn(), "");
        navn.setMaxLength(200);
        navn.setWidthFull();
        navn.setTestId("bilagsnavn");
        String titel = getTranslation("sag.bilag.omdoeb", bilag.getNr());
        Handlingsdialog dialog = new Handlingsdialog(titel, getTranslation("sag.gem"), () -> {}) {
            @Override
            boolean erUdfyldt() {
                return !navn.getValue().isBlank();
            }

            @Override
            void udfoer() {
                liste.goer(() -> bord.omdoebBilag(sag, bilag.getId(), navn.getValue()));
            }
        };
        dialog.indhold(navn);
        dialog.open();
    }
}
