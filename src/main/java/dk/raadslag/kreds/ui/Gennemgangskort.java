package dk.raadslag.kreds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.kreds.Kreds;
import dk.raadslag.kreds.Kredse;
import java.util.List;
import java.util.stream.Collectors;

/** On the work list: the circles whose review is due, and the way there. */
public class Gennemgangskort extends Div {

    public Gennemgangskort(Kredse kredse) {
        List<Kreds> nu = kredse.tilGennemgang();
        setVisible(!nu.isEmpty());
        addClassNames("card", "advarsel");
        setTestId("kredse-til-gennemgang");
        add(
                new H2(getTranslation("kreds.kort.titel")),
                new Paragraph(nu.stream().map(Kreds::getNavn).collect(Collectors.joining(" · "))),
                new RouterLink(getTranslation("kreds.kort.link"), KredseView.class));
    }
}
