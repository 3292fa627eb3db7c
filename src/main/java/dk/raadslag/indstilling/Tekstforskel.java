package dk.raadslag.indstilling;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dk.raadslag.indstilling.Aendring.Del;
import dk.raadslag.indstilling.Aendring.Slags;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two texts against each other: first paragraph by paragraph, then word by word in those that differ. */
final class Tekstforskel {

    private static final Pattern LINJE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern ORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    /** Of what is unchanged, so much is shown on each side of a change. */
    private static final int OMKRING = 60;

    /** Words or paragraphs of both texts together; the search takes room by the square of what differs. */
    private static final int HOEJST = 6_000;

    private Tekstforskel() {}

    /** Empty when they say the same. */
    static List<Del> af(String foer, String nu) {
        if (foer.equals(nu)) {
            return List.of();
        }
        List<Del> dele = new ArrayList<>();
        compare(parts(LINJE, foer), parts(LINJE, nu), dele, true);
        return shortened(dele);
    }

    private static void compare(List<String> foer, List<String> nu, List<Del> dele, boolean linjer) {
        if (foer.size() + nu.size() > HOEJST) {
            add(dele, Slags.SLETTET, foer);
            add(dele, Slags.INDSAT, nu);
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(foer, nu).getDeltas()) {
            add(dele, Slags.UAENDRET, foer.subList(at, delta.getSource().getPosition()));
            List<String> slettet = delta.getSource().getLines();
            List<String> indsat = delta.getTarget().getLines();
            if (linjer && !slettet.isEmpty() && !indsat.isEmpty()) {
                compare(parts(ORD, String.join("", slettet)), parts(ORD, String.join("", indsat)), dele, false);
            } else {
                add(dele, Slags.SLETTET, slettet);
                add(dele, Slags.INDSAT, indsat);
            }
            at = delta.getSource().getPosition() + slettet.size();
        }
        add(dele, Slags.UAENDRET, foer.subList(at, foer.size()));
    }

    private static List<String> parts(Pattern pattern, String text) {
        List<String> parts = new ArrayList<>();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            parts.add(m.group());
        }
        return parts;
    }

    /** Neighbours of the same kind become one. */
    private static void add(List<Del> dele, Slags slags, List<String> stykker) {
        String tekst = String.join("", stykker);
        if (tekst.isEmpty()) {
            return;
        }
        if (!dele.isEmpty() && dele.getLast().slags() == slags) {
            dele.set(dele.size() - 1, new Del(slags, dele.getLast().tekst() + tekst));
        } else {
            dele.add(new Del(slags, tekst));
        }
    }

    private static List<Del> shortened(List<Del> dele) {
        List<Del> korte = new ArrayList<>();
        for (int i = 0; i < dele.size(); i++) {
            Del del = dele.get(i);
            boolean foerst = i == 0;
            boolean sidst = i == dele.size() - 1;
            korte.add(
                    del.slags() == Slags.UAENDRET
                            ? new Del(Slags.UAENDRET, shortened(del.tekst(), foerst, sidst))
                            : del);
        }
        return List.copyOf(korte);
    }

    private static String shortened(String tekst, boolean foerst, boolean sidst) {
        int room = foerst || sidst ? OMKRING : 2 * OMKRING;
        if (tekst.length() <= room) {
            return tekst;
        }
        String hoved = foerst ? "" : tekst.substring(0, boundary(tekst, OMKRING));
        String hale = sidst ? "" : tekst.substring(boundary(tekst, tekst.length() - OMKRING));
        return hoved + " … " + hale;
    }

    /** The blank at or before an offset, so that no word is cut. */
    private static int boundary(String tekst, int offset) {
        int at = offset;
        while (at > 0 && !Character.isWhitespace(tekst.charAt(at))) {
            at--;
        }
        return at == 0 && !Character.isLowSurrogate(tekst.charAt(offset)) ? offset : at;
    }
}
