package dk.raadslag.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * The only way into a database that the public record has where it runs alone: {@code spring.datasource.*} names the role
 * {@code raadslag_offentlig} there, on the program's own database or on a replica. With a role that could do more it does
 * not start.
 */
public class Offentligpulje {

    private static final int FRIST_MILLISEKUNDER = 10_000;

    /** Who asks, and whether that one is above the rules or reaches the program's own schemas. */
    private static final String HVEM = """
            SELECT current_user, EXISTS (SELECT FROM pg_roles WHERE rolname = current_user
                    AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication))
                OR EXISTS (SELECT FROM pg_namespace WHERE nspname IN ('raadslag', 'flowable')
                    AND has_schema_privilege(oid, 'USAGE'))""";

    /** @throws SQLException if the database cannot be reached, or refuses the role */
    @Bean(defaultCandidate = false)
    HikariDataSource offentligDataSource(Environment miljoe) throws SQLException {
        HikariDataSource pulje = Databaser.offentlig(
                Databaser.adresse(miljoe.getRequiredProperty("spring.datasource.url")),
                miljoe.getProperty("spring.datasource.username", Databaserolle.RAADSLAG_OFFENTLIG.navn()),
                miljoe.getProperty("spring.datasource.password", ""));
        pulje.setInitializationFailTimeout(FRIST_MILLISEKUNDER);
        try {
            demandRole(pulje);
            return pulje;
        } catch (SQLException | RuntimeException e) {
            pulje.close();
            throw e;
        }
    }

    private static void demandRole(HikariDataSource pulje) throws SQLException {
        try (Connection forbindelse = pulje.getConnection();
                Statement sql = forbindelse.createStatement();
                ResultSet svar = sql.executeQuery(HVEM)) {
            svar.next();
            String rolle = svar.getString(1);
            String kendt = Databaserolle.RAADSLAG_OFFENTLIG.navn();
            if (!kendt.equals(rolle) || svar.getBoolean(2)) {
                throw new DatabaseAfvist(DatabaseAfvist.Grund.ROLLE, rolle, kendt);
            }
        }
    }
}
