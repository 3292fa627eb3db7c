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

/** Makes a case open, and asks of each bilag whether it is open too (rule 10). */
class Aabendialog extends Handlingsdialog {

    private final List<Bilagsafgoerelse> afgoerelser = new ArrayList<>();
    private final transient Sagsgang sagsgang;
    private final long sag;

    Aabendialog(String navn, Sagsgang sagsgang, long sag, SerializableRunnable udfoert) {
        super(navn, navn, udfoert);
        this.sagsgang = sagsgang;
        this.sag = sag;
        List<Kriterium> kriterier = sagsgang.kriterier();
        sagsgang.bilag(sag).forEach(bilag -> afgoerelser.add(new Bilagsafgoerelse(bilag, kriterier)));
        setWidth("min(680px, 100%)");
        indhold(new Paragraph(getTranslation("sag.aaben.bilag.forklaring")));
        afgoerelser.forEach(this::add);
    }

    @Override
    boolean erUdfyldt() {
        boolean udfyldt = true;
        for (Bilagsafgoerelse afgoerelse : afgoerelser.reversed()) {
            udfyldt &= afgoerelse.erUdfyldt();
        }
        return udfyldt;
    }

    @Override
    void udfoer() {
        Map<Long, Klassifikation> valgt = new LinkedHashMap<>();
        afgoerelser.forEach(et -> valgt.put(et.bilag(), et.valgt()));
        sagsgang.aabenMedBilag(sag, valgt);
    }
}
