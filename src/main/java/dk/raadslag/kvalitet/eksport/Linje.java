package dk.raadslag.kvalitet.eksport;

/**
 * A line of an export.
 *
 * @param nummer from 1
 * @param tekst without the mark of a new page, without Markdown
 * @param side whether a page, or a text box, begins here: a form feed, or exactly one space before the text
 */
record Linje(int nummer, String tekst, boolean side) {

    boolean tom() {
        return tekst.isBlank();
    }

    String ren() {
        return tekst.strip();
    }
}
