package dk.raadslag.forloeb;

import java.io.StringReader;
import java.util.Properties;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * The engine's access to its tables, set up as the engine itself does it, but for one thing: its SQL is read when it is
 * first asked for ({@link Motorsprog}), and what nobody has asked for once the program answers. Reading all of it took a
 * fifth of a start (decision 0023).
 */
final class Motorsaetninger extends DefaultSqlSessionFactory {

    private static final String FIL = "org/flowable/db/mapping/mappings.xml";

    private final ProcessEngineConfigurationImpl motor;
    private final XMLConfigBuilder opsaetning;
    private boolean klar;

    private Motorsaetninger(ProcessEngineConfigurationImpl motor, XMLConfigBuilder opsaetning) {
        super(opsaetning.getConfiguration());
        this.motor = motor;
        this.opsaetning = opsaetning;
    }

    /** Before the engine sets itself up. */
    static Motorsaetninger til(ProcessEngineConfigurationImpl motor) {
        Sprogfil fil = Sprogfil.laes(FIL);
        XMLConfigBuilder opsaetning =
                new XMLConfigBuilder(Motorsprog.class, new StringReader(fil.udenFiler()), "", postgres());
        ((Motorsprog) opsaetning.getConfiguration()).vent(fil.filer());
        return new Motorsaetninger(motor, opsaetning);
    }

    Motorsprog sprog() {
        return (Motorsprog) super.getConfiguration();
    }

    /** Asked for by the engine as soon as it knows its database and its types. */
    @Override
    public Configuration getConfiguration() {
        Configuration sprog = super.getConfiguration();
        if (!klar) {
            klar = true;
            sprog.setDatabaseId(motor.getDatabaseType());
            sprog.setEnvironment(new Environment("default", motor.getTransactionFactory(), motor.getDataSource()));
            motor.initMybatisTypeHandlers(sprog);
            opsaetning.parse();
        }
        return sprog;
    }

    /** What the engine says differently from database to database (its {@code postgres.properties}). */
    private static Properties postgres() {
        Properties ord = new Properties();
        for (String tomt : new String[] {
            "prefix",
            "wildcardEscapeClause",
            "limitBefore",
            "limitBetween",
            "limitBeforeNativeQuery",
            "limitAfterNativeQuery"
        }) {
            ord.put(tomt, "");
        }
        ord.put("limitAfter", "LIMIT #{maxResults} OFFSET #{firstResult}");
        ord.put("blobType", "BINARY");
        ord.put("boolValue", "TRUE");
        return ord;
    }
}
