package dk.raadslag.kvalitet.eksport;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one meeting ends and the next begins in nested exports: after the last round, or where numbers start over. */
final class Moedegraenser {

    private static final Pattern ITEM = Pattern.compile("^Punkt (\\d{1,2})(?: ?:|\\.) ?(\\S.*)$");
    private static final Pattern LAST = Pattern.compile(
            "^(?:bordrunde|bordet rundt|eventuelt|evt)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Moedegraenser() {}

    /** For every line the number of its meeting, from 0. */
    static int[] af(List<Linje> lines, BitSet noise) {
        int[] meeting = new int[lines.size()];
        int current = 0;
        int number = 0;
        boolean over = false;
        for (int i = 0; i < meeting.length; i++) {
            Matcher m = ITEM.matcher(lines.get(i).ren());
            boolean item = !noise.get(i) && m.matches();
            if (item && Integer.parseInt(m.group(1)) < number
                    || over && lines.get(i).side()) {
                current++;
                over = false;
                number = 0;
            }
            if (item) {
                number = Integer.parseInt(m.group(1));
                over = LAST.matcher(m.group(2)).matches();
            }
            meeting[i] = current;
        }
        return meeting;
    }
}
