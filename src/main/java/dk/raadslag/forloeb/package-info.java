/** The only user of Flowable: tasks and their outcomes, timers, diagrams. Knows no domain. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "spor", "drift"})
package dk.raadslag.forloeb;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
