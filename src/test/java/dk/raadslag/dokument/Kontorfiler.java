package dk.raadslag.dokument;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Office files made part by part, in the usual form or the strict one. */
public final class Kontorfiler {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String USUAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, StringBuilder> relations = new LinkedHashMap<>();
    private final String main;
    private final String type;
    private String relationsOf = USUAL;
    private boolean related = true;

    private Kontorfiler(String main, String type) {
        this.main = main;
        this.type = OFFICE + type + ".main+xml";
    }

    static Kontorfiler word(String body) {
        return word("word/document.xml", body);
    }

    static Kontorfiler word(String main, String body) {
        return new Kontorfiler(main, "wordprocessingml.document").part(main, """
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="%s"
                        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://w14"
                        xmlns:wp="http://wp" xmlns:a="http://a" xmlns:mc="http://mc"><w:body>%s</w:body></w:document>""".formatted(USUAL, body));
    }

    /** With so many sheets, of which these are hidden. */
    static Kontorfiler sheets(String main, int count, int... hidden) {
        Kontorfiler file = new Kontorfiler(main, "spreadsheetml.sheet");
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            int number = i;
            boolean isHidden = java.util.Arrays.stream(hidden).anyMatch(one -> one == number);
            list.append("<sheet name=\"Ark%d\" sheetId=\"%d\"%s r:id=\"ark%d\"/>"
                    .formatted(i, i, isHidden ? " state=\"veryHidden\"" : "", i));
            file.relation(main, "ark" + i, "worksheet", "worksheets/ark" + i + ".xml");
        }
        return file.part(
                main, "<workbook xmlns=\"http://x\" xmlns:r=\"RELATIONS\"><sheets>" + list + "</sheets></workbook>");
    }

    static Kontorfiler sheet(String content) {
        return sheets("xl/workbook.xml", 1).part("xl/worksheets/ark1.xml", worksheet(content));
    }

    static String worksheet(String content) {
        return "<worksheet xmlns=\"http://x\" xmlns:r=\"RELATIONS\">" + content + "</worksheet>";
    }

    /** A row of cells with words in them: "A1=Enhed", "B1=HEMMELIG". */
    static String row(String attributes, String... cells) {
        StringBuilder row = new StringBuilder("<row " + attributes + ">");
        for (String cell : cells) {
            int is = cell.indexOf('=');
            row.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted(cell.substring(0, is), cell.substring(is + 1)));
        }
        return row + "</row>";
    }

    static Kontorfiler slide(String main, String figures) {
        return slide(main, figures, "");
    }

    /** @param more of the presentation itself */
    static Kontorfiler slide(String main, String figures, String more) {
        return new Kontorfiler(main, "presentationml.presentation")
                .part(main, """
                        <p:presentation xmlns:p="http://p" xmlns:r="RELATIONS"><p:sldIdLst><p:sldId id="256" r:id="d1"/>
                        </p:sldIdLst>%s</p:presentation>""".formatted(more))
                .relation(main, "d1", "slide", "dias/et.xml")
                .part(main.substring(0, main.lastIndexOf('/') + 1) + "dias/et.xml", """
                        <p:sld xmlns:p="http://p" xmlns:a="http://a" xmlns:r="RELATIONS"><p:cSld><p:spTree>%s</p:spTree></p:cSld></p:sld>""".formatted(figures));
    }

    /** Without the relation that says where the document is. */
    Kontorfiler unrelated() {
        related = false;
        return this;
    }

    Kontorfiler strict() {
        relationsOf = STRICT;
        return this;
    }

    Kontorfiler part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Kontorfiler part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Kontorfiler relation(String from, String id, String kind, String target) {
        boolean external = target.contains(":") || target.startsWith("\\");
        relations
                .computeIfAbsent(from, key -> new StringBuilder())
                .append("<Relationship Id=\"%s\" Type=\"RELATIONS/%s\" Target=\"%s\"%s/>"
                        .formatted(id, kind, target, external ? " TargetMode=\"External\"" : ""));
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        relations.forEach((from, some) -> {
            int folder = from.lastIndexOf('/') + 1;
            all.put(
                    from.substring(0, folder) + "_rels/" + from.substring(folder) + ".rels",
                    Proevefiler.bytes("<Relationships>" + some + "</Relationships>"));
        });
        all.putAll(parts);
        all.replaceAll((name, content) -> name.matches(".*\\.(?:xml|rels)")
                ? new String(content, StandardCharsets.UTF_8)
                        .replace("RELATIONS", relationsOf)
                        .replace(USUAL, relationsOf)
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        String toMain =
                "<Relationship Id=\"a\" Type=\"%s/officeDocument\" Target=\"%s\"/>".formatted(relationsOf, main);
        all.put("_rels/.rels", Proevefiler.bytes("<Relationships>" + (related ? toMain : "") + "</Relationships>"));
        return Proevefiler.office(main, type, all);
    }
}
