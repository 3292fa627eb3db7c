package dk.raadslag.kvalitet;

import java.util.List;

/** A table: rows of cells, and its place in the section's text. */
public record Tabel(List<List<String>> raekker, int fra, int til) {}
