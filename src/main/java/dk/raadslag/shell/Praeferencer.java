package dk.raadslag.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person chose for this browser: language and light or dark. Kept in two cookies; Danish until chosen. */
public final class Praeferencer {

    private static final String SPROG = "sprog";
    private static final String UDSEENDE = "udseende";

    private Praeferencer() {}

    public static Locale locale(@Nullable VaadinRequest request) {
        return cookie(request, SPROG).filter("en"::equals).isPresent() ? Oversaettelser.ENGELSK : Oversaettelser.DANSK;
    }

    /** The same where no cookie may tell: then English only for a browser that asks for it, and not for Danish. */
    static Locale localeOrBrowsers(@Nullable VaadinRequest request) {
        if (request == null || cookie(request, SPROG).isPresent()) {
            return locale(request);
        }
        List<String> asked = Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .toList();
        return asked.contains("en") && !asked.contains("da") ? Oversaettelser.ENGELSK : Oversaettelser.DANSK;
    }

    public static ColorScheme.Value colorScheme(@Nullable VaadinRequest request) {
        return switch (cookie(request, UDSEENDE).orElse("")) {
            case "lys" -> ColorScheme.Value.LIGHT;
            case "moerk" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.LIGHT_DARK;
        };
    }

    /** Takes effect as the page loads again, so that no word on it is left in the other language. */
    public static void choose(UI ui, Locale locale) {
        ui.getSession().setLocale(locale);
        keep(SPROG, locale.getLanguage());
        ui.getPage().reload();
    }

    public static void choose(UI ui, ColorScheme.Value scheme) {
        keep(UDSEENDE, scheme == ColorScheme.Value.DARK ? "moerk" : "lys");
        ui.getPage().setColorScheme(scheme);
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        return request == null || request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
