package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Aabenhed;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Ordliste;
import dk.raadslag.kvalitet.Sag;
import java.util.regex.Pattern;

/** Openness (rules 8 to 10): a criterion for what is confidential, a second look at what may need one. */
public final class Aabenhedsregler {

    private static final Pattern MONEY_ONLY = Pattern.compile(
            "\\s*(?:(?:på grund af|pga\\.|af hensyn til|sagen (?:handler|drejer sig)"
                    + " om)?\\s*(?:økonomien|økonomi|økonomiske forhold|budget|penge)[.,]?\\s*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Moenster SUGGESTIVE = Ordliste.af("fortrolighedsord").somMoenster();

    private Aabenhedsregler() {}

    public static void kriterium(Sag sag, Melder melder) {
        Aabenhed openness = sag.aabenhed();
        if (openness == null || !openness.fortrolig()) {
            return;
        }
        if (openness.kriterium().isBlank() && openness.begrundelse().isBlank()) {
            melder.meld(place(sag));
        } else if (moneyOnly(openness.kriterium().isBlank() ? openness.begrundelse() : openness.kriterium())) {
            melder.som("oekonomi").meld(place(sag));
        }
    }

    private static boolean moneyOnly(String criterion) {
        return criterion.length() < 100 && MONEY_ONLY.matcher(criterion).matches();
    }

    public static void aabenMedAnelse(Sag sag, Melder melder) {
        Aabenhed openness = sag.aabenhed();
        if (openness == null || openness.fortrolig()) {
            return;
        }
        for (Kilde source : sag.broedtekst()) {
            SUGGESTIVE.alle(source.stykke()).stream()
                    .findFirst()
                    .ifPresent(m -> melder.meld(source, m.start(), m.end(), m.group()));
        }
    }

    /** Templates with a stamp: is it there? */
    public static void maerke(Sag sag, Melder melder) {
        if (sag.krav().maerket() && sag.alle(Hovedfelt.AABENHED).isEmpty() && sag.aabenhed() == null) {
            melder.meld(sag.felt(Hovedfelt.SKABELON).map(Kilde::af).orElseGet(() -> place(sag)));
        }
    }

    private static Kilde place(Sag sag) {
        return sag.felt(Hovedfelt.AABENHED)
                .or(() -> sag.felt(Hovedfelt.TITEL))
                .map(Kilde::af)
                .orElse(new Kilde(dk.raadslag.kvalitet.Sted.Slags.SAG, "", 0, dk.raadslag.kvalitet.Stykke.TOMT));
    }
}
