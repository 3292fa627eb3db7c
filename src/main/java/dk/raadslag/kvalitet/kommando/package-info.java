/** The command {@code tjek FILE…}: one JSON object per file on standard output. */
@NullMarked
@NamedInterface("kommando")
package dk.raadslag.kvalitet.kommando;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
