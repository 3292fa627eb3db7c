package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Forelagt;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.forloeb.Udfald;
import dk.raadslag.indstilling.Sagslinje;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Offentlighed;
import dk.raadslag.kvalitet.Fund;
import java.util.List;
import java.util.Map;

/**
 * Publishes an agenda as it is shown here. Has it changed meanwhile, it is shown again as it is now, and what was written
 * stays.
 */
class Udgivelsesdialog extends Udfaldsdialog {

    private final transient Dagsordener dagsordener;
    private final transient Moede moede;
    private final Div indhold;
    private transient Forelagt forelagt;

    Udgivelsesdialog(Udfald udfald, String navn, Dagsordener dagsordener, Moede moede, SerializableRunnable gjort) {
        this(udfald, navn, new Div(), dagsordener, moede, gjort);
    }

    private Udgivelsesdialog(
            Udfald udfald, String navn, Div indhold, Dagsordener dagsordener, Moede moede, SerializableRunnable gjort) {
        super(udfald, navn, indhold, givet -> dagsordener.vaelg(moede.id(), udfald.noegle(), givet), gjort);
        this.dagsordener = dagsordener;
        this.moede = moede;
        this.indhold = indhold;
        forelagt = show();
    }

    @Override
    void alsoSay(Map<String, Object> givet) {
        givet.put(Forelagt.NOEGLE, forelagt);
    }

    @Override
    void refused(String saetning) {
        forelagt = show();
        super.refused(saetning);
    }

    /** Asked for first, so that what changes while the rest is read is refused and not published. */
    private Forelagt show() {
        Forelagt nu = dagsordener.forelagt(moede.id());
        List<Fund> spaerringer = dagsordener.spaerringer(moede.id());
        List<Sagslinje> undervejs = dagsordener.findUnderway(moede.id());
        clearWarnings();
        if (!undervejs.isEmpty()) {
            warn(
                    "undervejs",
                    getTranslation("dagsorden.undervejs", undervejs.size()),
                    new Undervejsliste(moede, undervejs));
        }
        if (!spaerringer.isEmpty()) {
            trods(spaerringer);
        }
        indhold.removeAll();
        indhold.add(new Paragraph(
                getTranslation("dagsorden.bekraeft.udgiv", nu.punkter().size())));
        if (nu.moedetErFjernet()) {
            indhold.add(new Paragraph(getTranslation("dagsorden.bekraeft.moedet.fjernet")));
        } else if (moede.forum().offentlighed() == Offentlighed.DAGSORDEN_OG_REFERAT) {
            UnorderedList aabne = new UnorderedList();
            aabne.addClassName("punktoversigt");
            nu.punkter().forEach(punkt -> aabne.add(new ListItem(whatIsReadOf(nu, punkt))));
            indhold.add(new Paragraph(getTranslation("dagsorden.bekraeft.offentligt")), aabne);
        } else {
            indhold.add(new Paragraph(getTranslation("dagsorden.bekraeft.kun.huset")));
        }
        return nu;
    }

    private String whatIsReadOf(Forelagt nu, Punktindhold punkt) {
        if (nu.fjernede().contains(punkt.punktId())) {
            return getTranslation("dagsorden.bekraeft.fjernet", punkt.nr());
        }
        if (punkt.aaben()) {
            return getTranslation("dagsorden.bekraeft.punkt", punkt.nr(), punkt.titel());
        }
        return punkt.offentligTitel() == null
                ? getTranslation("dagsorden.bekraeft.fortroligt", punkt.nr())
                : getTranslation("dagsorden.bekraeft.fortroligt.titel", punkt.nr(), punkt.offentligTitel());
    }
}
