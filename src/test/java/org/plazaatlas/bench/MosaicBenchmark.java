package org.plazaatlas.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.AtlasException;
import org.plazaatlas.store.AtlasReader;
import org.plazaatlas.territory.History;
import org.plazaatlas.territory.Mosaic;
import org.plazaatlas.territory.PressureGauge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * How long the bundled atlas takes from claims to labels: its mosaic, and all its snapshots. Cold
 * is the first time in a fresh virtual machine, as a start of the program meets it; warm is after
 * compilation. Compare with zone-by-zone overlay, which took GEOS minutes for a like atlas.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MosaicBenchmark {

    private Atlas atlas;
    private History history;

    @Setup(Level.Trial)
    public void readAtlas() throws AtlasException {
        atlas = AtlasReader.read(Path.of("maps/mexico"));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Mosaic mosaicCold() {
        return Mosaic.of(atlas);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public void everythingCold(Blackhole blackhole) {
        labelAndMeasure(History.of(atlas), blackhole);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Mosaic mosaicWarm() {
        return Mosaic.of(atlas);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public void everythingWarm(Blackhole blackhole) {
        labelAndMeasure(History.of(atlas), blackhole);
    }

    /** Every snapshot, on a mosaic that is there. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public void allSnapshots(Blackhole blackhole) {
        if (history == null) {
            history = History.of(atlas);
        }
        label(history.withCarryForward(History.USUAL_CARRY_FORWARD), blackhole);
    }

    private static void label(History history, Blackhole blackhole) {
        for (LocalDate day : history.changeDates()) {
            blackhole.consume(history.at(day));
        }
    }

    private void labelAndMeasure(History ofAtlas, Blackhole blackhole) {
        PressureGauge gauge = new PressureGauge(ofAtlas);
        for (LocalDate day : ofAtlas.changeDates()) {
            atlas.contents()
                    .states()
                    .forEach(state -> blackhole.consume(gauge.ofState(state.code(), day)));
        }
    }
}
