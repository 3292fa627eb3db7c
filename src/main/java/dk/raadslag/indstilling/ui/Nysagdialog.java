package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import java.util.List;
import java.util.Optional;

/** Begins an indstilling: for which forum, and for which of its coming meetings. */
class Nysagdialog extends Handlingsdialog {

    private static final int MOEDER = 10;

    private final transient Sagstjenester tjenester;
    private final RadioButtonGroup<Forum> forum = new RadioButtonGroup<>(getTranslation("kalender.forum"));
    private final ComboBox<Moede> moede = new ComboBox<>(getTranslation("kalender.moede"));
    private final Paragraph frist = new Paragraph();

    Nysagdialog(String titel, String opret, Sagstjenester tjenester) {
        super(titel, opret, () -> {});
        this.tjenester = tjenester;
        bekraeftknap().setTestId("opret");
        List<Forum> fora =
                tjenester.kalender().fora().stream().filter(Forum::aktiv).toList();
        forum.setItems(fora);
        forum.setItemLabelGenerator(Forum::navn);
        forum.setTestId("forum-valg");
        forum.addValueChangeListener(change -> visMoeder());
        moede.setItemLabelGenerator(this::navn);
        moede.setWidthFull();
        moede.setManualValidation(true);
        moede.setErrorMessage(getTranslation("minesager.moede.mangler"));
        moede.setTestId("moede-valg");
        moede.addValueChangeListener(change -> visFrist());
        frist.addClassName("small");
        frist.setTestId("valgt-frist");
        indhold(forum, moede, frist);
        fora.stream()
                .filter(et -> et.noegle().equals(Forum.RAADMANDSMOEDE))
                .findFirst()
                .ifPresent(forum::setValue);
    }

    private void visMoeder() {
        List<Moede> kommende = tjenester.kalender().moeder(Optional.ofNullable(forum.getValue()), true, MOEDER).stream()
                .filter(et -> et.status().erKommende())
                .toList();
        moede.setItems(kommende);
        kommende.stream()
                .filter(et -> !et.frist().erPasseret(tjenester.nu()))
                .findFirst()
                .ifPresent(moede::setValue);
    }

    private String navn(Moede et) {
        String hvornaar = FristTekst.kort(et.begynder(), getLocale());
        return et.frist().erPasseret(tjenester.nu()) ? getTranslation("minesager.moede.passeret", hvornaar) : hvornaar;
    }

    private void visFrist() {
        Moede valgt = moede.getValue();
        frist.setText(
                valgt == null
                        ? ""
                        : getTranslation(
                                valgt.frist().erPasseret(tjenester.nu()) ? "minesager.forSent" : "minesager.iTide",
                                FristTekst.hvornaar(valgt.frist().tidspunkt(), getLocale()),
                                FristTekst.omHvorLaenge(valgt.frist().tidspunkt(), tjenester.nu(), getLocale())));
    }

    @Override
    boolean erUdfyldt() {
        moede.setInvalid(moede.isEmpty());
        return !moede.isInvalid();
    }

    @Override
    void udfoer() {
        SagView.aabn(tjenester.skrivebord().begynd(moede.getValue().id()));
    }
}
