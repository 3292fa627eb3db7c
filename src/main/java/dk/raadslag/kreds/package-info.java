/** The named circles that may read the confidential agenda of a forum: who is in them, why, and when that is reviewed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"besked", "organisation", "kalender", "kalender :: ui", "shell", "spor"})
package dk.raadslag.kreds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
