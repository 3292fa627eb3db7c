/** Working together: messages between nodes, and who is present where. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "spor", "drift"})
package dk.raadslag.samarbejde;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
