/** The forums, their meetings and deadlines, and the Danish calendar they live in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "spor"})
package dk.raadslag.kalender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
