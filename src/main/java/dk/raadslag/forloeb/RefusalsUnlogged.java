package dk.raadslag.forloeb;

import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.impl.interceptor.AbstractCommandInterceptor;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandConfig;
import org.flowable.common.engine.impl.interceptor.CommandExecutor;

/**
 * The engine writes whatever ends a command into the log as an error, with its trace. A rule that stands in the way is
 * none: whoever asked is told, and the log keeps its errors for those who look for them. So a refusal passes the engine
 * in a wrapping that it does not log.
 */
final class RefusalsUnlogged {

    private RefusalsUnlogged() {}

    /** Next to the step, inside of what logs. */
    static class Wrapping extends AbstractCommandInterceptor {

        @Override
        public <T> T execute(CommandConfig config, Command<T> command, CommandExecutor executor) {
            try {
                return next.execute(config, command, executor);
            } catch (RuntimeException thrown) {
                throw Oplysninger.aarsag(thrown) instanceof Refusal ? new Wrapped(thrown) : thrown;
            }
        }
    }

    /** Next to whoever asked, outside of what logs. */
    static class Unwrapping extends AbstractCommandInterceptor {

        @Override
        public <T> T execute(CommandConfig config, Command<T> command, CommandExecutor executor) {
            try {
                return next.execute(config, command, executor);
            } catch (Wrapped wrapped) {
                throw (RuntimeException) Oplysninger.aarsag(wrapped);
            }
        }
    }

    private static final class Wrapped extends FlowableException {

        Wrapped(RuntimeException refusal) {
            super("A rule stands in the way", refusal);
            setLogged(false);
        }
    }
}
