/** The screens of the secretariat: the Thursday desk, the agendas and one agenda. */
@NullMarked
package dk.raadslag.dagsorden.ui;

import org.jspecify.annotations.NullMarked;
