/** Those present, for the screens of other modules. */
@NullMarked
@NamedInterface("ui")
package dk.raadslag.samarbejde.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
