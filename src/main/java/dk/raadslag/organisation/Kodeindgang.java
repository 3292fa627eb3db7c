package dk.raadslag.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The second step of sign-in: the code, after the password, in the same session and within five minutes. Until then the
 * session is nobody's.
 */
public class Kodeindgang extends AbstractAuthenticationProcessingFilter {

    public static final String ADRESSE = "login/kode";

    private static final String HALVVEJS = Kodeindgang.class.getName();
    private static final Duration TID = Duration.ofMinutes(5);

    private final Indgangskontrol indgang;
    private final Clock clock;

    private record Halvvejs(Indlogget person, Instant udloeber) implements Serializable {}

    Kodeindgang(
            Indgangskontrol indgang,
            KnownDevices devices,
            WayBack wayBack,
            Clock clock,
            SecurityContextHolderStrategy kontekst) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + ADRESSE));
        this.indgang = indgang;
        this.clock = MachineTime.of(clock);
        setAuthenticationManager(indgang);
        setAuthenticationDetailsSource(SignInDetails::new);
        setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), devices)));
        setSecurityContextHolderStrategy(kontekst);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        SavedRequestAwareAuthenticationSuccessHandler further = new SavedRequestAwareAuthenticationSuccessHandler();
        further.setRequestCache(wayBack);
        setAuthenticationSuccessHandler(further);
        setAuthenticationFailureHandler(Kodeindgang::refuse);
    }

    /** Remembers whose password was right, for the next request of this session. */
    static void begin(HttpServletRequest request, Indlogget person, Clock clock) {
        request.getSession()
                .setAttribute(
                        HALVVEJS,
                        new Halvvejs(person, MachineTime.of(clock).instant().plus(TID)));
    }

    /** Whether this session waits for a code. */
    public static boolean venter(@Nullable Object attribut) {
        return attribut instanceof Halvvejs;
    }

    /** The session's attribute to ask {@link #venter} about. */
    public static String attribut() {
        return HALVVEJS;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(HALVVEJS) instanceof Halvvejs halvvejs)
                || clock.instant().isAfter(halvvejs.udloeber)) {
            throw new CredentialsExpiredException("The password was too long ago");
        }
        UsernamePasswordAuthenticationToken login =
                UsernamePasswordAuthenticationToken.unauthenticated(halvvejs.person.brugernavn(), "");
        login.setDetails(authenticationDetailsSource.buildDetails(request));
        String kode =
                Objects.requireNonNullElse(request.getParameter("kode"), "").strip();
        Authentication inde = indgang.kode(halvvejs.person, kode, login);
        session.removeAttribute(HALVVEJS);
        return inde;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException afvist)
            throws IOException {
        String hvorhen = switch (afvist) {
            case Indgangslaast laast -> "/login?laast=" + laast.minutter();
            case BadCredentialsException forkert -> "/" + ADRESSE + "?error";
            default -> "/login?error";
        };
        response.sendRedirect(request.getContextPath() + hvorhen);
    }
}
