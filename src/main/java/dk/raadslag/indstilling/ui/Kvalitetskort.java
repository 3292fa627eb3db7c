package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Fravalg;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsbord;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.kvalitet.Alvor;
import java.util.List;
import java.util.Map;

/** What the quality check finds, as the secretariat reads it: also what was set aside, by whom and why. */
@StyleSheet("context://frontend/kvalitetspanel.css")
class Kvalitetskort extends Div {

    private static final Map<Alvor, String> MAERKER =
            Map.of(Alvor.BLOKERER, "b-stop", Alvor.ADVARSEL, "b-warn", Alvor.BEMAERKNING, "b-mut");

    /** Shorter words tell nothing without the text around them. */
    private static final int SIGER_NOGET = 4;

    private final transient Kvalitetsbord kvalitet;
    private final transient Indstilling sag;

    /** @param gjort reads the screen again */
    Kvalitetskort(Kvalitetsbord kvalitet, Indstilling sag, SerializableRunnable gjort) {
        this.kvalitet = kvalitet;
        this.sag = sag;
        addClassName("card");
        setTestId("kvalitetskort");
        List<Kvalitetsfund> fund = kvalitet.fund(sag.getId());
        add(new H2(getTranslation("kvalitetspanel.titel")));
        if (fund.isEmpty()) {
            add(new Paragraph(getTranslation("kvalitetspanel.intet")));
            return;
        }
        OrderedList liste = new OrderedList();
        liste.addClassName("fundliste");
        fund.forEach(et -> liste.add(line(et)));
        add(liste);
        if (sag.getStatus().kanSkrives() && fund.stream().anyMatch(Kvalitetsfund::spaerrer)) {
            add(new Paragraph(getTranslation("kvalitetspanel.ophaev.forklaring")), lift(gjort));
        }
    }

    private ListItem line(Kvalitetsfund fund) {
        Span alvor = new Span(getTranslation("kvalitet.alvor." + fund.alvor()));
        alvor.addClassNames("badge", MAERKER.get(fund.alvor()));
        Span sted = new Span(Stednavn.af(this, sag.getSkabelon(), fund));
        sted.addClassName("fund-sted");
        ListItem linje = new ListItem(sted, alvor, new Span(" " + fund.fund().hvad(getLocale())));
        linje.addClassNames("fund", "fund-" + fund.alvor());
        linje.setTestId("fund-" + fund.fund().regel());
        Fravalg fravalg = fund.fravalg();
        if (fravalg != null) {
            Paragraph hvorfor =
                    new Paragraph(getTranslation("kvalitetspanel.fravalgt", fravalg.getAf(), fravalg.getGrund()));
            hvorfor.addClassName("fravalgt");
            linje.add(hvorfor);
        } else if (fund.ord().strip().length() >= SIGER_NOGET) {
            Paragraph uddrag = new Paragraph("»" + fund.fund().uddrag() + "«");
            uddrag.addClassNames("muted", "small");
            linje.add(uddrag);
        }
        return linje;
    }

    private Button lift(SerializableRunnable gjort) {
        String navn = getTranslation("kvalitetspanel.ophaev");
        Button ophaev = new Button(
                navn,
                click -> new Grunddialog(
                                navn,
                                getTranslation("kvalitetspanel.ophaev.forklaring"),
                                grund -> kvalitet.ophaevSpaerringer(sag.getId(), grund),
                                gjort)
                        .open());
        ophaev.setTestId("ophaev-spaerring");
        return ophaev;
    }
}
