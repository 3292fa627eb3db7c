package dk.raadslag.offentlig;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The second lock on section text: whatever the rich-text model wrote, only these elements reach the public store. A
 * table comes into a box that scrolls by itself, so that a wide one can be read on a phone with the keyboard too.
 */
final class SikkerHtml {

    private static final Safelist TILLADT = new Safelist()
            .addTags("p", "br", "strong", "em", "h3", "h4", "h5", "h6", "ul", "ol", "li", "a")
            .addTags("table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("th", "scope", "colspan", "rowspan")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("ol", "start", "type")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "tel");

    private SikkerHtml() {}

    static String af(String html) {
        Document.OutputSettings tight = new Document.OutputSettings().prettyPrint(false);
        Document document = Jsoup.parseBodyFragment(Jsoup.clean(html, "", TILLADT, tight));
        document.outputSettings(tight);
        for (Element table : document.select("table")) {
            table.wrap("<div class=\"tabel\" tabindex=\"0\" role=\"group\" aria-label=\"Tabel\"></div>");
        }
        return document.body().html();
    }
}
