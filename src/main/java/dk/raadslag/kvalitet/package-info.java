/** The quality check: text in, findings out, as a careful secretary would read. No Spring, no storage. Files are read in processes of their own. */
@NullMarked
@ApplicationModule(allowedDependencies = {"tekst", "sandbox", "ooxml", "pdf"})
package dk.raadslag.kvalitet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
