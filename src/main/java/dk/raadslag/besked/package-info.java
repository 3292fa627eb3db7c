/** Notices to people inside the program. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "spor", "shell"})
package dk.raadslag.besked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
