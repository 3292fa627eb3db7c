package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Fund;
import java.util.List;
import java.util.Map;

/** Findings in an agenda or in minutes, each with its item, its severity in words, and what to do. */
@StyleSheet("context://frontend/kvalitetspanel.css")
class Moedefund extends OrderedList {

    private static final Map<Alvor, String> MAERKER =
            Map.of(Alvor.BLOKERER, "b-stop", Alvor.ADVARSEL, "b-warn", Alvor.BEMAERKNING, "b-mut");

    Moedefund(List<Fund> fund) {
        addClassName("fundliste");
        fund.forEach(et -> add(line(et)));
    }

    private ListItem line(Fund fund) {
        int nr = fund.sted().nummer();
        Span sted = new Span(
                nr == 0 ? getTranslation("dagsorden.tjek.moedet") : getTranslation("dagsorden.tjek.punkt", nr));
        sted.addClassName("fund-sted");
        Span alvor = new Span(getTranslation("kvalitet.alvor." + fund.alvor()));
        alvor.addClassNames("badge", MAERKER.get(fund.alvor()));
        Paragraph goer = new Paragraph(fund.goer(getLocale()));
        goer.addClassNames("muted", "small");
        ListItem linje = new ListItem(sted, alvor, new Span(" " + fund.hvad(getLocale())), goer);
        linje.addClassNames("fund", "fund-" + fund.alvor());
        linje.setTestId("fund-" + fund.regel());
        return linje;
    }
}
