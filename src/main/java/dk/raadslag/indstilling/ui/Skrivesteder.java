package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.tekst.ui.Tekstindtastning;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The places of a case that can be written in, named as in {@link Kvalitetsfund#sted()}; tells when one was saved. */
class Skrivesteder implements Serializable {

    private final Map<String, Tekstindtastning> felter = new HashMap<>();
    private final Map<String, Focusable<?>> andre = new HashMap<>();
    private final List<SerializableRunnable> lyttere = new ArrayList<>();
    private final List<SerializableConsumer<Indstilling>> readers = new ArrayList<>();

    void tilfoej(String sted, Tekstindtastning felt) {
        felter.put(sted, felt);
    }

    void tilfoej(String sted, Focusable<?> andet) {
        andre.put(sted, andet);
    }

    void vedGemt(SerializableRunnable lytter) {
        lyttere.add(lytter);
    }

    void gemt() {
        lyttere.forEach(SerializableRunnable::run);
    }

    /** Takes in what another has saved of this place, whenever that may have happened. */
    void onNews(SerializableConsumer<Indstilling> reader) {
        readers.add(reader);
    }

    /** Another may have saved: every place shows what it holds now. */
    void read(Indstilling nyeste) {
        Map<String, Long> foer = revisions();
        List.copyOf(readers).forEach(reader -> reader.accept(nyeste));
        if (!foer.equals(revisions())) {
            gemt();
        }
    }

    private Map<String, Long> revisions() {
        Map<String, Long> alle = new HashMap<>();
        hverFelt((sted, felt) -> alle.put(sted, felt.getRevision()));
        return alle;
    }

    /** Those that are on the screen now. */
    void hverFelt(BiConsumer<String, Tekstindtastning> goer) {
        felter.forEach((sted, felt) -> {
            if (felt.isAttached()) {
                goer.accept(sted, felt);
            }
        });
    }

    /** Focus in the field, with the words that the finding is about; a finding without a place goes to the title. */
    void gaaTil(Kvalitetsfund fund) {
        Focusable<?> andet = andre.get(fund.sted());
        Tekstindtastning felt = felter.getOrDefault(fund.sted(), felter.get("hoved:titel"));
        if (andet != null) {
            andet.focus();
        } else if (felt != null) {
            felt.gaaTil(fund.erITeksten() ? fund.fra() : 0, fund.erITeksten() ? fund.til() : 0);
        }
    }

    /** Puts the correction in the place of the words, if they still stand there; writing goes on behind it. */
    void ret(Kvalitetsfund fund, String ny) {
        Tekstindtastning felt = felter.get(fund.sted());
        if (felt != null) {
            felt.erstat(fund.fra(), fund.til(), fund.ord(), ny);
        }
    }

    void fortryd(Kvalitetsfund fund, String ny) {
        Tekstindtastning felt = felter.get(fund.sted());
        if (felt != null) {
            felt.erstat(fund.fra(), fund.fra() + ny.length(), ny, fund.ord());
        }
    }
}
