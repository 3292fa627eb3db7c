package dk.raadslag.offentlig;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sends a page: compressed where the browser can read it, not at all where it has it already. */
public final class Afsender {

    /** Kept by anyone, asked for again each time: a withdrawn page is gone at once. */
    static final String SPOERG_IGEN = "public, no-cache";

    private static final String SELV_ALENE = "private, no-cache";

    /** Set on a request whose host comes from RAADSLAG_ADRESSE. */
    private static final String EGEN_ADRESSE = "raadslag.adresse";

    private Afsender() {}

    public static void send(Side side, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(side, side.status() == 200 ? SPOERG_IGEN : "no-store", request, response);
    }

    /**
     * Sends what holds addresses with the program's host in them. Where the host is only what the request says, whoever
     * keeps answers for others may not keep this one: the next would be sent where the first one wanted.
     */
    public static void sendAddressed(Side side, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean own = Boolean.TRUE.equals(request.getAttribute(EGEN_ADRESSE));
        send(side, side.status() != 200 ? "no-store" : own ? SPOERG_IGEN : SELV_ALENE, request, response);
    }

    static void send(Side side, String cache, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean gzip = kanGzip(request.getHeader("Accept-Encoding"));
        String etag = "\"" + side.etag() + (gzip ? "-gz\"" : "\"");
        response.setHeader("Cache-Control", cache);
        response.setHeader("Vary", "Accept-Encoding");
        if (side.status() == HttpServletResponse.SC_GONE) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (side.status() == 200) {
            response.setHeader("ETag", etag);
            if (kendt(request.getHeader("If-None-Match"), etag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        byte[] bytes = gzip ? side.gzip() : side.bytes();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setStatus(side.status());
        response.setContentType(side.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static boolean kendt(@Nullable String kendte, String etag) {
        return kendte != null
                && Arrays.stream(kendte.split(",", -1))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    private static boolean kanGzip(@Nullable String kan) {
        return kan != null && kan.contains("gzip") && !kan.matches(".*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,.*)?");
    }
}
