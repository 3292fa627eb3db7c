package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Kriterium;
import dk.raadslag.indstilling.Sagsgang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a case open, asks of each bilag whether it is open too (rule 10), and why, if it was proposed or decided otherwise. */
class Aabendialog extends Handlingsdialog {

    private final List<Bilagsafgoerelse> afgoerelser = new ArrayList<>();
    private final Grundfelt grund = new Grundfelt();
    private final transient Sagsgang sagsgang;
    private final boolean againstIt;
    private final long sag;

    Aabendialog(String navn, Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        super(navn, navn, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        List<Kriterium> kriterier = sagsgang.kriterier();
        sagsgang.bilag(sag).forEach(bilag -> afgoerelser.add(new Bilagsafgoerelse(bilag, kriterier)));
        setWidth("min(680px, 100%)");
        Sagsgang.Udgangspunkt udgangspunkt = sagsgang.udgangspunkt(sag);
        againstIt = udgangspunkt.valg().isClosed();
        if (againstIt) {
            String hvis = udgangspunkt.afgjort() ? "sag.aaben.imod.afgoerelsen" : "sag.aaben.imod";
            Paragraph imod = new Paragraph(getTranslation(hvis, iOrd(udgangspunkt.valg())));
            imod.setTestId("imod-forslaget");
            indhold(imod);
        }
        if (!afgoerelser.isEmpty()) {
            indhold(new Paragraph(getTranslation("sag.aaben.bilag.forklaring")));
        }
        afgoerelser.forEach(this::indhold);
        grund.setLabel(getTranslation(udgangspunkt.afgjort() ? "sag.aaben.hvorfor.afgjort" : "sag.aaben.hvorfor"));
        grund.setVisible(againstIt || afgoerelser.stream().anyMatch(Bilagsafgoerelse::isProposedClosed));
        indhold(grund);
    }

    private String iOrd(Klassifikation valg) {
        return valg.kriterium() == null
                ? getTranslation("sag.aaben.imod.uden")
                : valg.kriterium().titel(getLocale()) + ". " + valg.grund();
    }

    private boolean needsReason() {
        return againstIt || afgoerelser.stream().anyMatch(Bilagsafgoerelse::opens);
    }

    @Override
    boolean erUdfyldt() {
        boolean udfyldt = !needsReason() || grund.erUdfyldt();
        for (Bilagsafgoerelse afgoerelse : afgoerelser.reversed()) {
            udfyldt &= afgoerelse.erUdfyldt();
        }
        return udfyldt;
    }

    @Override
    void udfoer() {
        Map<Long, Klassifikation> valgt = new LinkedHashMap<>();
        afgoerelser.forEach(et -> valgt.put(et.bilag(), et.valgt()));
        sagsgang.aabenMedBilag(sag, valgt, grund.getValue().strip());
    }
}
