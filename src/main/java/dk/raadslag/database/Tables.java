package dk.raadslag.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The tables of the database, taken as far as this version of the program knows them: from nothing, or from an older version's. */
final class Tables {

    private Tables() {}

    /**
     * Runs the migrations that are missing.
     * @throws DatabaseAfvist if the tables are a newer version's, or were made by other files than this version has; nothing
     *     has been changed in them then
     */
    static void bringUpToDate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            refuse(flyway);
            throw e;
        }
    }

    private static void refuse(Flyway flyway) {
        List<MigrationInfo> done = Arrays.stream(flyway.info().applied())
                .filter(one -> one.getVersion() != null)
                .toList();
        if (done.stream().anyMatch(Tables::isOther)) {
            throw new DatabaseAfvist(DatabaseAfvist.Grund.ANDEN, newest(done), newestKnown(flyway));
        }
        List<MigrationInfo> newer = done.stream()
                .filter(one -> one.getState() == MigrationState.FUTURE_SUCCESS)
                .toList();
        if (!newer.isEmpty()) {
            throw new DatabaseAfvist(DatabaseAfvist.Grund.NYERE, newest(newer), newestKnown(flyway));
        }
    }

    /** A file that this version has not, below its newest, or has with another text. */
    private static boolean isOther(MigrationInfo done) {
        return done.getState() == MigrationState.MISSING_SUCCESS
                || done.getState().isResolved() && !done.isChecksumMatching();
    }

    private static String newestKnown(Flyway flyway) {
        return newest(Arrays.stream(flyway.info().all())
                .filter(one -> one.getState().isResolved() && one.getVersion() != null)
                .toList());
    }

    private static String newest(List<MigrationInfo> migrations) {
        return migrations.stream()
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("-");
    }
}
