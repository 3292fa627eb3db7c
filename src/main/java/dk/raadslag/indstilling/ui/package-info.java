/** The screens of an indstilling: the author's list, the case to write or read, and the printed page. */
@NullMarked
@NamedInterface("ui")
package dk.raadslag.indstilling.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
