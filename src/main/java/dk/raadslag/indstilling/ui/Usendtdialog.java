package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Tilbagemelding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The case is to be approved, and feedback has been written that the author has not got: send it, or go on without. */
class Usendtdialog extends Handlingsdialog {

    private final transient Sagsgang sagsgang;
    private final long sag;
    private final Set<Long> meldinger;

    Usendtdialog(String navn, Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        super(navn, navn, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        List<Tilbagemelding> venter = sagsgang.waitingFeedback(sag);
        meldinger = venter.stream().map(Tilbagemelding::getId).collect(Collectors.toSet());
        UnorderedList liste = new UnorderedList();
        venter.forEach(melding -> liste.add(line(melding)));
        indhold(new Paragraph(getTranslation("kvalitetsview.usendt", venter.size())), liste);
        bekraeftknap().setText(getTranslation("kvalitetsview.usendt.uden"));
        Button send = new Button(
                getTranslation("kvalitetsview.usendt.send"),
                click -> Forsoeg.paa(this, () -> sagsgang.vaelg(sag, "sendRetur", Map.of()), () -> {
                    close();
                    udfoert.run();
                }));
        send.setTestId("send-usendte");
        getFooter().add(send);
        setTestId("usendte");
    }

    private ListItem line(Tilbagemelding melding) {
        String hvem = melding.isBeingWritten()
                ? getTranslation("kvalitetsview.usendt.skriver", melding.getAf())
                : melding.getAf();
        return new ListItem(hvem + ": " + melding.getTekst());
    }

    @Override
    void udfoer() {
        sagsgang.approveWithout(sag, meldinger);
    }
}
