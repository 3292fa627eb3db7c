package dk.raadslag.dagsorden;

import static dk.raadslag.kalender.Moedestatus.AFHOLDT;
import static dk.raadslag.kalender.Moedestatus.AFLYST;
import static dk.raadslag.kalender.Moedestatus.FORESLAAET;
import static dk.raadslag.kalender.Moedestatus.REFERAT_GODKENDT;
import static dk.raadslag.kalender.Moedestatus.REFERAT_UDKAST;
import static dk.raadslag.kalender.Moedestatus.UDGIVET;

import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done with the agenda of a meeting and its decisions, in which of its states and by whom. What moves the meeting
 * itself from state to state is in {@code moede.bpmn20.xml}.
 */
public enum Moedehandling {
    /** Order and minutes; after that the agenda is what the meeting was held on. */
    TILRETTELAEG(EnumSet.range(FORESLAAET, UDGIVET), EnumSet.of(Rolle.SEKRETARIAT)),
    /** Outcome and remark, as the meeting goes on. */
    BESLUT(EnumSet.of(UDGIVET), EnumSet.of(Rolle.RAADMAND, Rolle.SEKRETARIAT)),
    /** The remark is written out, until readers have seen it. */
    SKRIV_BEMAERKNING(EnumSet.of(UDGIVET, AFHOLDT), EnumSet.of(Rolle.RAADMAND, Rolle.SEKRETARIAT)),
    /** Corrects what was decided, with a reason; visibly, once readers have seen it (rule 21). */
    RET(EnumSet.of(AFHOLDT, REFERAT_UDKAST, REFERAT_GODKENDT), EnumSet.of(Rolle.SEKRETARIAT)),
    /** Takes away from the public record what has been in it, also the reason of a cancellation (rule 22). */
    FJERN(EnumSet.range(UDGIVET, AFLYST), EnumSet.of(Rolle.SEKRETARIAT));

    private final Set<Moedestatus> naar;
    private final Set<Rolle> hvem;

    Moedehandling(Set<Moedestatus> naar, Set<Rolle> hvem) {
        this.naar = naar;
        this.hvem = hvem;
    }

    public boolean erTilladt(Moedestatus status) {
        return naar.contains(status);
    }

    public boolean erTilladt(Moedestatus status, Bruger bruger) {
        return erTilladt(status) && hvem.stream().anyMatch(bruger::har);
    }
}
