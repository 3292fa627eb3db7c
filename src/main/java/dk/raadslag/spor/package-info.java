/** The audit trail: who, when, what, why, from where. Append-only and hash-chained in the database. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.raadslag.spor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
