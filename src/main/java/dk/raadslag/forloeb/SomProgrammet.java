package dk.raadslag.forloeb;

import dk.raadslag.spor.Aktoer;
import java.util.List;
import org.flowable.common.engine.impl.interceptor.AbstractCommandInterceptor;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandConfig;
import org.flowable.common.engine.impl.interceptor.CommandExecutor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Where nobody is signed in (a timer fires) the engine acts as the program itself, which has no role. */
class SomProgrammet extends AbstractCommandInterceptor {

    @Override
    public <T> T execute(CommandConfig config, Command<T> command, CommandExecutor executor) {
        SecurityContext before = SecurityContextHolder.getContext();
        if (before.getAuthentication() != null) {
            return next.execute(config, command, executor);
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(new Aktoer.Program(), null, List.of())));
        try {
            return next.execute(config, command, executor);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
