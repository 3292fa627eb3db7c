/** The layout and the error pages. */
@NullMarked
package dk.raadslag.shell.ui;

import org.jspecify.annotations.NullMarked;
