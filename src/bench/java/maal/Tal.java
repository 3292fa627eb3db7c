package maal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The figures of several runs of one thing. */
final class Tal {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int size() {
        return values.size();
    }

    double median() {
        return quantile(0.5);
    }

    double quantile(double part) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    /** min / median / max */
    String spread(String format) {
        return String.format(format + " / " + format + " / " + format, Collections.min(values), median(), Collections.max(values));
    }

    static void load() {
        try {
            String load = java.nio.file.Files.readString(java.nio.file.Path.of("/proc/loadavg"));
            System.out.println("load of the machine now: " + load.split(" ")[0]);
        } catch (java.io.IOException e) {
            System.out.println("load of the machine: not known");
        }
    }
}
