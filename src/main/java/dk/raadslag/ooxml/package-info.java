/** Office files: their parts, what leads to what, and what of it nobody is shown. Knows no domain. No Spring. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.raadslag.ooxml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
