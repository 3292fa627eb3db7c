package dk.raadslag.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * How far the demo's clock is ahead of the machine's: one line in a file beside the embedded database, so that it goes when
 * the data goes and not before. Without an embedded database there is no file, and the clock cannot be moved.
 */
@Component
@ConditionalOnBooleanProperty("raadslag.demo")
class ClockFile implements UnaryOperator<Clock> {

    private final String sti;

    /** @param sti set by the program itself where it brings its own database; nobody else's word counts */
    ClockFile(@Value("${raadslag.demo.ur:}") String sti) {
        this.sti = sti;
    }

    boolean isThere() {
        return StringUtils.hasText(sti);
    }

    /** The program's clock, as far ahead as it was when the program stopped. */
    @Override
    public Clock apply(Clock real) {
        return new Demotid(real, isThere() ? read() : Duration.ZERO);
    }

    private Duration read() {
        try {
            return Files.exists(fil()) ? Duration.parse(Files.readString(fil()).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written before the clock goes by it: no kill may leave a case behind that is ahead of the clock. */
    void write(Duration ahead) {
        Path ny = fil().resolveSibling(fil().getFileName() + ".ny");
        try {
            Files.writeString(ny, ahead.toString(), StandardCharsets.UTF_8);
            try (FileChannel disk = FileChannel.open(ny, StandardOpenOption.WRITE)) {
                disk.force(true);
            }
            Files.move(ny, fil(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fil() {
        return Path.of(sti);
    }
}
