package dk.raadslag.offentlig;

import java.util.Comparator;
import java.util.List;

/** One way to narrow an answer: the field and its values with how many items each has. */
public record Facet(String felt, List<Vaerdi> vaerdier) {

    private static final int FLEST = 12;

    public record Vaerdi(String vaerdi, String navn, long antal) {}

    /** Years newest first, everything else by how much there is of it. */
    static Facet af(String felt, List<Vaerdi> vaerdier) {
        Comparator<Vaerdi> orden = felt.equals("aar")
                ? Comparator.comparing(Vaerdi::vaerdi).reversed()
                : Comparator.comparing(Vaerdi::antal).reversed().thenComparing(Vaerdi::navn);
        return new Facet(felt, vaerdier.stream().sorted(orden).limit(FLEST).toList());
    }
}
