/** The rules, grouped by what they look at; {@code Regler} lists them. */
@NullMarked
package dk.raadslag.kvalitet.regel;

import org.jspecify.annotations.NullMarked;
