package dk.raadslag.database;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/** Lets the next node start when this one has done all that a start does: also what its parts do once it answers. */
class StartupLockRelease implements SpringApplicationRunListener, Ordered {

    @Override
    public void ready(ConfigurableApplicationContext program, @Nullable Duration took) {
        program.getBeanProvider(StartupLock.class).ifAvailable(StartupLockRelease::release);
    }

    private static void release(StartupLock lock) {
        try {
            lock.release();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of starting nodes cannot be released", e);
        }
    }

    /** After the one that tells the program's parts that it answers. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
