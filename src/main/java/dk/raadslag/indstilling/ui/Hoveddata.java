package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.kalender.Moede;

/** The head of a case, to read: label over value. */
class Hoveddata extends DescriptionList {

    Hoveddata(Indstilling sag, Moede moede) {
        addClassName("felter");
        Hoved hoved = sag.getHoved();
        felt("enhed", sag.getEnhed().getNavn());
        felt("moede", Moedetekst.withYear(moede, getLocale()));
        felt("minutter", getTranslation("sag.minutter.antal", hoved.minutter()));
        felt("sagsnummer", hoved.sagsnummer());
        felt("kontakt", hoved.kontakt());
        felt("telefon", hoved.telefon());
        felt("email", hoved.email());
        felt("aabenhed", aabenhed(sag));
        sag.getOffentligTitel()
                .filter(titel -> sag.behandlesFortroligt())
                .ifPresent(titel -> felt("offentligTitel", titel));
    }

    private void felt(String noegle, String vaerdi) {
        felt(noegle, new Span(vaerdi.isBlank() ? getTranslation("sag.tomt") : vaerdi))
                .setClassName("ikke-udfyldt", vaerdi.isBlank());
    }

    private Div felt(String noegle, Component vaerdi) {
        Div par = new Div(new Term(getTranslation("sag.hoved." + noegle)), new Description(vaerdi));
        par.setClassName("bred", vaerdi.getElement().getChildCount() > 1);
        getElement().appendChild(par.getElement());
        return par;
    }

    private Span aabenhed(Indstilling sag) {
        Klassifikation afgjort = sag.getKlassifikation();
        boolean foreslaaet = afgjort.aabenhed() == Aabenhed.IKKE_AFGJORT;
        Klassifikation gaelder = foreslaaet ? sag.getUdgangspunkt() : afgjort;
        String ord = getTranslation("indstilling.aabenhed." + gaelder.aabenhed());
        Span maerke = new Span(
                foreslaaet
                        ? getTranslation(
                                sag.getTidligere().isClosed() ? "sag.aabenhed.igen" : "sag.aabenhed.foreslaaet", ord)
                        : ord);
        maerke.addClassNames("badge", foreslaaet ? "b-mut" : gaelder.erAaben() ? "b-ok" : "b-conf");
        Span hele = new Span(maerke);
        if (gaelder.kriterium() != null) {
            hele.add(new Div(gaelder.kriterium().titel(getLocale()) + ". " + gaelder.grund()));
            Hjemmel.linjer(this, gaelder, getLocale()).forEach(linje -> hele.add(new Div(linje)));
        }
        return hele;
    }
}
