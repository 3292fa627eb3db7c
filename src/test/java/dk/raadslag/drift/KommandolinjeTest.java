package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KommandolinjeTest {

    private final ByteArrayOutputStream ud = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fejl = new ByteArrayOutputStream();
    private final Kommandolinje linje = new Kommandolinje(KommandolinjeTest.class, KommandolinjeTest.class)
            .with("tjek", (arguments, out, err) -> arguments.length == 1 && arguments[0].equals("a.docx") ? 0 : 1);

    @Test
    void listsItsCommands() {
        assertThat(run("--help")).isZero();
        assertThat(ud.toString(StandardCharsets.UTF_8)).contains("tjek FIL", "hjaelp");
    }

    @Test
    void handsTheOtherWordsToTheCommand() {
        assertThat(run("tjek", "a.docx")).isZero();
        assertThat(run("tjek")).isEqualTo(1);
    }

    @Test
    void refusesAWordItDoesNotKnow() {
        assertThat(run("importerr")).isEqualTo(2);
        assertThat(fejl.toString(StandardCharsets.UTF_8)).contains("importerr");
    }

    @Test
    void printsTheReplicasTwoSidesAndNothingElse() {
        linje.with("replika", Replica::print);
        assertThat(run("replika")).isEqualTo(2);
        assertThat(run("replika", "begge")).isEqualTo(2);
        assertThat(ud.size()).isZero();
        assertThat(run("replika", "abonnent")).isZero();
        assertThat(ud.toString(StandardCharsets.UTF_8))
                .contains("CREATE TABLE offentlig.moede (", "CREATE TABLE offentlig.soegepost (")
                .doesNotContain("raadslag.", "{tables}");
    }

    private int run(String... ord) {
        return linje.command(
                ord,
                new PrintStream(ud, true, StandardCharsets.UTF_8),
                new PrintStream(fejl, true, StandardCharsets.UTF_8));
    }
}
