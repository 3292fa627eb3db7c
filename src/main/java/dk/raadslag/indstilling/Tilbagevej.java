package dk.raadslag.indstilling;

import static dk.raadslag.indstilling.Status.FORSINKET;
import static dk.raadslag.indstilling.Status.KLADDE;
import static dk.raadslag.indstilling.Status.PAA_DAGSORDEN;
import static dk.raadslag.indstilling.Status.TIL_KLASSIFIKATION;
import static dk.raadslag.indstilling.Status.TIL_KVALITETSTJEK;
import static dk.raadslag.indstilling.Status.TRUKKET_TILBAGE;
import static dk.raadslag.indstilling.Status.UDGIVET;

import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ways back of a case (rule 21): which side may go each of them, and from which state. Each is a message in
 * {@code indstilling.bpmn20.xml}; screens, services and the tests of access read it here.
 */
public enum Tilbagevej {
    /** The author takes back what was sent, to correct it, until the secretariat has begun. */
    HENT_TILBAGE("hentTilbage", Map.of(Side.FORFATTER, Set.of(FORSINKET, TIL_KVALITETSTJEK))),
    /** The secretariat gives what it has approved back to the author; out of a published agenda by a new edition. */
    SEND_TILBAGE("sendTilbage", Map.of(Side.SEKRETARIAT, Set.of(TIL_KLASSIFIKATION, PAA_DAGSORDEN, UDGIVET))),
    /** The secretariat reads again what it has approved. */
    TJEK_IGEN("tjekIgen", Map.of(Side.SEKRETARIAT, Set.of(TIL_KLASSIFIKATION, PAA_DAGSORDEN))),
    /** It will not be decided: the author until publication, after that the secretariat. */
    TRAEK_TILBAGE(
            "traekTilbage",
            Map.of(
                    Side.FORFATTER,
                    Set.of(
                            KLADDE,
                            FORSINKET,
                            TIL_KVALITETSTJEK,
                            Status.TIL_RETTELSE,
                            TIL_KLASSIFIKATION,
                            PAA_DAGSORDEN),
                    Side.SEKRETARIAT,
                    Set.of(UDGIVET))),
    /** The author takes a withdrawn case up again, as a draft. */
    TAG_OP_IGEN("tagOp", Map.of(Side.FORFATTER, Set.of(TRUKKET_TILBAGE))),
    /** A draft in which nothing stands is deleted. */
    SLET_UDKAST("slet", Map.of(Side.FORFATTER, Set.of(KLADDE)));

    private enum Side {
        FORFATTER,
        SEKRETARIAT;

        boolean isOf(Bruger bruger, Indstilling sag) {
            return this == SEKRETARIAT ? bruger.har(Rolle.SEKRETARIAT) : Adgang.erForfatterside(bruger, sag);
        }
    }

    private final String besked;
    private final Map<Side, Set<Status>> hvem;

    Tilbagevej(String besked, Map<Side, Set<Status>> hvem) {
        this.besked = besked;
        this.hvem = hvem;
    }

    /** The message in the BPMN file. */
    String besked() {
        return besked;
    }

    /** Whether it takes a reason. What is empty is deleted without one. */
    public boolean needsReason() {
        return this != SLET_UDKAST;
    }

    /** Whether it is one of this person's, from some state of the case. */
    boolean isOf(Bruger bruger, Indstilling sag) {
        return hvem.keySet().stream().anyMatch(side -> side.isOf(bruger, sag));
    }

    /** Whether this person may go it with the case as it is. */
    boolean isOpenTo(Bruger bruger, Indstilling sag) {
        return isOpenTo(bruger, sag, sag.getStatus()) && whatIsInItsWay(sag).isEmpty();
    }

    private boolean isOpenTo(Bruger bruger, Indstilling sag, Status status) {
        return hvem.entrySet().stream()
                .anyMatch(side ->
                        side.getValue().contains(status) && side.getKey().isOf(bruger, sag));
    }

    /**
     * Says why, where it cannot be gone any more.
     *
     * @throws UlovligOvergang if the case has gone on meanwhile
     * @throws Regelbrud if something else has happened that closes it
     */
    void requireOpenTo(Bruger bruger, Indstilling sag) {
        if (!isOpenTo(bruger, sag, sag.getStatus())) {
            throw new UlovligOvergang(sag.getStatus(), besked);
        }
        whatIsInItsWay(sag).ifPresent(regel -> {
            throw new Regelbrud(regel);
        });
    }

    /** The rule that closes it to those who could go it otherwise; empty if it is another state of the case that does. */
    Optional<String> whyClosedTo(Bruger bruger, Indstilling sag) {
        return isOpenTo(bruger, sag, sag.getStatus()) ? whatIsInItsWay(sag) : Optional.empty();
    }

    private Optional<String> whatIsInItsWay(Indstilling sag) {
        return switch (this) {
            case HENT_TILBAGE -> Optional.of("tjekketErBegyndt").filter(regel -> sag.isBeingChecked());
            case SLET_UDKAST -> Optional.of("udkastetErIkkeTomt").filter(regel -> !sag.isEmpty());
            default -> Optional.empty();
        };
    }
}
