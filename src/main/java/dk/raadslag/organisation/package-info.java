/** People, units and roles; sign-in and the security configuration. */
@NullMarked
@ApplicationModule(allowedDependencies = {"spor", "drift"})
package dk.raadslag.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
