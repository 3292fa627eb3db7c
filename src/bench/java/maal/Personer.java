package maal;

import com.microsoft.playwright.BrowserContext;
import java.util.function.IntFunction;

/**
 * Heap per signed-in person with a screen open and push by web socket, after a full collection: Rådslag beside the bare
 * form. A real browser opens each screen once; then as many as asked for open it with the requests that it sent. Nobody
 * leaves before the end. Arguments: people of each kind.
 */
final class Personer {

    private static final int FIRST = 10;

    private final Chromium chromium;
    private final int people;
    private double bareForm;

    private Personer(Chromium chromium, int people) {
        this.chromium = chromium;
        this.people = people;
    }

    public static void main(String[] args) throws Exception {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        try (Chromium chromium = new Chromium()) {
            new Personer(chromium, people).run();
        }
    }

    private void run() throws Exception {
        System.out.printf("| heap a person (%d after the first %d) | KB | ratio | goal |%n|---|---|---|---|%n", people, FIRST);
        try (Program bare = Program.bare(Program.data("bare-personer"), 18090)) {
            bareForm = measure(bare, "bare form", null, i -> "/", "vaadin-grid");
        }
        try (Program ours = Program.raadslag(Program.data("raadslag-personer"), 18091)) {
            String[] drafts = ours.ask("kladder " + (people + FIRST + 1)).split(" ");
            measure(ours, "author, the editor open", "maja", i -> "/sag/" + drafts[i], ".ProseMirror");
            measure(ours, "rådmand, the meeting open", "anne", i -> "/moede", ".moedebord");
            measure(ours, "secretariat, the desk open", "inger", i -> "/arbejdsliste", "[data-testid=sager]");
            ours.ask("sager 1000");
            measure(ours, "secretariat, the desk with 1,000 cases", "inger", i -> "/arbejdsliste", "[data-testid=sager]");
        }
        Tal.load();
    }

    private double measure(Program program, String what, String who, IntFunction<String> path, String shown)
            throws Exception {
        BrowserContext context = Chromium.context(chromium.browser(), program);
        if (who != null) {
            Chromium.signIn(context, who);
        }
        Genspil others = new Genspil(program, context, path.apply(0), shown);
        for (int i = 1; i <= FIRST; i++) {
            others.enter(who, path.apply(i));
        }
        long before = settled(program);
        for (int i = FIRST + 1; i <= FIRST + people; i++) {
            others.enter(who, path.apply(i));
        }
        double each = (settled(program) - before) / 1000.0 / people;
        String ratio = bareForm == 0 ? "| " : "%.2f | at most 2".formatted(each / bareForm);
        System.out.printf("| %s (%d requests each) | %.0f | %s |%n", what, others.requests(), each, ratio);
        return each;
    }

    private static long settled(Program program) throws Exception {
        program.heap();
        Thread.sleep(2000);
        return program.heap();
    }
}
