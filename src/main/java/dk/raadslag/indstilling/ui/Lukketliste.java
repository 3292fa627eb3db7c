package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Fortrolighed;
import dk.raadslag.indstilling.Lukket;
import java.util.List;

/** What is closed for one kind of time. */
class Lukketliste extends Section {

    /** @param navn of the list, in the translations too */
    Lukketliste(String navn, List<Lukket> lukkede, Fortrolighed fortrolighed, SerializableRunnable gjort) {
        addClassName("card");
        setTestId(navn);
        add(new H2(getTranslation("fortrolighed." + navn)));
        if (lukkede.isEmpty()) {
            Paragraph ingen = new Paragraph(getTranslation("fortrolighed." + navn + ".ingen"));
            ingen.addClassName("muted");
            add(ingen);
            return;
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("lukketliste");
        lukkede.forEach(et -> liste.add(new Lukketlinje(et, navn.equals("forfaldne"), fortrolighed, gjort)));
        add(liste);
    }
}
