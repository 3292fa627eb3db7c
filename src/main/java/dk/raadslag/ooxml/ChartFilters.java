package dk.raadslag.ooxml;

/** What somebody has filtered away in a chart: it is in the file still, and nobody sees it. */
public final class ChartFilters {

    private ChartFilters() {}

    /** @param element by its local name, as in {@code filteredLineSeries} */
    public static boolean isFilter(String element) {
        return element.startsWith("filtered");
    }
}
