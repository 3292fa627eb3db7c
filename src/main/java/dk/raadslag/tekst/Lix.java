package dk.raadslag.tekst;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readability by Björnsson: words per sentence plus the percentage of words with more than six letters.
 *
 * @param vaerdi the rounded value; 0 for a text without words
 */
public record Lix(int vaerdi, int ord, int lange, int saetninger) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[-'’.,/][\\p{L}\\p{N}]++){0,40}");

    public static Lix af(String plainText) {
        int words = 0;
        int longer = 0;
        Matcher word = WORD.matcher(plainText);
        while (word.find()) {
            words++;
            longer += word.group().codePoints().filter(Character::isLetter).count() > 6 ? 1 : 0;
        }
        int sentences = Saetning.alle(plainText).size();
        int value = words == 0 ? 0 : (int) Math.round((double) words / Math.max(1, sentences) + 100.0 * longer / words);
        return new Lix(value, words, longer, sentences);
    }

    /** Translation key of the value in words, for example {@code tekst.lix.middel}. */
    public String noegle() {
        return "tekst.lix."
                + (vaerdi < 25
                        ? "megetlet"
                        : vaerdi < 35 ? "let" : vaerdi < 45 ? "middel" : vaerdi < 55 ? "svaer" : "megetsvaer");
    }
}
