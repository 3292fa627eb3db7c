package maal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Heap per signed-in person with a screen open, after a full collection, in real browsers with push by web socket:
 * Rådslag beside the bare form. Arguments: people of each kind.
 */
final class Personer {

    private static final int FIRST = 4;

    private final Browser browser;
    private final int people;
    private double bareForm;

    private Personer(Browser browser, int people) {
        this.browser = browser;
        this.people = people;
    }

    public static void main(String[] args) throws Exception {
        int people = args.length > 0 ? Integer.parseInt(args[0]) : 16;
        try (Chromium chromium = new Chromium()) {
            new Personer(chromium.browser(), people).run();
        }
    }

    private void run() throws Exception {
        System.out.printf("| heap a person (%d people after the first %d) | KB | ratio | goal |%n|---|---|---|---|%n", people, FIRST);
        try (Program bare = Program.bare(Program.data("bare-heap"), 18090)) {
            bareForm = measure(bare, "bare form", i -> null, i -> "/", "vaadin-grid");
        }
        try (Program ours = Program.raadslag(Program.data("raadslag-heap"), 18091)) {
            String[] drafts = ours.ask("kladder " + (people + FIRST)).split(" ");
            measure(ours, "author, the editor open", i -> "maja", i -> "/sag/" + drafts[i], "[data-testid] .ProseMirror, .ProseMirror");
            measure(ours, "secretariat, the desk open", i -> "inger", i -> "/arbejdsliste", "vaadin-grid");
            measure(ours, "rådmand, the meeting open", i -> "anne", i -> "/moede", ".moedebord, .side");
            ours.ask("sager 1000");
            measure(ours, "secretariat, the desk with 1,000 cases", i -> "inger", i -> "/arbejdsliste", "vaadin-grid");
        }
        Tal.load();
    }

    private double measure(Program program, String what, IntFunction<String> who, IntFunction<String> path, String shown)
            throws Exception {
        List<BrowserContext> open = new ArrayList<>();
        IntConsumer come = i -> open.add(enter(program, who.apply(i), path.apply(i), shown));
        for (int i = 0; i < FIRST; i++) {
            come.accept(i);
        }
        Thread.sleep(3000);
        long before = program.heap();
        for (int i = FIRST; i < FIRST + people; i++) {
            come.accept(i);
        }
        Thread.sleep(3000);
        double each = (program.heap() - before) / 1000.0 / people;
        open.forEach(BrowserContext::close);
        String ratio = bareForm == 0 ? "| " : "%.2f | at most 2".formatted(each / bareForm);
        System.out.printf("| %s | %.0f | %s |%n", what, each, ratio);
        return each;
    }

    private BrowserContext enter(Program program, String who, String path, String shown) {
        BrowserContext context = Chromium.context(browser, program);
        Page page = context.newPage();
        if (who != null) {
            Chromium.signIn(context, who);
        }
        page.navigate(path);
        page.locator(shown).first().waitFor();
        return context;
    }
}
