/** The screens of sign-in, people and units. */
@NullMarked
package dk.raadslag.organisation.ui;

import org.jspecify.annotations.NullMarked;
