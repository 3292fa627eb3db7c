/** Reads the text of Office files and PDF, and what they carry along unseen. */
@NullMarked
package dk.raadslag.kvalitet.fil;

import org.jspecify.annotations.NullMarked;
