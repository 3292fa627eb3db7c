package dk.raadslag.organisation;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Asks, before a service does anything for somebody, whether their session still holds: what a session says of roles is
 * then as true as the database, whatever way the call came: a request, an open screen that hears of a change, an upload
 * that took an hour. Asked once for what one call sets off.
 */
class FreshAccess implements MethodInterceptor {

    private static final ScopedValue<Authentication> ASKED = ScopedValue.newInstance();

    /** Found when first asked: who asks is there before the database is. */
    private final ObjectProvider<SessionValidity> validity;

    FreshAccess(ObjectProvider<SessionValidity> validity) {
        this.validity = validity;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Authentication hvem = SecurityContextHolder.getContext().getAuthentication();
        if (hvem == null || ASKED.isBound() && hvem.equals(ASKED.get())) {
            return call.proceed();
        }
        if (!validity.getObject().holds(hvem)) {
            throw new AuthenticationCredentialsNotFoundException("The session is over");
        }
        return ScopedValue.where(ASKED, hvem).call(call::proceed);
    }
}
