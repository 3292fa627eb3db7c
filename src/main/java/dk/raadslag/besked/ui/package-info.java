/** The bell in the frame. */
@NullMarked
package dk.raadslag.besked.ui;

import org.jspecify.annotations.NullMarked;
