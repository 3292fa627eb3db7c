package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.raadslag.tekst.Tekst;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * People who type at the same time, each on a page of their own: 70 ms from key to key, pauses from 0.2 to 3 s, and now and
 * then a reload, or Back and forth again, in mid-sentence. Every key is pressed when it is due, whatever the screens do, and
 * what stands in a field is compared with what was typed, key for key.
 */
final class Hands {

    private static final int KEY = 70;
    private static final int LOOK = 100;
    private static final int LOOKS = 250;
    private static final List<String> WORDS =
            List.of("JUS", "følger op", "på", "1. maj,", "a", "é og å", "rådmanden", "(12)", "- men", "to.");

    private static final String READ = """
            field => field.gemmer && field.querySelector('[contenteditable=true], textarea:not([readonly])')
              ? field.gemmer.read() : null""";

    /** One thing that a hand does, and how long until the next; tried again until it is done. */
    private record Step(String what, BooleanSupplier done, int after) {}

    /** The steps that are left of one hand, and when the next is due. */
    private static final class Hand {
        final Deque<Step> steps = new ArrayDeque<>();
        long due = System.nanoTime();
        Supplier<String> seen = () -> "";
        int tries;

        boolean look(Field field) {
            seen = () ->
                    "'%s' was typed, and '%s' is there, at %s".formatted(field.typed, field.value(), field.page.url());
            return true;
        }
    }

    private final Random random;
    private final List<Hand> hands = new ArrayList<>();

    /** The same keys, pauses and events for the same number. */
    Hands(long seed) {
        random = new Random(seed);
    }

    void on(Page page, int bursts, String... fields) {
        on(page, () -> true, bursts, fields);
    }

    /**
     * Writes in these fields one after the other, {@code bursts} times in each.
     *
     * @param there what a person does to come to them when the page has been loaded again; false while it cannot be done
     */
    void on(Page page, BooleanSupplier there, int bursts, String... fields) {
        page.onDialog(com.microsoft.playwright.Dialog::accept);
        Hand hand = new Hand();
        hands.add(hand);
        for (String field : fields) {
            Field one = new Field(page, field);
            hand.steps.add(new Step(field + " is there", one::isThere, 0));
            hand.steps.add(new Step("look at " + field, () -> hand.look(one), 0));
            int event = random.nextInt(bursts);
            for (int i = 0; i < bursts; i++) {
                write(hand, one);
                if (i == event) {
                    interrupt(hand, one, there);
                }
            }
        }
        for (String field : fields) {
            hand.steps.add(new Step(field + " is saved", new Field(page, field)::isSaved, 0));
        }
    }

    private void write(Hand hand, Field field) {
        String words = field.words(random);
        hand.steps.add(new Step(field.name + " has the caret", field::focus, KEY));
        if (field.isShort()) {
            hand.steps.add(new Step(field.name + " is written anew", field::clear, KEY));
        }
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(key -> hand.steps.add(new Step("a key in " + field.name, () -> field.press(key), KEY)));
        int pause = 200 + random.nextInt(2_800);
        hand.steps.add(new Step("pause", () -> true, pause));
        hand.steps.add(new Step(field.name + " after a pause of " + pause, field::isAsTyped, 0));
    }

    /** In mid-sentence. */
    private void interrupt(Hand hand, Field field, BooleanSupplier there) {
        hand.steps.add(new Step(field.name + " has the caret", field::focus, KEY));
        for (String key : List.of(" ", "o", "g", " ", "s")) {
            if (!field.isNumber()) {
                hand.steps.add(new Step("a key in " + field.name, () -> field.press(key), KEY));
            }
        }
        hand.steps.add(new Step("a moment", () -> true, random.nextInt(900)));
        if (random.nextBoolean()) {
            hand.steps.add(new Step("reload", () -> field.does("location.reload()"), 300));
        } else {
            hand.steps.add(new Step("back", () -> field.does("history.back()"), 0));
            hand.steps.add(new Step("away", field::isLeft, 200 + random.nextInt(1_200)));
            hand.steps.add(new Step("and forth", () -> field.does("history.forward()"), 300));
        }
        hand.steps.add(new Step("the way to " + field.name, there, 0));
        hand.steps.add(new Step(field.name + " stands as it was", field::standsAgain, 0));
    }

    /** Until everybody has finished. */
    void type() {
        while (hands.stream().anyMatch(hand -> !hand.steps.isEmpty())) {
            Hand next = hands.stream()
                    .filter(hand -> !hand.steps.isEmpty())
                    .min(Comparator.comparingLong(hand -> hand.due))
                    .orElseThrow();
            sleepUntil(next.due);
            Step step = next.steps.getFirst();
            boolean done = step.done().getAsBoolean();
            if (done) {
                next.steps.removeFirst();
                next.tries = 0;
            } else {
                assertThat(++next.tries)
                        .as(() -> step.what() + ": " + next.seen.get())
                        .isLessThan(LOOKS);
            }
            next.due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(done ? step.after() : LOOK);
        }
    }

    private static void sleepUntil(long due) {
        try {
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A field, and what has been typed in it. */
    private static final class Field {
        private final Page page;
        private final String name;
        private String typed = "";

        Field(Page page, String name) {
            this.page = page;
            this.name = name;
        }

        boolean isNumber() {
            return name.equals("minutter");
        }

        /** Holds 40 characters. */
        boolean isShort() {
            return name.equals("sagsnummer") || name.equals("telefon");
        }

        boolean clear() {
            page.keyboard().press("Control+a");
            page.keyboard().press("Delete");
            typed = "";
            return true;
        }

        String words(Random random) {
            if (isNumber()) {
                return Integer.toString(1 + random.nextInt(9));
            }
            String words = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
            boolean lines = name.startsWith("afsnit") || name.startsWith("bemaerkning") || name.startsWith("feedback");
            return random.nextInt(3) == 0 && lines ? words + "\n" : words + " ";
        }

        /** Null while it is not there, or cannot be written in. */
        private String value() {
            Locator field = page.getByTestId(name);
            Object value = field.count() == 0 ? null : field.first().evaluate(READ);
            return value == null
                    ? null
                    : name.startsWith("afsnit") ? Tekst.fraJson((String) value).toPlainText() : (String) value;
        }

        boolean isThere() {
            String value = value();
            typed = value == null ? "" : value;
            return value != null;
        }

        boolean focus() {
            page.getByTestId(name).locator("textarea, .ProseMirror").focus();
            page.keyboard().press("Control+End");
            return true;
        }

        boolean press(String key) {
            if (isNumber()) {
                page.keyboard().press("Control+a");
                typed = "";
            }
            page.keyboard().type(key);
            typed += key;
            return true;
        }

        boolean isAsTyped() {
            assertThat(value()).as(name).isEqualTo(typed);
            return true;
        }

        boolean does(String script) {
            page.evaluate("() => { setTimeout(() => " + script + "); }");
            return true;
        }

        boolean isLeft() {
            return page.getByTestId(name).count() == 0;
        }

        /** The end is stored without its spaces. Nobody else writes here, so nobody is asked. */
        boolean standsAgain() {
            String value = value();
            if (value == null || !value.strip().equals(typed.strip())) {
                return false;
            }
            assertThat(page.getByTestId("kladde").count()
                            + page.getByTestId("konflikt").count())
                    .as(name)
                    .isZero();
            typed = value;
            return true;
        }

        boolean isSaved() {
            String status = page.getByTestId(name).getAttribute("data-status");
            return status == null || status.equals("gemt");
        }
    }
}
