/** The bar with the demo's clock. */
@NullMarked
package dk.raadslag.demo.ui;

import org.jspecify.annotations.NullMarked;
