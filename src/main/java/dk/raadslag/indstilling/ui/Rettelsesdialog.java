package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Sagsgang.Afsendelse;
import dk.raadslag.indstilling.Tilbagemelding;
import java.util.List;
import java.util.Map;

/** Asks before corrections are sent: which remarks are left without tick and answer, and whether anything has changed. */
class Rettelsesdialog extends Handlingsdialog {

    private final transient Sagsgang sagsgang;
    private final long sag;

    Rettelsesdialog(String handling, Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        super(handling, handling, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        Afsendelse afsendelse = sagsgang.hvadSker(sag);
        Paragraph aendret = new Paragraph(
                getTranslation(afsendelse.aendret() ? "sag.rettelser.aendret" : "sag.rettelser.uaendret"));
        aendret.setClassName("for-sent", !afsendelse.aendret());
        aendret.setTestId("aendret-siden");
        indhold(aendret);
        left(afsendelse.udestaaende());
        indhold(new Afsendelsesindhold(afsendelse));
    }

    private void left(List<Tilbagemelding> udestaaende) {
        if (udestaaende.isEmpty()) {
            return;
        }
        Paragraph hvor = new Paragraph(getTranslation("sag.rettelser.udestaar", udestaaende.size()));
        hvor.addClassName("for-sent");
        UnorderedList liste = new UnorderedList();
        liste.setTestId("udestaaende");
        udestaaende.forEach(melding -> liste.add(new ListItem(melding.getTekst())));
        indhold(hvor, liste);
    }

    @Override
    void udfoer() {
        sagsgang.vaelg(sag, "sendRettelser", Map.of());
    }
}
