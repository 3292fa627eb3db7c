package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** One tap that a kill may come before: afterwards it is done or it is not, and done it is where the screen has shown it so. */
final class Tap {

    private final Supplier<List<String>> screen;
    private final List<String> before;
    private final List<String> done;
    private List<String> said = List.of();

    private Tap(Supplier<List<String>> screen, List<String> before, List<String> done) {
        this.screen = screen;
        this.before = before;
        this.done = done;
    }

    /** The first outcome that is not chosen, in place of the one that is, if any. */
    static Tap anOutcome(Page page) {
        Supplier<List<String>> chosen =
                () -> sorted(testIds(page.locator(".udfald button[aria-pressed=true]:visible")));
        Locator button =
                page.locator(".udfald button[aria-pressed=false]:visible").first();
        List<String> before = chosen.get();
        String outcome = Objects.requireNonNull(button.getAttribute("data-testid"));
        List<String> done = new ArrayList<>(before);
        done.removeIf(other -> item(other).equals(item(outcome)));
        done.add(outcome);
        return tapped(button, chosen, before, sorted(done));
    }

    /** The first point of an agenda goes below the second. */
    static Tap aMove(Page page) {
        Supplier<List<String>> order = () -> testIds(page.locator(".punkter > li"));
        List<String> before = order.get();
        List<String> done = new ArrayList<>(before);
        Collections.swap(done, 0, 1);
        return tapped(page.locator("[data-testid^='ned-']").first(), order, before, done);
    }

    private static Tap tapped(Locator button, Supplier<List<String>> screen, List<String> before, List<String> done) {
        assertThat(before).doesNotHaveDuplicates();
        button.click();
        return new Tap(screen, before, done);
    }

    /** What the screen says at the moment of the kill. */
    void look() {
        said = screen.get();
    }

    void stands() {
        assertThat(screen.get()).isIn(said.equals(done) ? List.of(done) : List.of(before, done));
    }

    /** {@code udfald-<item>-<outcome>} without the outcome. */
    private static String item(String testId) {
        return testId.replaceAll("-[^-]*$", "");
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static List<String> testIds(Locator elements) {
        return elements.all().stream()
                .map(one -> Objects.requireNonNull(one.getAttribute("data-testid")))
                .toList();
    }
}
