/** Processes of their own for what may come to harm: a few, small, with an end. Knows nothing of what is done in them. No Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.raadslag.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
