/** Upload of files, for the screens of other modules. */
@NullMarked
@NamedInterface("ui")
package dk.raadslag.dokument.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
