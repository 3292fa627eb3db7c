@NullMarked
package dk.raadslag;

import org.jspecify.annotations.NullMarked;
