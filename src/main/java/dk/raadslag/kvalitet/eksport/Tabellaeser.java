package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Tabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads tables that an extraction wrote with bars: "| Udgift | 2026 |". */
final class Tabellaeser {

    private Tabellaeser() {}

    static List<Tabel> laes(String text) {
        List<Tabel> found = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int start = 0;
        int from = 0;
        for (String line : text.split("\n", -1)) {
            boolean row = line.length() > 2 && line.startsWith("|") && line.endsWith("|");
            if (!row && !rows.isEmpty()) {
                found.add(new Tabel(List.copyOf(rows), start, from - 1));
                rows.clear();
            }
            if (row) {
                start = rows.isEmpty() ? from : start;
                if (!line.matches("\\|[ :|-]+\\|")) {
                    rows.add(cells(line));
                }
            }
            from += line.length() + 1;
        }
        if (!rows.isEmpty()) {
            found.add(new Tabel(List.copyOf(rows), start, text.length()));
        }
        return found;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}
