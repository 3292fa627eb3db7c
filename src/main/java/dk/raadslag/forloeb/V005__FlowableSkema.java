package dk.raadslag.forloeb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Flowable's own create scripts, run by Flyway under the owner role in schema {@code flowable}. */
@Component
public class V005__FlowableSkema extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "org/flowable/common/db/create/flowable.postgres.create.common.sql",
            "org/flowable/db/create/flowable.postgres.create.engine.sql",
            "org/flowable/db/create/flowable.postgres.create.history.sql");

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement sql = context.getConnection().createStatement()) {
            sql.execute("SET LOCAL search_path = flowable");
            for (String script : SCRIPTS) {
                sql.execute(read(script));
            }
            sql.execute("SET LOCAL search_path = raadslag, public");
        }
    }

    private static String read(String script) throws IOException {
        try (InputStream in = new ClassPathResource(script).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
