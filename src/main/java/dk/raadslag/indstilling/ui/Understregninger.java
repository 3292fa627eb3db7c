package dk.raadslag.indstilling.ui;

import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.tekst.ui.Markering;
import dk.raadslag.tekst.ui.Tekstindtastning;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Underlines the findings in the fields of the screen; only where something has changed since. */
class Understregninger {

    /** What a field shows, and in which text. */
    private record Vist(Tekstindtastning felt, long revision, List<Markering> markeringer) {}

    private final Skrivesteder steder;
    private final SerializableConsumer<String> valgt;
    private final Map<String, Vist> viste = new HashMap<>();
    private final Set<Tekstindtastning> lyttede = new HashSet<>();

    /** @param valgt gets {@link Kvalitetsfund#noegle()} of the underline that was clicked */
    Understregninger(Skrivesteder steder, SerializableConsumer<String> valgt) {
        this.steder = steder;
        this.valgt = valgt;
    }

    void vis(List<Kvalitetsfund> fund) {
        steder.hverFelt((sted, felt) -> {
            if (lyttede.add(felt)) {
                felt.addMarkeringValgtListener(klik -> valgt.accept(klik.id()));
            }
            Vist ny = new Vist(
                    felt,
                    felt.getRevision(),
                    fund.stream()
                            .filter(et -> et.sted().equals(sted) && et.erITeksten() && et.fra() < et.til())
                            .map(Understregninger::mark)
                            .toList());
            Vist foer = viste.put(sted, ny);
            if (!ny.equals(foer) && (foer != null || !ny.markeringer().isEmpty())) {
                felt.setMarkeringer(ny.markeringer());
            }
        });
    }

    private static Markering mark(Kvalitetsfund fund) {
        Markering.Slags slags = switch (fund.alvor()) {
            case BLOKERER -> Markering.Slags.STOP;
            case ADVARSEL -> Markering.Slags.ADVARSEL;
            case BEMAERKNING -> Markering.Slags.NOTE;
        };
        return new Markering(fund.fra(), fund.til(), slags, fund.noegle());
    }
}
