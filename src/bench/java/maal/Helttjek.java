package maal;

import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Kvalitetstjek;
import dk.raadslag.kvalitet.Sag;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every rule over one indstilling, built anew for each check as it is when an author pauses. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
public class Helttjek {

    @Param({"20000", "200000"})
    public int tegn;

    private final Kvalitetstjek tjek = new Kvalitetstjek();
    private Sag sag;

    @Setup
    public void skriv() {
        sag = Papir.sag(tegn);
    }

    @Benchmark
    public List<Fund> tjek() {
        return tjek.tjek(Papir.frisk(sag));
    }
}
