package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Sagsgang.Afsendelse;
import dk.raadslag.kalender.FristTekst;
import java.util.Map;

/** Says what will happen when the case is sent: in time or late, to which meeting, how open, and what comes then. */
class Afsendelsesdialog extends Handlingsdialog {

    private final transient Sagsgang sagsgang;
    private final long sag;

    Afsendelsesdialog(String handling, Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        super(handling, handling, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        Afsendelse afsendelse = sagsgang.hvadSker(sag);
        String frist = FristTekst.hvornaar(afsendelse.moede().frist().tidspunkt(), getLocale());
        String moede = Moedetekst.inSentence(afsendelse.moede(), getLocale());
        Paragraph hvornaar = new Paragraph(
                afsendelse.rettidig()
                        ? getTranslation("sag.send.rettidig", moede, frist)
                        : getTranslation(
                                "sag.send.forSent",
                                moede,
                                frist,
                                Moedetekst.inSentence(afsendelse.naeste(), getLocale())));
        hvornaar.addClassName(afsendelse.rettidig() ? "rettidig" : "for-sent");
        hvornaar.setTestId("hvad-sker");
        indhold(hvornaar, new Afsendelsesindhold(afsendelse), new Paragraph(getTranslation("sag.send.derefter")));
    }

    @Override
    void udfoer() {
        sagsgang.vaelg(sag, "send", Map.of());
    }
}
