package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Afsnit;
import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Moenster;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Tabel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables: do the totals add up, are the percentages right, is a number used twice. */
public final class Tabelregler {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:i alt|ialt|total|totalt|samlet|sum)(?: (?:kr\\.?|udgifter|indtægter|budget|beløb|antal))?[:*]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A row of a table in a text export: a label, then numbers only. */
    private static final Pattern ROW = Pattern.compile("^[ ]?([\\p{L}(][^\\n"
            + "\\d]{0,60}?)[ *]+((?:[-–−]?\\d[\\d.]*(?:,\\d+)?%?)(?:[ ]+[-–−]?\\d[\\d.]*(?:,\\d+)?%?){0,12})["
            + " ]*$");

    private static final Pattern CAPTION =
            Pattern.compile("^ ?(Tabel|Figur) (\\d{1,3})\\s?[:.] (\\S[^\\n]{3,})$", Pattern.MULTILINE);
    private static final Pattern HEADING =
            Pattern.compile("^ ?(\\d{1,2}\\. \\p{Lu}[^:\\n\\d]{3,40} \\d{1,2}): (\\S[^\\n]*)$", Pattern.MULTILINE);
    private static final Moenster RANGE = Moenster.af("(?=\\d)(?<![\\d-])(\\d{2})-(\\d{2})(?=-årige| år(?!\\p{L}))");

    private Tabelregler() {}

    public static void sum(Sag sag, Melder melder) {
        for (Afsnit section : sag.afsnit()) {
            for (Tabel table : section.tabeller()) {
                int last = section.tekst().tekst().lastIndexOf('\n', table.til() - 1) + 1;
                columns(table.raekker(), Kilde.af(section), Math.max(last, table.fra()), table.til(), melder);
                rows(table.raekker(), Kilde.af(section), table.fra(), table.til(), melder);
            }
        }
        for (Kilde source : texts(sag)) {
            for (List<Row> block : blocks(source.tekst())) {
                Row last = block.getLast();
                List<List<String>> rows = block.stream().map(Row::all).toList();
                if (TOTAL.matcher(last.label()).matches()) {
                    columns(rows, source, last.from(), last.to(), melder);
                }
            }
        }
    }

    private static void columns(List<List<String>> rows, Kilde source, int from, int to, Melder melder) {
        if (rows.size() < 3
                || rows.getLast().isEmpty()
                || !TOTAL.matcher(rows.getLast().getFirst().strip()).matches()) {
            return;
        }
        List<String> total = rows.getLast();
        for (int c = 1; c < total.size(); c++) {
            BigDecimal sum = BigDecimal.ZERO;
            int counted = 0;
            boolean whole = !total.get(c).contains("%");
            for (List<String> row : rows.subList(0, rows.size() - 1)) {
                Optional<BigDecimal> cell = row.size() == total.size() ? Penge.tal(row.get(c)) : Optional.empty();
                if (cell.isPresent() && !isYear(row.get(c))) {
                    sum = sum.add(cell.get());
                    counted++;
                } else if (row.size() == total.size() && !isHeader(row)) {
                    whole = false;
                }
            }
            Optional<BigDecimal> stated = Penge.tal(total.get(c));
            if (whole && counted >= 2 && stated.isPresent() && differs(sum, stated.get(), counted)) {
                melder.meld(source, from, to, total.get(c).strip(), dansk(sum));
                return;
            }
        }
    }

    /** Where the last column is headed "I alt", each row adds up to it. */
    private static void rows(List<List<String>> rows, Kilde source, int from, int to, Melder melder) {
        if (rows.size() < 2
                || rows.getFirst().size() < 4
                || !TOTAL.matcher(rows.getFirst().getLast().strip()).matches()) {
            return;
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            List<BigDecimal> cells =
                    row.stream().skip(1).flatMap(c -> Penge.tal(c).stream()).toList();
            if (row.size() == rows.getFirst().size() && cells.size() == row.size() - 1 && !isHeader(row)) {
                BigDecimal sum = cells.subList(0, cells.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                if (differs(sum, cells.getLast(), cells.size() - 1)) {
                    melder.meld(source, from, to, row.getLast().strip(), dansk(sum));
                    return;
                }
            }
        }
    }

    private static boolean isYear(String cell) {
        return cell.strip().matches("(?:19|20)\\d\\d");
    }

    private static boolean isHeader(List<String> row) {
        return row.stream()
                .skip(1)
                .allMatch(cell -> isYear(cell) || Penge.tal(cell).isEmpty());
    }

    /** Rounded parts may miss by half a unit each. */
    private static boolean differs(BigDecimal sum, BigDecimal stated, int parts) {
        BigDecimal slack =
                sum.scale() <= 0 && stated.scale() <= 0 && stated.abs().compareTo(BigDecimal.valueOf(100_000)) >= 0
                        ? BigDecimal.valueOf(parts)
                        : new BigDecimal("0.05").multiply(BigDecimal.valueOf(sum.scale() > 0 ? parts : 0));
        return sum.subtract(stated).abs().compareTo(slack) > 0;
    }

    private static String dansk(BigDecimal value) {
        return java.text.NumberFormat.getInstance(java.util.Locale.of("da", "DK"))
                .format(value);
    }

    /** "Antal 30 87 117" above "Procent 27% 74% 100%": is each its share of the total? */
    public static void procent(Sag sag, Melder melder) {
        for (Kilde source : texts(sag)) {
            for (List<Row> block : blocks(source.tekst())) {
                for (int i = 1; i < block.size(); i++) {
                    shares(block.get(i - 1), block.get(i), source, melder);
                }
            }
        }
    }

    private static void shares(Row counts, Row percents, Kilde source, Melder melder) {
        int n = counts.cells().size();
        if (n < 3 || n != percents.cells().size() || !percents.cells().stream().allMatch(c -> c.endsWith("%"))) {
            return;
        }
        Optional<BigDecimal> total = Penge.tal(counts.cells().getLast());
        if (!percents.cells().getLast().startsWith("100")
                || total.isEmpty()
                || total.get().signum() <= 0) {
            return;
        }
        for (int c = 0; c < n - 1; c++) {
            Optional<BigDecimal> part = Penge.tal(counts.cells().get(c));
            Optional<BigDecimal> stated = Penge.tal(percents.cells().get(c));
            if (part.isPresent() && stated.isPresent()) {
                BigDecimal right =
                        part.get().multiply(BigDecimal.valueOf(100)).divide(total.get(), 2, RoundingMode.HALF_UP);
                BigDecimal slack = new BigDecimal(stated.get().scale() > 0 ? "0.1" : "0.6");
                if (right.subtract(stated.get()).abs().compareTo(slack) > 0) {
                    melder.meld(
                            source,
                            percents.from(),
                            percents.to(),
                            percents.cells().get(c),
                            dansk(right.setScale(0, RoundingMode.HALF_UP)) + "%");
                    return;
                }
            }
        }
    }

    /** An amount in the text that the table of the same section gives otherwise. */
    public static void beloebModTabel(Sag sag, Melder melder) {
        for (Afsnit section : sag.afsnit()) {
            Kilde source = Kilde.af(section);
            for (Tabel table : section.tabeller()) {
                List<String> total =
                        table.raekker().isEmpty() ? List.of() : table.raekker().getLast();
                if (total.isEmpty() || !TOTAL.matcher(total.getFirst().strip()).matches()) {
                    continue;
                }
                Matcher m = Pattern.compile(
                                "(?:i alt|samlet|totalt) (?:[\\p{L}]+ ){0,3}(?=\\d)",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(source.tekst());
                while (m.find()) {
                    Matcher amount = Penge.beloeb(source.tekst());
                    if ((m.end() < table.fra() || m.start() > table.til())
                            && amount.find(m.end())
                            && amount.start() == m.end()) {
                        Optional<BigDecimal> said = Penge.kroner(amount);
                        if (said.isPresent() && total.stream().skip(1).noneMatch(c -> agrees(said.get(), c))) {
                            melder.meld(
                                    source,
                                    amount.start(),
                                    amount.end(),
                                    amount.group(),
                                    total.getLast().strip());
                        }
                    }
                }
            }
        }
    }

    private static boolean agrees(BigDecimal said, String cell) {
        return Penge.tal(cell)
                .filter(v -> List.of(1, 1000, 1_000_000).stream()
                        .map(scale -> v.multiply(BigDecimal.valueOf(scale)))
                        .anyMatch(v2 ->
                                v2.subtract(said).abs().compareTo(said.abs().multiply(new BigDecimal("0.02"))) <= 0))
                .isPresent();
    }

    /** Two tables with one number; two chapters with one number. */
    public static void nummer(Sag sag, Melder melder) {
        List<Kilde> all = new ArrayList<>(sag.broedtekst());
        all.addAll(sag.bilagstekster());
        for (Kilde source : all) {
            Map<String, String> seen = new HashMap<>();
            Matcher m = CAPTION.matcher(source.tekst());
            while (m.find()) {
                twice(seen, m.group(1) + " " + m.group(2), m.group(3), source, m, melder);
            }
            m = HEADING.matcher(source.tekst());
            while (m.find()) {
                twice(seen, m.group(1), m.group(2), source, m, melder);
            }
        }
    }

    private static void twice(
            Map<String, String> seen, String key, String text, Kilde source, Matcher m, Melder melder) {
        String first = seen.putIfAbsent(key, text.strip());
        if (first != null && !first.equals(text.strip())) {
            melder.meld(source, m.start(), m.end(), key);
        }
    }

    /** "18-66 år" once where it is "16-66" elsewhere. */
    public static void interval(Sag sag, Melder melder) {
        List<Kilde> texts = new ArrayList<>(sag.broedtekst());
        texts.addAll(sag.bilagstekster());
        for (Kilde source : texts) {
            Map<String, Map<String, Integer>> ranges = new HashMap<>();
            List<MatchResult> all = RANGE.alle(source.stykke());
            for (MatchResult m : all) {
                ranges.computeIfAbsent(m.group(2), k -> new HashMap<>()).merge(m.group(1), 1, Integer::sum);
            }
            for (MatchResult m : all) {
                Map<String, Integer> lower = ranges.getOrDefault(m.group(2), Map.of());
                for (Map.Entry<String, Integer> other : lower.entrySet()) {
                    if (lower.size() == 2
                            && lower.getOrDefault(m.group(1), 0) == 1
                            && other.getValue() >= 3
                            && Math.abs(Integer.parseInt(other.getKey()) - Integer.parseInt(m.group(1))) <= 2) {
                        melder.alvor(Alvor.ADVARSEL)
                                .meld(source, m.start(), m.end(), m.group(), other.getKey() + "-" + m.group(2));
                    }
                }
            }
        }
    }

    private static List<Kilde> texts(Sag sag) {
        List<Kilde> all = new ArrayList<>();
        for (Afsnit section : sag.afsnit()) {
            if (section.tabeller().isEmpty()) {
                all.add(Kilde.af(section));
            }
        }
        all.addAll(sag.bilagstekster());
        return all;
    }

    private record Row(String label, List<String> cells, int from, int to) {
        List<String> all() {
            List<String> row = new ArrayList<>();
            row.add(label);
            row.addAll(cells);
            return row;
        }
    }

    /** Runs of rows with equally many numbers, one under the other; a total closes a run. */
    private static List<List<Row>> blocks(String text) {
        List<List<Row>> found = new ArrayList<>();
        List<Row> current = new ArrayList<>();
        int from = 0;
        int blank = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, end);
            Matcher m = line.length() > 160 ? ROW.matcher("") : ROW.matcher(line);
            if (m.matches()) {
                List<String> cells = List.of(m.group(2).strip().split(" +"));
                if (!current.isEmpty() && current.getLast().cells().size() != cells.size()) {
                    current = new ArrayList<>();
                }
                current.add(new Row(m.group(1).strip(), cells, from, end));
                boolean total = TOTAL.matcher(m.group(1).strip()).matches();
                if (total || current.size() == 2) {
                    found.add(current);
                }
                if (total) {
                    current = new ArrayList<>();
                }
                blank = 0;
            } else if (!line.isBlank() || ++blank > 1) {
                current = new ArrayList<>();
            }
            from = end + 1;
        }
        return found;
    }
}
