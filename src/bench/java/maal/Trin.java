package maal;

import java.nio.file.Path;

/** Workflow steps a second, Rådslag beside bare Flowable and JPA, in turn. Arguments: rounds, cases a round. */
final class Trin {

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        int cases = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        Path a = Program.data("bare-trin");
        Path b = Program.data("raadslag-trin");
        try (Program bare = Program.bare(a, 18083);
                Program raadslag = Program.raadslag(b, 18084)) {
            for (int i = 0; i < 3; i++) {
                bare.ask("trin 4 " + cases);
                raadslag.ask("trin 4 " + cases);
            }
            Tal.load();
            System.out.println("| threads | bare steps/s min / median / max | Rådslag steps/s | ratio of each round | goal |");
            System.out.println("|---|---|---|---|---|");
            for (int threads : new int[] {1, 4}) {
                measure(bare, raadslag, threads, cases, rounds);
            }
            Tal.load();
        }
    }

    private static void measure(Program bare, Program raadslag, int threads, int cases, int rounds) throws Exception {
        Tal bares = new Tal();
        Tal ours = new Tal();
        Tal ratios = new Tal();
        double[] kinds = new double[3];
        for (int i = 0; i < rounds; i++) {
            double one = rate(bare.ask("trin " + threads + " " + cases));
            String answer = raadslag.ask("trin " + threads + " " + cases);
            double two = rate(answer);
            for (int k = 0; k < 3; k++) {
                kinds[k] += Double.parseDouble(answer.split(" ")[2 + k]) / 1e6 / cases / rounds;
            }
            bares.add(one);
            ours.add(two);
            ratios.add(two / one);
        }
        System.out.printf(
                "| %d | %s | %s | %s | at least 0.5 |%n",
                threads, bares.spread("%.0f"), ours.spread("%.0f"), ratios.spread("%.2f"));
        System.out.printf("(Rådslag, ms a step: send %.1f, godkend %.1f, aaben %.1f)%n", kinds[0], kinds[1], kinds[2]);
    }

    private static double rate(String answer) {
        String[] words = answer.split(" ");
        return Double.parseDouble(words[0]) / Double.parseDouble(words[1]) * 1e9;
    }
}
