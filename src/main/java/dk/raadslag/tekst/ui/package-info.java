/** The fields in which texts are written, and the line that says when they were saved. */
@NullMarked
@NamedInterface("ui")
package dk.raadslag.tekst.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
