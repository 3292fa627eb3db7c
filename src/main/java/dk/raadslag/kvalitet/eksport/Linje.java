package dk.raadslag.kvalitet.eksport;

/**
 * A line of an export.
 *
 * @param nummer from 1
 * @param tekst without the mark of a new page, without Markdown
 * @param side whether a page, or a text box, begins here: a form feed, or exactly one space before the text
 * @param overskrift whether the extraction marked it as a heading
 */
record Linje(int nummer, String tekst, boolean side, boolean overskrift) {

    Linje(int nummer, String tekst, boolean side) {
        this(nummer, tekst, side, false);
    }

    boolean tom() {
        return tekst.isBlank();
    }

    String ren() {
        return tekst.strip();
    }
}
