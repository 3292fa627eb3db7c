package dk.raadslag.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens in a process for a file, the program goes on, and so does the next file. */
@Timeout(60)
class SandboxTest {

    private static final byte[] WORDS = "Rådmanden på Ærø".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"memory, TOO_MUCH", "time, TOO_MUCH", "exit, TOO_MUCH", "depth, FAILED", "library, FAILED"})
    void whateverATaskDoesTheNextOneIsDone(String what, Undone.Why why) throws Undone {
        assertThatThrownBy(() -> Sandbox.run(Misbehaviour.class, what, WORDS))
                .isInstanceOfSatisfying(
                        Undone.class, undone -> assertThat(undone.why()).isEqualTo(why))
                .hasMessageNotContaining("Rådmanden");
        assertThat(Sandbox.run(Misbehaviour.class, "", WORDS)).isEqualTo(WORDS);
    }

    @Test
    void whatIsPrintedIsNoAnswer() throws Undone {
        assertThat(Sandbox.run(Misbehaviour.class, "talk", WORDS)).isEqualTo(WORDS);
        assertThat(Sandbox.run(Misbehaviour.class, "", WORDS)).isEqualTo(WORDS);
    }

    @Test
    void itKnowsNoneOfOurPasswordsAndNobodySeesItsFile() throws Undone {
        assertThat(text("environment")).isEqualTo("{}");
        assertThat(text("arguments")).contains("-XX:+ExitOnOutOfMemoryError").doesNotContain("Rådmanden");
    }

    @Test
    void oneProcessDoesOneTaskAfterTheOther() throws Undone {
        String first = text("pid");
        assertThat(List.of(text("pid"), text("pid"))).containsOnly(first);
        assertThat(Sandbox.idle()).hasSizeBetween(1, 2).contains(Long.valueOf(first));
    }

    @Test
    void manyAtOnceAreDoneByFew() throws Exception {
        List<Future<String>> all = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                all.add(people.submit(() -> text("pid")));
            }
        }
        List<String> pids = new ArrayList<>();
        for (Future<String> one : all) {
            pids.add(one.get(30, TimeUnit.SECONDS));
        }
        assertThat(pids.stream().distinct()).hasSizeBetween(1, 2);
    }

    @Test
    void aContentThatCannotBeFetchedIsNotTheFilesFault() throws Undone {
        assertThatThrownBy(() -> Sandbox.run(Misbehaviour.class, "", 10, () -> {
                    throw new IOException("the database has gone");
                }))
                .isInstanceOfSatisfying(
                        Undone.class, undone -> assertThat(undone.why()).isEqualTo(Undone.Why.NOT_TRIED));
        assertThat(Sandbox.run(Misbehaviour.class, "", WORDS)).isEqualTo(WORDS);
    }

    private static String text(String what) throws Undone {
        return new String(Sandbox.run(Misbehaviour.class, what, WORDS), StandardCharsets.UTF_8);
    }
}
