/** The public store in schema {@code offentlig} and the public web at {@code /referater}; reads nothing else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"udgivelse", "dokument"})
package dk.raadslag.offentlig;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
