/** Starting and stopping: the command line, the embedded PostgreSQL of {@code ./run}, and what is said when it fails. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package dk.raadslag.drift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
