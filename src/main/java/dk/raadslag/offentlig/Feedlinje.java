package dk.raadslag.offentlig;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A change of the public record; with a reason, a withdrawal. */
record Feedlinje(
        String id,
        String titel,
        String sti,
        OffsetDateTime aendret,
        String resume,
        @Nullable String grund) {

    static List<Feedlinje> nyeste(List<Feedlinje> nye, List<Feedlinje> udgaaede) {
        return Stream.concat(nye.stream(), udgaaede.stream())
                .sorted(Comparator.comparing(Feedlinje::aendret).reversed())
                .toList();
    }
}
