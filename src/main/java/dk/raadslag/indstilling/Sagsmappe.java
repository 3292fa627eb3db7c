package dk.raadslag.indstilling;

import dk.raadslag.kreds.Kredsadgang;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.organisation.Bruger;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Hands out an indstilling to the one signed in, after asking {@link Adgang}. */
@Component
class Sagsmappe {

    private final Indstillinger indstillinger;
    private final AktuelBruger aktuel;
    private final Kredsadgang kredse;

    Sagsmappe(Indstillinger indstillinger, AktuelBruger aktuel, Kredsadgang kredse) {
        this.indstillinger = indstillinger;
        this.aktuel = aktuel;
        this.kredse = kredse;
    }

    Indstilling tilLaesning(long sag) {
        return hent(sag, this::kanLaese);
    }

    boolean kanLaese(Bruger bruger, Indstilling sag) {
        return Adgang.kanLaese(bruger, sag) || Adgang.laesesAfKredsen(sag) && kredse.laeser(sag.getMoedeId());
    }

    Indstilling tilSkrivning(long sag) {
        return tilladt(
                indstillinger.laas(sag),
                sag,
                (bruger, indstilling) -> kanLaese(bruger, indstilling)
                        && (!indstilling.getStatus().kanSkrives() || Adgang.kanSkrive(bruger, indstilling)));
    }

    /** For the secretariat to write on, whoever's turn it is: the caller has asked for the role. */
    Indstilling laas(long sag) {
        return indstillinger.laas(sag).orElseThrow(() -> new IngenAdgang(sag));
    }

    Indstilling laas(long sag, BiPredicate<Bruger, Indstilling> maa) {
        return tilladt(indstillinger.laas(sag), sag, maa);
    }

    /** For the steps of the process and for sibling modules, who have asked already. */
    Indstilling hent(long sag) {
        return indstillinger.findById(sag).orElseThrow(() -> new IngenAdgang(sag));
    }

    /** A draft in which nothing stands; the step of the process has asked. */
    void delete(Indstilling sag) {
        indstillinger.delete(sag);
    }

    Indstilling hent(long sag, BiPredicate<Bruger, Indstilling> maa) {
        return tilladt(indstillinger.findById(sag), sag, maa);
    }

    /** Whether there is such a case, and the one signed in may. */
    boolean findes(long sag, BiPredicate<Bruger, Indstilling> maa) {
        return indstillinger
                .findById(sag)
                .filter(indstilling -> maa.test(aktuel.bruger(), indstilling))
                .isPresent();
    }

    private Indstilling tilladt(Optional<Indstilling> fundet, long sag, BiPredicate<Bruger, Indstilling> maa) {
        return fundet.filter(indstilling -> maa.test(aktuel.bruger(), indstilling))
                .orElseThrow(() -> new IngenAdgang(sag));
    }
}
