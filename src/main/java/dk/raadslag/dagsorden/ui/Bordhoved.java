package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import dk.raadslag.kalender.FristTekst;
import dk.raadslag.kalender.Moede;
import java.time.Instant;
import java.util.Optional;

/** The head of the Thursday desk: which meeting, and how long until its two deadlines. */
class Bordhoved extends Div {

    Bordhoved(Optional<Moede> moede, Instant nu) {
        addClassName("top");
        Div sti = new Div();
        sti.addClassName("sti");
        sti.setText(moede.map(this::name).orElseGet(() -> getTranslation("dagsorden.intet.moede")));
        Div titel = new Div(sti, new H1(getTranslation("dagsorden.torsdag.titel")));
        titel.addClassName("titel");
        add(titel);
        moede.ifPresent(naeste -> {
            Ur frist = new Ur(getTranslation("dagsorden.frist"), naeste.frist(), nu);
            frist.setTestId("ur-frist");
            Ur rettelser = new Ur(getTranslation("dagsorden.rettelser"), naeste.rettefrist(), nu);
            rettelser.setTestId("ur-rettelser");
            RouterLink dagsorden = DagsordenView.link(getTranslation("dagsorden.se"), naeste.id());
            dagsorden.addClassName("knaplink");
            dagsorden.getElement().setAttribute("data-testid", "se-dagsorden");
            Div ure = new Div(frist, rettelser);
            ure.addClassName("ure");
            add(ure, dagsorden);
        });
    }

    private String name(Moede moede) {
        return moede.forum().navn() + " " + FristTekst.kort(moede.begynder(), getLocale()) + " · " + moede.sted();
    }
}
