package dk.raadslag.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * The embedded database while it starts beside the rest of the program: whoever first asks where it is, waits for it, and
 * gets its {@link Opstartsfejl} if it did not come up.
 */
final class Databaseopstart extends EnumerablePropertySource<CompletableFuture<IndlejretDatabase>> {

    private static final Map<String, Function<IndlejretDatabase, String>> SVAR = Map.of(
            "spring.datasource.url", IndlejretDatabase::url,
            "spring.datasource.username", database -> IndlejretDatabase.EJER,
            "spring.datasource.password", Databaseopstart::adgangskode);

    private final CompletableFuture<DatabaseWatch> vagt;

    private Databaseopstart(CompletableFuture<IndlejretDatabase> database) {
        super("raadslag.database", database);
        vagt = database.thenApply(DatabaseWatch::over);
    }

    /** Begins, on a folder that is locked already. */
    static Databaseopstart paa(Datamappe mappe) {
        return new Databaseopstart(CompletableFuture.supplyAsync(
                () -> IndlejretDatabase.start(mappe), Thread.ofPlatform().name("database")::start));
    }

    /** Waits for the start, so that no server outlives the program. */
    void luk() {
        try {
            vagt.join().close();
            getSource().join().close();
        } catch (CompletionException ikkeStartet) {
            // There is nothing to close; who asked for the database has been told.
        }
    }

    @Override
    public String[] getPropertyNames() {
        return SVAR.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String navn) {
        Function<IndlejretDatabase, String> svar = SVAR.get(navn);
        return svar == null
                ? null
                : svar.apply(Objects.requireNonNull(getSource().join()));
    }

    private static String adgangskode(IndlejretDatabase database) {
        try {
            return database.adgangskode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
