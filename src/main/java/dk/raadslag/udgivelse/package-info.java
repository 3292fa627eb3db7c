/** What is handed to the public: an allow-list copy of a meeting, as events that depend on nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.raadslag.udgivelse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
