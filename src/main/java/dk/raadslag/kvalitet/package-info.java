/** The quality check: text in, findings out, as a careful secretary would read. No Spring, no storage. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tekst"})
package dk.raadslag.kvalitet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
