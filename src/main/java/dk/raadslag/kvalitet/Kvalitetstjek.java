package dk.raadslag.kvalitet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The quality check (rule 7): every rule over one case, in the order of {@link Regler}, the heaviest first. */
public final class Kvalitetstjek {

    private final List<Regel> rules;

    public Kvalitetstjek() {
        this(Regler.ALLE);
    }

    Kvalitetstjek(List<Regel> rules) {
        this.rules = rules;
    }

    public List<Fund> tjek(Sag sag) {
        List<Fund> found = new ArrayList<>();
        for (Regel rule : rules) {
            rule.opslag().find(sag, new Melder(rule.id(), rule.alvor(), found));
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Fund::alvor))
                .toList();
    }

    /** The text of one attached file: sensitive data, leaked notes, tables that do not add up. */
    public List<Fund> tjekBilag(Bilagsfil fil) {
        return tjekFil(Bilag.af(1, fil.filnavn()).med(fil)).stream()
                .filter(f -> f.sted().slags() == Sted.Slags.BILAGSTEKST)
                .toList();
    }

    /** One attached file: its text and what it carries along unseen. */
    public List<Fund> tjekFil(Bilag bilag) {
        Sag alone = new Sag(List.of(), List.of(), List.of(), List.of(bilag), Krav.I_PROGRAMMET, null, null);
        return tjek(alone).stream()
                .filter(f ->
                        f.sted().slags() == Sted.Slags.BILAGSTEKST || f.regel().equals("fil"))
                .toList();
    }
}
