package dk.raadslag.organisation;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Refuses what no browser sends: an address or a form that is no text (bytes that are not UTF-8, the character 0, which no
 * table can hold), or that names a screen by something that is no number. Nobody behind this has to think of it, and junk
 * from anybody fills no log.
 */
public class Wellformed implements Filter {

    private static final Pattern SCREEN = Pattern.compile("(?:^|&)v-uiId=(?!-?\\d{1,9}(?:&|$))");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int HEX = 16;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain onwards)
            throws IOException, ServletException {
        if (isText((HttpServletRequest) request)) {
            onwards.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isText(HttpServletRequest request) {
        String query = request.getQueryString();
        return decoded(request.getRequestURI(), false).isPresent()
                && (query == null
                        || decoded(query, true)
                                .filter(text -> !SCREEN.matcher(text).find())
                                .isPresent())
                && (!isForm(request.getContentType()) || isText(request::getParameterMap));
    }

    private static boolean isForm(@Nullable String type) {
        return type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
    }

    /** What cannot be read as a form at all is told by the server with an exception. */
    private static boolean isText(Supplier<Map<String, String[]>> form) {
        try {
            return form.get().entrySet().stream()
                    .allMatch(field -> hasNoZero(field.getKey())
                            && Arrays.stream(field.getValue()).allMatch(Wellformed::hasNoZero));
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }

    private static boolean hasNoZero(String text) {
        return text.indexOf('\0') < 0;
    }

    /** Empty if it is no text. */
    static Optional<String> decoded(String encoded, boolean query) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char character = encoded.charAt(at);
            if (character == '%') {
                int high = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 1), HEX) : -1;
                int low = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 2), HEX) : -1;
                if (high < 0 || low < 0 || high + low == 0) {
                    return Optional.empty();
                }
                bytes.write(high * HEX + low);
                at += 2;
            } else {
                bytes.writeBytes((query && character == '+' ? " " : Character.toString(character))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException none) {
            return Optional.empty();
        }
    }

    /** Puts it after the headers that every answer has, before everything else. */
    @Configuration(proxyBeanMethods = false)
    public static class First {
        @Bean
        FilterRegistrationBean<Wellformed> wellformed() {
            FilterRegistrationBean<Wellformed> first = new FilterRegistrationBean<>(new Wellformed());
            first.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
            return first;
        }
    }
}
