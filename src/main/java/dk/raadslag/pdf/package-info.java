/** PDF files: what of them nobody is shown. Knows no domain. No Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.raadslag.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
