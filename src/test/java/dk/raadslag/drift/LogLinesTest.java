package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Somebody gives a file, a name or a search a text with a line of the log in it. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class LogLinesTest {

    private static final Logger LOG = LoggerFactory.getLogger("dk.raadslag.proeve");
    private static final String FORGED = "2026-11-30T12:00:00.000Z  INFO forged";

    @Test
    void anEventIsOneLineWhateverSomebodyTyped(CapturedOutput log) {
        for (String end : new String[] {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\u001b[2K\n"}) {
            LOG.warn("A file that could not be read: {}", "notat.pdf" + end + FORGED);
        }
        assertThat(log.getOut().split("[\\x0a-\\x0d\\x85\\u2028\\u2029]", -1))
                .anyMatch(line -> line.contains("WARN") && line.endsWith("notat.pdf " + FORGED))
                .noneMatch(line -> line.startsWith(FORGED));
        assertThat(log.getOut()).doesNotContain("\u001b");
    }

    @Test
    void neitherDoesItsTraceLookLikeAnotherEvent(CapturedOutput log) {
        LOG.error(
                "It failed", new IllegalStateException("x\n" + FORGED, new IllegalArgumentException("y\r\n" + FORGED)));
        assertThat(log.getOut().split("[\\x0a-\\x0d\\x85\\u2028\\u2029]", -1))
                .anyMatch(line -> line.contains("LogLinesTest.neitherDoesItsTraceLookLikeAnotherEvent"))
                .noneMatch(line -> line.startsWith(FORGED));
    }
}
