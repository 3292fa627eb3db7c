package dk.raadslag.kvalitet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the findings of one rule; {@code som} gives a finding another sentence, {@code alvor} another severity. */
public final class Melder {

    private final String rule;
    private final String message;
    private final Alvor severity;
    private final List<Fund> found;

    public Melder(String rule, Alvor severity, List<Fund> found) {
        this(rule, rule, severity, found);
    }

    private Melder(String rule, String message, Alvor severity, List<Fund> found) {
        this.rule = rule;
        this.message = message;
        this.severity = severity;
        this.found = found;
    }

    public Melder som(String variant) {
        return new Melder(rule, rule + "." + variant, severity, found);
    }

    /** Reports under another rule's name: two rules may see the same thing. */
    public Melder under(String other) {
        return new Melder(other, other, severity, found);
    }

    public Melder alvor(Alvor other) {
        return new Melder(rule, message, other, found);
    }

    public void meld(Kilde kilde, int fra, int til, String... dele) {
        ret(kilde, fra, til, null, dele);
    }

    /** The whole of a text. */
    public void meld(Kilde kilde, String... dele) {
        ret(kilde, 0, kilde.tekst().length(), null, dele);
    }

    public void ret(Kilde kilde, int fra, int til, @Nullable String rettelse, String... dele) {
        found.add(new Fund(
                rule,
                message,
                severity,
                kilde.sted(fra, til),
                kilde.stykke().uddrag(fra, til),
                List.of(dele),
                rettelse));
    }

    /** The case as a whole: something is missing that has no place of its own. */
    public void mangler(Sag sag, String... dele) {
        Kilde nearest = sag.felt(Hovedfelt.TITEL).map(Kilde::af).orElse(new Kilde(Sted.Slags.SAG, "", 0, Stykke.TOMT));
        meld(nearest, dele);
    }
}
