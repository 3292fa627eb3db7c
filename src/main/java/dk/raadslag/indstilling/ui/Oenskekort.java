package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.indstilling.Ophaevelsesoenske;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.kalender.FristTekst;
import java.util.List;

/** On the work list: whose cases the quality check stops, and who asks to be let through all the same. */
public class Oenskekort extends Div {

    public Oenskekort(Sager sager) {
        List<Ophaevelsesoenske> oensker = sager.oensketOphaevet();
        setVisible(!oensker.isEmpty());
        addClassNames("card", "advarsel");
        setTestId("ophaevelse-oensket");
        UnorderedList liste = new UnorderedList();
        oensker.forEach(oenske -> liste.add(line(oenske)));
        add(new H2(getTranslation("kvalitetspanel.oenske.titel")), liste);
    }

    private ListItem line(Ophaevelsesoenske oenske) {
        RouterLink sag = new RouterLink(
                oenske.titel().isBlank() ? getTranslation("sag.udenTitel") : oenske.titel(),
                KvalitetView.class,
                KvalitetView.parameters(oenske.sag()));
        sag.getElement().setAttribute("data-testid", "ophaevelse-" + oenske.sag());
        Span hvem = new Span(" " + oenske.enhed() + ", " + FristTekst.kort(oenske.tidspunkt(), getLocale()));
        hvem.addClassName("muted");
        return new ListItem(sag, hvem, new Paragraph("»" + oenske.grund() + "«"));
    }
}
