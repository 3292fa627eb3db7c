package dk.raadslag.demo;

import dk.raadslag.tekst.Node;
import dk.raadslag.tekst.Tekst;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Puts dates into the demo texts, counted from the meeting, and makes rich text of their blocks. */
record Demotekst(LocalDate moede) {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{(moede|aar)([+-]\\d+)?}}");
    private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da", "DK"));

    String klar(String tekst) {
        return TOKEN.matcher(tekst).replaceAll(token -> {
            int plus = token.group(2) == null ? 0 : Integer.parseInt(token.group(2));
            return token.group(1).equals("aar")
                    ? Integer.toString(moede.getYear() + plus)
                    : DATO.format(moede.plusDays(plus));
        });
    }

    Tekst rig(List<JsonNode> blokke) {
        return blokke.isEmpty()
                ? Tekst.tom()
                : new Tekst(blokke.stream().map(this::block).toList());
    }

    private Node.Block block(JsonNode blok) {
        if (blok.has("punkter")) {
            List<Node.ListItem> punkter = new ArrayList<>();
            blok.get("punkter").forEach(punkt -> punkter.add(new Node.ListItem(paragraph(punkt))));
            return new Node.BulletList(punkter);
        }
        if (blok.has("tabel")) {
            List<Node.Row> rows = new ArrayList<>();
            blok.get("tabel").forEach(row -> rows.add(row(row, rows.isEmpty())));
            return new Node.Table(rows);
        }
        return paragraph(blok).getFirst();
    }

    private Node.Row row(JsonNode row, boolean header) {
        List<Node.Cell> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(new Node.Cell(header, 1, 1, paragraph(cell))));
        return new Node.Row(cells);
    }

    private List<Node.Block> paragraph(JsonNode text) {
        List<Node.Block> blokke = Tekst.fraPlainText(klar(text.asString())).blokke();
        return blokke.isEmpty() ? List.of(new Node.Paragraph(List.of())) : blokke;
    }
}
