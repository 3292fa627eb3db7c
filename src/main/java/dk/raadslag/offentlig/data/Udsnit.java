package dk.raadslag.offentlig.data;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a list is asked for by the filters of OParl 1.1 (2.5): created and changed from when and until when, both included;
 * null without that filter.
 */
record Udsnit(
        @Nullable OffsetDateTime oprettetFra,
        @Nullable OffsetDateTime oprettetTil,
        @Nullable OffsetDateTime aendretFra,
        @Nullable OffsetDateTime aendretTil) {

    private static final OffsetDateTime FOERSTE = OffsetDateTime.parse("0001-01-01T00:00:00Z");
    private static final OffsetDateTime SIDSTE = OffsetDateTime.parse("9999-12-31T23:59:59Z");

    /** Of the meeting {@code m} in SQL; the parameters are those of {@link #bind}. */
    static final String MOEDE =
            "m.oprettet BETWEEN :oprettetFra AND :oprettetTil AND m.aendret BETWEEN :aendretFra AND :aendretTil";

    /** @throws DateTimeException if it is no time with an offset, or one that no database knows */
    static @Nullable OffsetDateTime tid(@Nullable String tekst) {
        if (tekst == null) {
            return null;
        }
        OffsetDateTime tid = OffsetDateTime.parse(tekst.replace(' ', '+'));
        if (tid.isBefore(FOERSTE) || tid.isAfter(SIDSTE)) {
            throw new DateTimeException("A year that no database knows");
        }
        return tid;
    }

    /** Whether what is public no more belongs to it: one who asks for changes must learn of it (OParl 1.1, 2.8). */
    boolean asksForChanges() {
        return Stream.of(oprettetFra, oprettetTil, aendretFra, aendretTil).anyMatch(tid -> tid != null);
    }

    StatementSpec bind(StatementSpec sql) {
        return sql.param("oprettetFra", fra(oprettetFra))
                .param("oprettetTil", til(oprettetTil))
                .param("aendretFra", fra(aendretFra))
                .param("aendretTil", til(aendretTil));
    }

    boolean holds(OffsetDateTime oprettet, OffsetDateTime aendret) {
        return !oprettet.isBefore(fra(oprettetFra))
                && !oprettet.isAfter(til(oprettetTil))
                && !aendret.isBefore(fra(aendretFra))
                && !aendret.isAfter(til(aendretTil));
    }

    /** The same filters as a query, for the addresses of the other pages; ends in {@code &} if there is any. */
    String query() {
        return Stream.of(
                        filter("created_since", oprettetFra),
                        filter("created_until", oprettetTil),
                        filter("modified_since", aendretFra),
                        filter("modified_until", aendretTil))
                .collect(Collectors.joining());
    }

    private static String filter(String navn, @Nullable OffsetDateTime tid) {
        return tid == null ? "" : navn + "=" + tid.toInstant() + "&";
    }

    private static OffsetDateTime fra(@Nullable OffsetDateTime tid) {
        return tid == null ? FOERSTE : tid;
    }

    private static OffsetDateTime til(@Nullable OffsetDateTime tid) {
        return tid == null ? SIDSTE : tid;
    }
}
