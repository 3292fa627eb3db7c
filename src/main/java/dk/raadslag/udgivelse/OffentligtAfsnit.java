package dk.raadslag.udgivelse;

/**
 * A section.
 *
 * @param html safe HTML of the rich text
 * @param tekst the same as plain text, for search
 */
public record OffentligtAfsnit(String titel, String html, String tekst) {}
