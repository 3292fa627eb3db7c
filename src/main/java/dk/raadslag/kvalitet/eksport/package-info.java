/** Reads a text export of a whole meeting: finds every indstilling, notat, agenda and minutes in it. */
@NullMarked
package dk.raadslag.kvalitet.eksport;

import org.jspecify.annotations.NullMarked;
