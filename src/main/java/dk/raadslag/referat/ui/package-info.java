/** The meeting screen: one point at a time, built for a tablet. */
@NullMarked
package dk.raadslag.referat.ui;

import org.jspecify.annotations.NullMarked;
