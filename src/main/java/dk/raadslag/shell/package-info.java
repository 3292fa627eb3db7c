/** The frame around every screen: layout, menu, language, error pages. Knows no feature; features fill its places. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation"})
package dk.raadslag.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
