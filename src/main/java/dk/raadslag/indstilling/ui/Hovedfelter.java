package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Status;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import dk.raadslag.tekst.ui.TekstFelt;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of a case, to write in; the title stands at the top of the screen. */
class Hovedfelter extends Div {

    private static final int MOEDER = 12;
    private static final List<Hovedfelt> FELTER =
            List.of(Hovedfelt.MINUTTER, Hovedfelt.SAGSNUMMER, Hovedfelt.KONTAKT, Hovedfelt.TELEFON, Hovedfelt.EMAIL);

    private final transient Sagstjenester tjenester;

    Hovedfelter(
            Sagstjenester tjenester,
            Indstilling sag,
            Hovedgemmer gemmer,
            Skrivesteder steder,
            SerializableRunnable flyttet) {
        this.tjenester = tjenester;
        addClassName("felter");
        Span etiket = new Span(getTranslation("sag.hoved.enhed"));
        etiket.addClassNames("muted", "small");
        add(new Div(etiket, new Div(sag.getEnhed().getNavn())));
        add(moede(sag, flyttet));
        FELTER.forEach(felt -> add(felt(tjenester, sag, gemmer, felt, steder)));
    }

    static TekstFelt felt(
            Sagstjenester tjenester, Indstilling sag, Hovedgemmer gemmer, Hovedfelt hvilket, Skrivesteder steder) {
        TekstFelt felt = new TekstFelt();
        felt.setLabel(felt.getTranslation("sag.hoved." + hvilket.noegle()));
        felt.setPlaceholder(felt.getTranslation("sag.hoved.pladsholder"));
        felt.setHoejst(hvilket.hoejst());
        felt.setVaerdi(hvilket.af(sag.getHoved()), TextRevision.of(hvilket.af(sag.getHoved())));
        felt.setTestId(hvilket.noegle());
        steder.tilfoej("hoved:" + hvilket.noegle(), felt);
        Skrivefelt skrivefelt = new Skrivefelt(
                felt, kladde(tjenester, sag.getId(), hvilket.noegle()), gemmer.til(hvilket), steder::gemt);
        steder.onNews(nyeste -> {
            String tekst = hvilket.af(nyeste.getHoved());
            skrivefelt.update(tekst, TextRevision.of(tekst), nyeste.getRettetAf());
        });
        return felt;
    }

    /** Unsaved text in this browser is this person's, of this case and place. */
    static String kladde(Sagstjenester tjenester, long sag, String sted) {
        return tjenester.aktuel().id() + ":" + sag + ":" + sted;
    }

    private ComboBox<Valg> moede(Indstilling sag, SerializableRunnable flyttet) {
        Moede nu = tjenester.moede(sag);
        long id = sag.getId();
        Valg valgt = valg(nu);
        List<Valg> moeder = new ArrayList<>(tjenester.kalender().moeder(Optional.of(nu.forum()), true, MOEDER).stream()
                .filter(moede -> moede.status().erKommende())
                .map(this::valg)
                .toList());
        if (!moeder.contains(valgt)) {
            moeder.addFirst(valgt);
        }
        ComboBox<Valg> valg = new ComboBox<>(getTranslation("sag.hoved.moede"));
        valg.setItems(moeder);
        valg.setItemLabelGenerator(Valg::hvornaar);
        valg.setValue(valgt);
        valg.setReadOnly(sag.getStatus() != Status.KLADDE);
        valg.setAllowCustomValue(false);
        valg.setTestId("moede");
        valg.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                valg.setValue(change.getOldValue());
            } else if (change.isFromClient()) {
                Forsoeg.paa(
                        this,
                        () -> tjenester
                                .skrivebord()
                                .vaelgMoede(id, change.getValue().moede()),
                        flyttet);
            }
        });
        return valg;
    }

    private Valg valg(Moede moede) {
        return new Valg(moede.id(), FristTekst.kort(moede.begynder(), getLocale()));
    }

    /** A meeting to choose. */
    private record Valg(long moede, String hvornaar) implements Serializable {}
}
