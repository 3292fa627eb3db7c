package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.kalender.FristTekst;

/** The head of a case, and what is proposed and decided on its openness with criterion and reason (rule 8). */
class Sagsfakta extends Div {

    private final DescriptionList liste = new DescriptionList();

    Sagsfakta(Indstilling sag) {
        addClassName("card");
        setTestId("fakta");
        Hoved hoved = sag.getHoved();
        liste.addClassName("felter");
        fact("enhed", sag.getEnhed().getNavn());
        fact("kontakt", hoved.kontakt());
        fact("telefon", hoved.telefon());
        fact("email", hoved.email());
        fact("sagsnummer", hoved.sagsnummer());
        fact("minutter", Integer.toString(hoved.minutter()));
        sag.getIndsendt().ifPresent(indsendt -> fact("indsendt", FristTekst.kort(indsendt, getLocale())));
        add(liste);
        openness("kvalitetsview.forslag", sag.getForslag());
        if (sag.getKlassifikation().aabenhed() != Aabenhed.IKKE_AFGJORT) {
            openness("kvalitetsview.afgoerelse", sag.getKlassifikation());
        } else if (sag.getTidligere().aabenhed() != Aabenhed.IKKE_AFGJORT) {
            openness("kvalitetsview.afgoerelse.tidligere", sag.getTidligere());
        }
        sag.getOffentligTitel()
                .filter(titel -> sag.behandlesFortroligt())
                .ifPresent(titel -> add(new H2(getTranslation("sag.hoved.offentligTitel")), new Paragraph(titel)));
    }

    private void fact(String noegle, String vaerdi) {
        Div felt = new Div(
                new DescriptionList.Term(getTranslation("kvalitetsview." + noegle)),
                new DescriptionList.Description(vaerdi.isBlank() ? "–" : vaerdi));
        liste.getElement().appendChild(felt.getElement());
    }

    private void openness(String overskrift, Klassifikation klassifikation) {
        String aabenhed = getTranslation("indstilling.aabenhed." + klassifikation.aabenhed());
        add(new H2(getTranslation(overskrift)));
        add(new Paragraph(
                klassifikation.kriterium() == null
                        ? aabenhed
                        : aabenhed + ": " + klassifikation.kriterium().titel(getLocale())));
        if (!klassifikation.grund().isEmpty()) {
            add(new Paragraph("»" + klassifikation.grund() + "«"));
        }
        Hjemmel.linjer(this, klassifikation, getLocale()).forEach(linje -> add(new Paragraph(linje)));
    }
}
