package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.indstilling.Sagsgang.Afsendelse;
import java.util.List;

/** What a case is sent as, said before it is: open or confidential, what of it is closed, and which warnings are open. */
class Afsendelsesindhold extends Div {

    Afsendelsesindhold(Afsendelse afsendelse) {
        addClassName("dialogfelter");
        openness(afsendelse.forslag());
        if (!afsendelse.lukkede().isEmpty()) {
            add(new Paragraph(getTranslation(
                    "sag.send.bilag",
                    afsendelse.lukkede().size(),
                    String.join(
                            ", ",
                            afsendelse.lukkede().stream()
                                    .map(bilag -> Integer.toString(bilag.getNr()))
                                    .toList()))));
        }
        warnings(afsendelse.advarsler());
    }

    private void openness(Klassifikation forslag) {
        Paragraph linje = new Paragraph(
                forslag.erAaben()
                        ? getTranslation("sag.send.aaben")
                        : forslag.kriterium() == null
                                ? getTranslation("sag.send.fortrolig")
                                : getTranslation(
                                        "sag.send.fortrolig.efter",
                                        forslag.kriterium().titel(getLocale())));
        linje.addClassName("sendes-som");
        linje.setTestId("sendes-som");
        add(linje);
        forslag.missing().ifPresent(mangel -> add(missing(mangel)));
    }

    private Paragraph missing(String mangel) {
        Paragraph linje = new Paragraph(getTranslation("regel." + mangel));
        linje.addClassName("for-sent");
        linje.setTestId("aabenhed-mangler");
        return linje;
    }

    private void warnings(List<Kvalitetsfund> advarsler) {
        if (advarsler.isEmpty()) {
            return;
        }
        UnorderedList liste = new UnorderedList();
        liste.setTestId("advarsler");
        advarsler.forEach(fund -> liste.add(new ListItem(fund.fund().hvad(getLocale()))));
        add(new Paragraph(getTranslation("sag.send.advarsler", advarsler.size())), liste);
    }
}
