package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Moedepapir.Udvalgspapir;
import dk.raadslag.kvalitet.Moedepapir.Udvalgspunkt;
import dk.raadslag.kvalitet.Stykke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a committee's agenda: "Baggrund/formål", "Metode", "Ansvarlig", "Tid", "Bilag" under each item. */
final class Udvalgslaeser {

    private static final Pattern LABEL = Pattern.compile(
            "^\\s?(?:Side \\d{1,2} af \\d(?=\\p{L}|\\d{1,2}\\. ))?(Baggrund/formål|Metode|Ansvarlig|Tid|Bilag)"
                    + " ?:(.*)$");
    private static final Pattern ITEM =
            Pattern.compile("^\\s?(?:Side \\d{1,2} af \\d(?=\\d))?(\\d{1,2})\\. ?(\\p{L}.*)$");
    private static final Pattern SUBITEM =
            Pattern.compile("^\\s?(?:Side \\d{1,2} af \\d(?=[A-Z]\\)))?([A-Z])\\) +(\\S.*)$");
    private static final Pattern MEETING =
            Pattern.compile("Mødetid:.*?(\\d{1,2})[.:](\\d{2}) ?[-–] ?(\\d{1,2})[.:](\\d{2})");
    private static final int NEAR = 14;

    private Udvalgslaeser() {}

    /** "Emne:" (or "Em-/ne:") with "Mødedato:" close below. */
    static boolean begynder(List<Linje> lines, int i) {
        String first = lines.get(i).ren();
        if (!first.equals("Em-") && !first.startsWith("Emne:")) {
            return false;
        }
        for (int j = i; j < Math.min(lines.size(), i + 12); j++) {
            if (lines.get(j).ren().startsWith("Mødedato:")) {
                return true;
            }
        }
        return false;
    }

    static Udvalgspapir laes(List<Linje> lines) {
        List<Linje> head = new ArrayList<>();
        List<Udvalgspunkt> items = new ArrayList<>();
        Integer start = null;
        Integer end = null;
        String number = "";
        List<Linje> title = new ArrayList<>();
        Map<String, Stykke> fields = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Linje line = lines.get(i);
            Matcher meeting = MEETING.matcher(line.tekst());
            if (meeting.find()) {
                start = Integer.parseInt(meeting.group(1)) * 60 + Integer.parseInt(meeting.group(2));
                end = Integer.parseInt(meeting.group(3)) * 60 + Integer.parseInt(meeting.group(4));
            }
            Matcher item = ITEM.matcher(line.tekst());
            Matcher sub = SUBITEM.matcher(line.tekst());
            Matcher label = LABEL.matcher(line.tekst());
            boolean isItem = item.matches() && fieldFollows(lines, i);
            if (isItem || sub.matches() && fieldFollows(lines, i)) {
                add(items, number, title, fields);
                Matcher m = isItem ? item : sub;
                number = m.group(1);
                title = new ArrayList<>(List.of(new Linje(line.nummer(), m.group(2), false)));
                fields = new HashMap<>();
            } else if (label.matches() && !number.isEmpty()) {
                fields.putIfAbsent(label.group(1), field(lines, i, label));
            } else if (!number.isEmpty() && fields.isEmpty() && !line.tom()) {
                title.add(line);
            }
            if (number.isEmpty() || line.tekst().startsWith("Sag: ")) {
                head.add(line);
            }
        }
        add(items, number, title, fields);
        return new Udvalgspapir(Stykkebygger.af(head), start, end, items);
    }

    /** A heading of an item is one only when a field follows; the overview on top has none. */
    private static boolean fieldFollows(List<Linje> lines, int i) {
        int seen = 0;
        for (int j = i + 1; j < lines.size() && seen < NEAR; j++) {
            String text = lines.get(j).ren();
            if (text.startsWith("Baggrund/formål")) {
                return true;
            }
            if (ITEM.matcher(text).matches() || SUBITEM.matcher(text).matches()) {
                return false;
            }
            seen += text.isEmpty() ? 0 : 1;
        }
        return false;
    }

    private static Stykke field(List<Linje> lines, int i, Matcher label) {
        Linje line = lines.get(i);
        List<Linje> value = new ArrayList<>();
        value.add(new Linje(line.nummer(), label.group(1) + ":" + label.group(2), false));
        if (label.group(1).equals("Baggrund/formål") || label.group(1).equals("Bilag")) {
            for (int j = i + 1; j < lines.size(); j++) {
                String next = lines.get(j).tekst();
                if (LABEL.matcher(next).matches()
                        || ITEM.matcher(next).matches()
                        || SUBITEM.matcher(next).matches()) {
                    break;
                }
                value.add(lines.get(j));
            }
        }
        return Stykkebygger.af(value);
    }

    private static void add(List<Udvalgspunkt> items, String number, List<Linje> title, Map<String, Stykke> fields) {
        if (number.isEmpty()) {
            return;
        }
        Stykke list = fields.get("Bilag");
        boolean filled = list != null && list.tekst().matches("(?s).*(?:^|\\n| )[-–•] ?\\S.*");
        items.add(new Udvalgspunkt(
                number,
                Stykkebygger.af(title),
                fields.get("Baggrund/formål"),
                fields.get("Ansvarlig"),
                fields.get("Tid"),
                fields.get("Metode"),
                filled ? null : nullable(list)));
    }

    private static @Nullable Stykke nullable(@Nullable Stykke list) {
        return list == null ? null : Stykke.af("Bilag:", list.linje(0));
    }
}
