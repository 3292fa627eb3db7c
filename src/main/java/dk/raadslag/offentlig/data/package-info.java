/** The public record as data: OParl, calendar, sitemap, and a year at a time. Reads only schema {@code offentlig}. */
@org.jspecify.annotations.NullMarked
package dk.raadslag.offentlig.data;
