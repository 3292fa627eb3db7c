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

    public static final Lix INTET = new Lix(0, 0, 0, 0);

    public static Lix af(String plainText) {
        return af(plainText, Saetning.alle(plainText).size());
    }

    /** For a text whose sentences have been counted. */
    public static Lix af(String plainText, int sentences) {
        int words = 0;
        int longer = 0;
        Matcher word = WORD.matcher(plainText);
        while (word.find()) {
            words++;
            longer += hasSevenLetters(plainText, word.start(), word.end()) ? 1 : 0;
        }
        return af(words, longer, sentences);
    }

    private static Lix af(int words, int longer, int sentences) {
        int value = words == 0 ? 0 : (int) Math.round((double) words / Math.max(1, sentences) + 100.0 * longer / words);
        return new Lix(value, words, longer, sentences);
    }

    private static boolean hasSevenLetters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            letters += Character.isLetter(text.codePointAt(i)) ? 1 : 0;
        }
        return letters > 6;
    }

    /** Of both texts together. */
    public Lix med(Lix other) {
        return af(ord + other.ord, lange + other.lange, saetninger + other.saetninger);
    }

    /** Translation key of the value in words, for example {@code tekst.lix.middel}. */
    public String noegle() {
        return "tekst.lix."
                + (vaerdi < 25
                        ? "megetlet"
                        : vaerdi < 35 ? "let" : vaerdi < 45 ? "middel" : vaerdi < 55 ? "svaer" : "megetsvaer");
    }
}
