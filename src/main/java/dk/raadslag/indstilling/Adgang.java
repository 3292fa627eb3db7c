package dk.raadslag.indstilling;

import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Rolle;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may read and write an indstilling. Not decided counts as confidential (rule 8); the decision-makers see what is on
 * the agenda, other people of the house what is open and published.
 */
public final class Adgang {

    private static final Set<Status> PAA_MOEDET = EnumSet.range(Status.PAA_DAGSORDEN, Status.AFSLUTTET);
    private static final Set<Status> UDGIVET = EnumSet.range(Status.UDGIVET, Status.AFSLUTTET);

    private Adgang() {}

    public static boolean kanLaese(Bruger bruger, Indstilling sag) {
        return bruger.har(Rolle.SEKRETARIAT)
                || erForfatterside(bruger, sag)
                || (erBeslutter(bruger) && PAA_MOEDET.contains(sag.getStatus()))
                || (sag.erAaben() && UDGIVET.contains(sag.getStatus()));
    }

    /** By a circle of the forum, who is in it now: what is on the agenda, as the decision-makers (rule 12). */
    static boolean laesesAfKredsen(Indstilling sag) {
        return PAA_MOEDET.contains(sag.getStatus());
    }

    public static boolean kanSkrive(Bruger bruger, Indstilling sag) {
        return erForfatterside(bruger, sag) && sag.getStatus().kanSkrives();
    }

    /** The author's side while it writes; the secretariat until publication. */
    static boolean kanRense(Bruger bruger, Indstilling sag) {
        return kanSkrive(bruger, sag)
                || bruger.har(Rolle.SEKRETARIAT) && sag.getStatus().erFoerUdgivelse();
    }

    /** What a machine finds in a case is for those who write it and for the secretariat. */
    static boolean kanSeKvalitet(Bruger bruger, Indstilling sag) {
        return bruger.har(Rolle.SEKRETARIAT) || erForfatterside(bruger, sag);
    }

    /** The author, and those who write for the same unit. */
    static boolean erForfatterside(Bruger bruger, Indstilling sag) {
        return bruger.equals(sag.getForfatter())
                || (bruger.har(Rolle.FORFATTER) && bruger.getEnhed().equals(sag.getEnhed()));
    }

    private static boolean erBeslutter(Bruger bruger) {
        return bruger.har(Rolle.RAADMAND) || bruger.har(Rolle.DIREKTION);
    }
}
