package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.SkabelonAfsnit;
import dk.raadslag.tekst.Tekst;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case to write: the printed page with fields in it, and beside it what the writer has to know. Nothing on this screen
 * holds on to the case itself, so that a screen left open costs little.
 */
class Sagseditor extends Div {

    private final List<Afsnitsfelt> afsnit = new ArrayList<>();
    private final transient Sagstjenester tjenester;
    private final long sag;
    private final Skrivesteder steder;
    private final Taellere taellere;
    private final Kvalitetspanel panel;
    private transient @Nullable Registration lytning;
    private @Nullable AtPunktliste atPunkter;

    Sagseditor(
            Sagstjenester tjenester,
            Indstilling sag,
            Hovedgemmer hoved,
            Skrivesteder steder,
            SerializableRunnable genindlaes) {
        this.tjenester = tjenester;
        this.sag = sag.getId();
        this.steder = steder;
        this.taellere = new Taellere(sag.getSkabelon().getMaksTegn(), this::tekster);
        panel = new Kvalitetspanel(tjenester, sag, steder);
        Paragraph skabelon = new Paragraph(sag.getSkabelon().getNavn());
        skabelon.addClassNames("muted", "small", "skabelon");
        Div papir = new Div(skabelon, new Hovedfelter(tjenester, sag, hoved, steder, genindlaes));
        papir.addClassName("paper");
        sag.getSkabelon().getAfsnit().forEach(del -> papir.add(del(tjenester, sag, del)));
        papir.add(new Aabenhedsvalg(tjenester, sag, steder, genindlaes));
        Sagsside side = new Sagsside(tjenester, sag, steder);
        side.add(panel, taellere);
        addClassName("work");
        add(papir, side);
        steder.vedGemt(taellere::taelOp);
        steder.vedGemt(panel::tjek);
    }

    /** Gets in words what the quality check finds. */
    void onCount(SerializableConsumer<String> listener) {
        panel.onCount(listener);
    }

    /** Not before: what is underlined is underlined in fields that the browser has. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        steder.gemt();
        SerializableRunnable read =
                event.getUI().accessLater(() -> tjenester.sager().find(sag).ifPresent(steder::read), () -> {});
        lytning = tjenester.kanal().lyt(Sager.EMNE, Long.toString(sag), read::run);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (lytning != null) {
            lytning.remove();
        }
        super.onDetach(event);
    }

    private Component del(Sagstjenester tjenester, Indstilling sag, SkabelonAfsnit del) {
        if (del.erAtPunkter()) {
            atPunkter = new AtPunktliste(tjenester, sag, del, steder);
            return atPunkter;
        }
        if (del.erBilag()) {
            return new Bilagsliste(tjenester, sag, del, steder);
        }
        Afsnitsfelt felt = new Afsnitsfelt(tjenester, sag, del, steder);
        afsnit.add(felt);
        return felt;
    }

    private List<Tekst> tekster() {
        List<Tekst> alle =
                new ArrayList<>(afsnit.stream().map(Afsnitsfelt::tekst).toList());
        if (atPunkter != null) {
            alle.addAll(atPunkter.tekster());
        }
        return alle;
    }
}
