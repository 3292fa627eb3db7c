/** Files: the store by content, the types it takes in, names, and small PDFs of our own. Knows no domain. */
@NullMarked
@ApplicationModule(allowedDependencies = {"spor", "sandbox", "ooxml", "pdf"})
package dk.raadslag.dokument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
