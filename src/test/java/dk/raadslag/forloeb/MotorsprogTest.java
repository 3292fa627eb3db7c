package dk.raadslag.forloeb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MotorsprogTest {

    private static final String OPGAVE = "org.flowable.task.service.impl.persistence.entity.TaskEntityImpl.selectTask";

    @Autowired
    ProcessEngine motor;

    private ProcessEngineConfigurationImpl opsaetning;

    @BeforeEach
    void setUp() {
        opsaetning = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    }

    @Test
    void a_file_is_read_when_a_statement_of_it_is_first_asked_for() {
        Motorsprog sprog = freshly();
        assertThat(sprog.hasStatement(OPGAVE)).isFalse();

        assertThat(sprog.getMappedStatement("selectTask").getId()).isEqualTo(OPGAVE);
        assertThat(sprog.getMappedStatement(OPGAVE).getResource()).endsWith("Task.xml");
        assertThat(sprog.hasStatement("selectExecution")).isFalse();
    }

    @Test
    void the_rest_is_read_once_the_program_answers() {
        Motorsprog running = ((Motorsaetninger) opsaetning.getSqlSessionFactory()).sprog();

        assertThat(running.hasStatement("selectDeadLetterJob")).isTrue();
        assertThat(names(running)).isEqualTo(names(asFlowableReadsIt()));
    }

    @Test
    void every_statement_says_what_flowable_itself_says() {
        Motorsprog sprog = freshly();
        sprog.laesResten();

        assertThat(sql(sprog)).isEqualTo(sql(asFlowableReadsIt())).hasSizeGreaterThan(400);
    }

    @Test
    void many_may_ask_at_once() {
        Motorsprog sprog = freshly();
        Collection<String> names = names(asFlowableReadsIt());

        Stream<String> found = names.parallelStream()
                .filter(name -> sprog.getMappedStatement(name).getId().equals(name));

        assertThat(found).hasSameSizeAs(names);
    }

    private Motorsprog freshly() {
        Motorsaetninger saetninger = Motorsaetninger.til(opsaetning);
        saetninger.getConfiguration();
        return saetninger.sprog();
    }

    private Configuration asFlowableReadsIt() {
        return opsaetning.initMybatisConfiguration(
                new Environment("default", opsaetning.getTransactionFactory(), opsaetning.getDataSource()),
                new InputStreamReader(opsaetning.getMyBatisXmlConfigurationStream()),
                flowablesOwn());
    }

    /** What Flowable's {@code initSqlSessionFactory} begins with, and its file for PostgreSQL. */
    private static Properties flowablesOwn() {
        Properties words = new Properties();
        Stream.of("prefix", "wildcardEscapeClause", "limitBefore", "limitAfter", "limitBetween")
                .forEach(name -> words.put(name, ""));
        Stream.of("limitBeforeNativeQuery", "limitAfterNativeQuery").forEach(name -> words.put(name, ""));
        words.put("blobType", "BLOB");
        words.put("boolValue", "TRUE");
        try (var in =
                MotorsprogTest.class.getResourceAsStream("/org/flowable/common/db/properties/postgres.properties")) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Collection<String> names(Configuration sprog) {
        return sql(sprog).keySet();
    }

    private static TreeMap<String, String> sql(Configuration sprog) {
        TreeMap<String, String> statements = new TreeMap<>();
        for (Object each : sprog.getMappedStatements()) {
            if (each instanceof MappedStatement statement) {
                statements.put(statement.getId(), statement.getSqlCommandType() + " " + said(statement));
            }
        }
        return statements;
    }

    /** Statements of one piece have their text; others are put together for what is asked. */
    private static String said(MappedStatement statement) {
        try {
            return statement.getBoundSql(null).getSql();
        } catch (RuntimeException e) {
            return statement.getResource();
        }
    }
}
