package maal;

import dk.raadslag.dokument.Rensemaaling;

/** The clean copy of a workbook with 40,000 merged cells beside the same one without, in turn. Argument: rounds. */
final class Filer {

    private static final int ROWS = 40_000;
    private static final int WARM_UP = 2;

    private Filer() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        byte[] plain = Rensemaaling.mappe(ROWS, false);
        byte[] merged = Rensemaaling.mappe(ROWS, true);
        double cold = Rensemaaling.rens(merged);
        Tal plainly = new Tal();
        Tal withMerged = new Tal();
        for (int i = -WARM_UP; i < rounds; i++) {
            double one = Rensemaaling.rens(plain);
            double other = Rensemaaling.rens(merged);
            if (i >= 0) {
                plainly.add(one);
                withMerged.add(other);
            }
        }
        System.out.printf("| a clean copy of 40,000 rows | ms of work min / median / max | goal |%n|---|---|---|%n");
        System.out.printf("| no merged cells | %s | |%n", plainly.spread("%.0f"));
        System.out.printf("| 40,000 merged cells | %s | below 2000 |%n", withMerged.spread("%.0f"));
        System.out.printf("| the same, the first in its process | %.0f | below 2000 |%n", cold);
        System.out.printf("ratio of the medians: %.2f (goal: at most 2)%n", withMerged.median() / plainly.median());
        Tal.load();
    }
}
