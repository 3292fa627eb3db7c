/** The screen of the circles, and their reminder on the work list. */
@NullMarked
@NamedInterface("ui")
package dk.raadslag.kreds.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
