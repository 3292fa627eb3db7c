package dk.raadslag.offentlig;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The templates of {@code src/main/jte/offentlig}, compiled with the program. */
@Component
class Skabeloner {

    private final TemplateEngine motor = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Skabeloner.class.getClassLoader(), "dk.raadslag.jte");
    private final Stilark stilark;
    private final Udgiver udgiver;

    Skabeloner(Stilark stilark, Udgiver udgiver) {
        this.stilark = stilark;
        this.udgiver = udgiver;
    }

    Ramme ramme(Sprog sprog, String titel, String sti) {
        return new Ramme(sprog, titel, sti, stilark.sti(), true, null, udgiver);
    }

    Ramme udenIndeks(Sprog sprog, String titel, String sti) {
        return new Ramme(sprog, titel, sti, stilark.sti(), false, null, udgiver);
    }

    Side side(int status, String skabelon, Map<String, Object> indhold) {
        return Side.html(status, html(skabelon, indhold));
    }

    /** An answer to a question that hardly anybody asks again. */
    Side engang(String skabelon, Map<String, Object> indhold) {
        return Side.engang(html(skabelon, indhold));
    }

    private byte[] html(String skabelon, Map<String, Object> indhold) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        motor.render("offentlig/" + skabelon + ".jte", indhold, html);
        return html.toByteArray();
    }

    /** A page in the place of an item or a bilag that is public no more. */
    Side gone(Sprog sprog, String sti, String key, Udgaaet udgaaet) {
        return gone(sprog, sti, key, udgaaet.udfald(sprog), udgaaet.grund(), udgaaet.moede(sprog));
    }

    /**
     * A page in the place of what is public no more, with the title {@code key.titel}.
     *
     * @param grund why, if there is one to tell
     * @param moede where it was, if that is public still
     */
    Side gone(
            Sprog sprog,
            String sti,
            String key,
            String tekst,
            @Nullable String grund,
            @Nullable Moedehenvisning moede) {
        Ramme ramme = udenIndeks(sprog, sprog.t(key + ".titel"), sti);
        Map<String, Object> indhold = new HashMap<>(Map.of("ramme", ramme, "tekst", tekst));
        if (grund != null) {
            indhold.put("grund", grund);
        }
        if (moede != null) {
            indhold.put("moede", moede);
        }
        return side(410, "trukket", indhold);
    }

    /** A page that says what went wrong, and nothing of the inside. */
    Side fejl(int status, Sprog sprog, String sti, String key, Object... args) {
        Ramme ramme = udenIndeks(sprog, sprog.t(key + ".titel"), sti);
        return side(status, "fejl", Map.of("ramme", ramme, "tekst", sprog.t(key + ".tekst", args)));
    }
}
