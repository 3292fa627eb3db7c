/** Reads the text of DOCX and PDF files, and what they carry along unseen. */
@NullMarked
package dk.raadslag.kvalitet.fil;

import org.jspecify.annotations.NullMarked;
