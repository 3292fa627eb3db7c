package dk.raadslag.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody signs in with name and password, and by which browser. */
final class SignInDetails extends WebAuthenticationDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String device;

    SignInDetails(HttpServletRequest request) {
        super(request);
        device = KnownDevices.of(request);
    }

    SignInDetails(String adresse, @Nullable String device) {
        super(adresse, null);
        this.device = device;
    }

    /** What the browser says of itself, hashed; null if it has never come in. */
    @Nullable
    String device() {
        return device;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignInDetails that && Objects.equals(device, that.device);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), device);
    }
}
