package dk.raadslag.organisation;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * What a browser keeps for as long as a session lasts that nobody touches: who is signed in there, and in which run of the
 * program. When the session is gone and this is not, the sign-in page can say why. It opens nothing.
 */
@Component
public class SignedInMark implements LogoutHandler {

    static final String COOKIE = "raadslag-inde";

    private static final Pattern VALUE = Pattern.compile("(?<run>[0-9a-f-]{36})\\.(?<person>\\d{1,18})");
    private static final Duration RENEWED = Duration.ofMinutes(1);
    private static final String TOLD = SignedInMark.class.getName();

    private final String run = UUID.randomUUID().toString();
    private final Duration kept;
    private final Clock clock;

    SignedInMark(@Value("${server.servlet.session.timeout}") Duration kept, Clock clock) {
        this.kept = kept;
        this.clock = MachineTime.of(clock);
    }

    /** Why somebody who was signed in here is so no more, without having asked for it. */
    public enum Why {
        /** The program, or the node that they sat at, was stopped or died. */
        RESTARTED,
        /** Their access was changed, or they have signed out everywhere. */
        ENDED
    }

    private record Told(long person, Instant when) implements Serializable {}

    /** Empty for whoever was not signed in here lately. */
    public Optional<Why> whyOut(Cookie @Nullable [] cookies) {
        return mark(cookies).map(mark -> mark.group("run").equals(run) ? Why.ENDED : Why.RESTARTED);
    }

    /** Who was signed in in this browser, by what it says itself. */
    static OptionalLong person(HttpServletRequest request) {
        return mark(request.getCookies())
                .map(mark -> OptionalLong.of(Long.parseLong(mark.group("person"))))
                .orElseGet(OptionalLong::empty);
    }

    private static Optional<Matcher> mark(Cookie @Nullable [] cookies) {
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> VALUE.matcher(cookie.getValue()))
                .filter(Matcher::matches)
                .findFirst();
    }

    /** Not with every request: once in a minute, and when another sits there. */
    void renew(HttpServletRequest request, HttpServletResponse response, long person) {
        HttpSession session = request.getSession();
        Instant now = clock.instant();
        if (!(session.getAttribute(TOLD) instanceof Told told)
                || told.person() != person
                || told.when().plus(RENEWED).isBefore(now)) {
            session.setAttribute(TOLD, new Told(person, now));
            KeptCookie.send(request, response, COOKIE, run + "." + person, "/", kept);
        }
    }

    /** Whoever signs out by their own hand knows why. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        KeptCookie.send(request, response, COOKIE, "", "/", Duration.ZERO);
    }
}
