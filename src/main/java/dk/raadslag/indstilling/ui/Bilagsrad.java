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
        fortroligt.addValueChangeListener(
                change -> liste.goer(() -> bord.goerBilagFortroligt(sag, bilag.getId(), change.getValue())));
        handlinger.addClassName("at-knapper");
        handlinger.add(fortroligt);
        if (bilag.erFortrolig()) {
            knap(VaadinIcon.CALENDAR, "ophoer", nr, () -> ophoer(bord, sag, bilag));
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
                new Rensning(tjenester.rensning(), tjenester.filer(), sag, bilag, () -> liste.goer(() -> {})),
                handlinger);
    }

    private Button knap(VaadinIcon ikon, String handling, int nr, SerializableRunnable click) {
        Button knap = new Button(ikon.create(), event -> click.run());
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        String navn = getTranslation("sag.bilag." + handling, nr);
        knap.setAriaLabel(navn);
        knap.setTooltipText(navn);
        knap.setTestId("bilag-" + nr + "-" + handling);
        handlinger.add(knap);
        return knap;
    }

    private void ophoer(Skrivebord bord, long sag, Bilag bilag) {
        Ophoersfelter felter = new Ophoersfelter("bilag-");
        felter.vis(bilag.getOphoer());
        String titel = getTranslation("sag.bilag.ophoer", bilag.getNr());
        Handlingsdialog dialog = new Handlingsdialog(titel, getTranslation("sag.gem"), () -> liste.goer(() -> {})) {
            @Override
            void udfoer() {
                bord.lukBilagTil(sag, bilag.getId(), felter.valgt());
            }
        };
        dialog.indhold(felter);
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
