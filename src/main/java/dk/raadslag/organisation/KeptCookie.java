package dk.raadslag.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Something that a browser keeps for us: no script reads it, and no other site's page sends it along. */
final class KeptCookie {

    private KeptCookie() {}

    /**
     * @param path within the program
     * @param kept nothing at all takes it away
     */
    static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String path,
            Duration kept) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path(request.getContextPath() + path)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(kept)
                        .build()
                        .toString());
    }
}
