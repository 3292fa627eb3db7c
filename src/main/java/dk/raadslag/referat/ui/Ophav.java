package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Navn;
import dk.raadslag.referat.Rettelse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has decided and written, for whom; and what was corrected after the meeting, by whom and from what. */
class Ophav extends Div {

    Ophav() {
        addClassNames("ophav", "muted", "small");
    }

    /** @param rettelser of this decision, oldest first */
    void show(@Nullable Beslutning truffet, List<Rettelse> rettelser) {
        removeAll();
        if (truffet == null) {
            return;
        }
        Navn skrevet = truffet.getBemaerkning().isEmpty()
                        || truffet.getBemaerketAf().navn().isEmpty()
                ? truffet.getAf()
                : truffet.getBemaerketAf();
        add(new Span(getTranslation("referat.bord.af", name(skrevet))));
        if (!rettelser.isEmpty()) {
            UnorderedList liste = new UnorderedList();
            liste.setTestId("rettelser");
            rettelser.forEach(rettelse -> liste.add(line(rettelse)));
            add(liste);
        }
    }

    private ListItem line(Rettelse rettelse) {
        String udfald = getTranslation("referat.udfald." + rettelse.udfaldFoer());
        String foer = rettelse.bemaerkningFoer().isEmpty() ? udfald : udfald + " »" + rettelse.bemaerkningFoer() + "«";
        return new ListItem(getTranslation(
                "referat.bord.rettet",
                name(rettelse.af()),
                FristTekst.kort(rettelse.tidspunkt(), getLocale()),
                foer,
                rettelse.grund()));
    }

    private String name(Navn navn) {
        return navn.paaVegneAf().isEmpty()
                ? navn.navn()
                : getTranslation("referat.bord.paaVegneAf", navn.navn(), navn.paaVegneAf());
    }
}
