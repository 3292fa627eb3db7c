package dk.raadslag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.organisation.MachineTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ahead of the machine, by as much as was kept; forward alone; and no affair of what goes by the machine. */
class TheDemosClockTest {

    private static final Instant NU = Instant.parse("2026-11-30T07:00:00Z");
    private static final Clock MASKINEN = Clock.fixed(NU, ZoneId.of("Europe/Copenhagen"));

    @TempDir
    Path data;

    @Test
    void isAsFarAheadAsItWasWhenTheProgramStopped() {
        new ClockFile(fil()).write(Duration.ofHours(76).plusMillis(250));
        assertThat(new ClockFile(fil()).apply(MASKINEN).instant())
                .isEqualTo(NU.plus(Duration.ofHours(76)).plusMillis(250));
        assertThat(data).isDirectoryContaining("glob:**/ur");
        assertThat(data).isDirectoryNotContaining("glob:**/*.ny");
    }

    @Test
    void isTheMachinesOnTheFirstStartAndWithoutAnEmbeddedDatabase() throws Exception {
        assertThat(new ClockFile(fil()).apply(MASKINEN).instant()).isEqualTo(NU);
        assertThat(Files.exists(Path.of(fil()))).isFalse();
        assertThat(new ClockFile("").isThere()).isFalse();
        assertThat(new ClockFile("").apply(MASKINEN).instant()).isEqualTo(NU);
    }

    @Test
    void goesForwardAloneAndInEveryZone() {
        Demotid clock = new Demotid(MASKINEN, Duration.ZERO);
        Clock utc = clock.withZone(ZoneOffset.UTC);
        clock.advance(Duration.ofDays(3));
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(NU.plus(Duration.ofDays(3)));
        assertThat(utc.instant()).isEqualTo(clock.instant());
    }

    /** Codes, locks and presence: the telephone in the person's hand has not been put forward. */
    @Test
    void leavesTheMachinesTimeAlone() {
        Demotid clock = new Demotid(MASKINEN, Duration.ofDays(3));
        assertThat(MachineTime.of(clock).instant()).isEqualTo(NU);
    }

    @Test
    void isSetByOneThreadForItselfAlone() throws Exception {
        Demotid clock = new Demotid(MASKINEN, Duration.ofDays(3));
        clock.stilTil(NU.minus(Duration.ofDays(70)));
        assertThat(CompletableFuture.supplyAsync(clock::instant).get(10, TimeUnit.SECONDS))
                .isEqualTo(NU.plus(Duration.ofDays(3)));
        assertThat(clock.instant()).isEqualTo(NU.minus(Duration.ofDays(70)));
        clock.stilTil(null);
        assertThat(clock.instant()).isEqualTo(NU.plus(Duration.ofDays(3)));
    }

    private String fil() {
        return data.resolve("ur").toString();
    }
}
