/** The screens of meetings and forums, and how a deadline looks on every screen. */
@NullMarked
@NamedInterface("ui")
package dk.raadslag.kalender.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
