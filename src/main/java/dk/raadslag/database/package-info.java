/** The data sources and their roles: owner (migrations), {@code raadslag_app}, {@code raadslag_offentlig}. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.raadslag.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
