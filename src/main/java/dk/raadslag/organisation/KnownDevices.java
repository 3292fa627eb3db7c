package dk.raadslag.organisation;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.WebUtils;

/**
 * Browsers from which somebody has come in before. That is no way in: it says only whose failures are counted apart from
 * those of strangers. A browser that comes in by an account for the first time gets a new word, so that nobody can have put
 * one there for it.
 */
@Component
class KnownDevices implements SessionAuthenticationStrategy {

    static final String COOKIE = "raadslag-enhed";

    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final int RANDOM_BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What this browser says of itself, hashed; null if nothing. */
    static @Nullable String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isBlank() ? null : hash(cookie.getValue());
    }

    boolean knows(String konto, @Nullable String device) {
        return device != null
                && jdbc.sql("""
                                SELECT EXISTS (SELECT FROM raadslag.kendt_enhed k JOIN raadslag.bruger b ON b.id = k.bruger_id
                                    WHERE k.aftryk = ? AND b.brugernavn = ? AND k.senest > ?)""")
                        .params(device, konto, oldest())
                        .query(Boolean.class)
                        .single();
    }

    /** The person has come in by name and password, and by their code if they have one. */
    @Override
    public void onAuthentication(Authentication inde, HttpServletRequest request, HttpServletResponse response) {
        if (inde.getPrincipal() instanceof Indlogget person && inde.getDetails() instanceof SignInDetails fra) {
            Cookie cookie = WebUtils.getCookie(request, COOKIE);
            String device = Objects.requireNonNullElse(fra.device(), "");
            String known = cookie != null && meetAgain(device, person) ? cookie.getValue() : remember(device, person);
            KeptCookie.send(request, response, COOKIE, known, "/login", REMEMBERED);
        }
    }

    private boolean meetAgain(String device, Indlogget person) {
        return jdbc.sql("UPDATE raadslag.kendt_enhed SET senest = ? WHERE aftryk = ? AND bruger_id = ? AND senest > ?")
                        .params(now(), device, person.id(), oldest())
                        .update()
                == 1;
    }

    private String remember(String device, Indlogget person) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM raadslag.kendt_enhed WHERE senest < ? OR aftryk = ? AND bruger_id = ?")
                    .params(oldest(), device, person.id())
                    .update();
            jdbc.sql("UPDATE raadslag.kendt_enhed SET aftryk = ? WHERE aftryk = ?")
                    .params(hash(word), device)
                    .update();
            jdbc.sql("INSERT INTO raadslag.kendt_enhed (aftryk, bruger_id, senest) VALUES (?, ?, ?)")
                    .params(hash(word), person.id(), now())
                    .update();
        });
        return word;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime oldest() {
        return now().minus(REMEMBERED);
    }

    private static String hash(String word) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
