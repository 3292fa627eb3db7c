package dk.raadslag.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.raadslag.organisation.Afvist;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Stedfortraeder;
import dk.raadslag.organisation.Stedfortraedere;
import java.util.List;

/** Who stands in for one person, now and later, and a line to appoint another. */
class Stedfortraederkort extends Section {

    private final transient Stedfortraedere stedfortraedere;
    private final Bruger bruger;
    private final boolean egen;
    private final UnorderedList liste = new UnorderedList();
    private final Paragraph ingen = new Paragraph(getTranslation("organisation.vikar.ingen"));
    private final Paragraph fejl = new Paragraph();
    private final ComboBox<Bruger> vikar = new ComboBox<>(getTranslation("organisation.vikar.hvem"));
    private final Datofelt fra = new Datofelt(getTranslation("organisation.vikar.fra"));
    private final Checkbox kredse = new Checkbox(getTranslation("organisation.vikar.kredse"));
    private final Datofelt til = new Datofelt(getTranslation("organisation.vikar.til"));

    /** @param egen whether one looks at one's own, and not as an administrator at another's */
    Stedfortraederkort(Stedfortraedere stedfortraedere, Bruger bruger, boolean egen) {
        this.egen = egen;
        String forklaring = getTranslation(
                egen ? "organisation.vikar.forklaring" : "organisation.vikar.forklaring.anden", bruger.getNavn());
        this.stedfortraedere = stedfortraedere;
        this.bruger = bruger;
        addClassNames("card", "stedfortraeder");
        setAriaLabel(getTranslation("organisation.vikar.title"));
        setTestId("stedfortraeder");
        fejl.addClassName("fejl");
        fejl.getElement().setAttribute("role", "alert");
        fejl.setTestId("vikar-fejl");
        liste.addClassName("vikarer");
        vikar.setItems(stedfortraedere.mulige(bruger));
        vikar.setItemLabelGenerator(en -> en.getNavn() + " · " + en.getEnhed().getKode());
        vikar.setTestId("vikar");
        fra.setTestId("vikar-fra");
        til.setTestId("vikar-til");
        kredse.setHelperText(getTranslation("organisation.vikar.kredse.hjaelp"));
        kredse.setTestId("vikar-kredse");
        Button udpeg = new Button(getTranslation("organisation.vikar.udpeg"), click -> appoint());
        udpeg.setTestId("vikar-udpeg");
        add(new H2(getTranslation("organisation.vikar.title")), new Paragraph(forklaring), liste, ingen, fejl);
        add(Felter.af(vikar, fra, til), kredse, udpeg);
        load();
    }

    private void load() {
        List<Stedfortraeder> nu = stedfortraedere.af(bruger);
        liste.removeAll();
        nu.forEach(en -> liste.add(line(en)));
        ingen.setVisible(nu.isEmpty());
        liste.setVisible(!nu.isEmpty());
        vikar.clear();
        fra.setValue(stedfortraedere.idag());
        til.clear();
        kredse.setValue(false);
        getElement().executeJs("this.dispatchEvent(new CustomEvent('raadslag-udfoert', { bubbles: true }))");
    }

    private ListItem line(Stedfortraeder en) {
        Span hvem = new Span(en.getVikar().getNavn());
        Span hvornaar = new Span(
                getTranslation("organisation.vikar.periode", Datofelt.dato(en.getFra()), Datofelt.dato(en.getTil())));
        if (en.medKredse()) {
            hvornaar.add(" · " + getTranslation("organisation.vikar.medKredse"));
        }
        if (en.venter()) {
            hvornaar.add(" · "
                    + getTranslation(
                            "organisation.vikar.venter", en.getUdpegetAf().getNavn(), bruger.getNavn()));
        }
        hvornaar.addClassNames("muted", "small");
        String slutNoegle = en.venter() ? "organisation.vikar.afvis" : "organisation.vikar.slut";
        Button slut = new Button(
                getTranslation(slutNoegle), click -> askToEnd(en, slutNoegle).open());
        slut.setAriaLabel(getTranslation(slutNoegle + ".hvem", en.getVikar().getNavn()));
        slut.setTestId("vikar-slut");
        Div knapper = new Div(slut);
        knapper.addClassName("knapper");
        if (stedfortraedere.mayConsent(en)) {
            knapper.addComponentAsFirst(consent(en));
        }
        return new ListItem(new Span(hvem, hvornaar), knapper);
    }

    /** Whoever stands in is sent out in the middle of what they write: not by one click beside another. */
    private ConfirmDialog askToEnd(Stedfortraeder en, String slutNoegle) {
        String navn = en.getVikar().getNavn();
        ConfirmDialog spoerger = new ConfirmDialog();
        spoerger.setHeader(getTranslation(slutNoegle + ".hvem", navn));
        spoerger.setText(getTranslation(slutNoegle + (egen ? ".hvad" : ".hvad.anden"), navn, bruger.getNavn()));
        spoerger.setCancelable(true);
        spoerger.setCancelText(getTranslation("organisation.fortryd"));
        spoerger.setConfirmText(getTranslation(slutNoegle));
        spoerger.addConfirmListener(ja -> {
            stedfortraedere.afslut(en.getId());
            load();
        });
        return spoerger;
    }

    private Button consent(Stedfortraeder en) {
        Button ja = new Button(getTranslation("organisation.vikar.samtykke"), click -> {
            stedfortraedere.consent(en.getId());
            load();
        });
        ja.addThemeVariants(ButtonVariant.PRIMARY);
        ja.setAriaLabel(
                getTranslation("organisation.vikar.samtykke.hvem", en.getVikar().getNavn()));
        ja.setTestId("vikar-samtykke");
        return ja;
    }

    private void appoint() {
        fejl.setText("");
        try {
            stedfortraedere.udpeg(bruger, vikar.getValue(), fra.getValue(), til.getValue(), kredse.getValue());
        } catch (Afvist afvist) {
            fejl.setText(getTranslation(afvist.afvisning().key()));
            return;
        }
        load();
    }
}
