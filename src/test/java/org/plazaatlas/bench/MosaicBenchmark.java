package org.plazaatlas.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.time.History;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long the bundled atlas takes from claims to labels once the code is compiled; {@link
 * ColdStart} measures the first time. For comparison: zone-by-zone overlay by GEOS took minutes for
 * a similar atlas.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class MosaicBenchmark {

    private static final int SNAPSHOTS = 500;

    private Atlas atlas;
    private History history;
    private List<LocalDate> dates;

    @Setup(Level.Trial)
    public void readAtlas() throws AtlasException {
        atlas = AtlasReader.read(Path.of("maps/mexico"));
        history = History.of(atlas);
        dates = history.changeDates().stream().limit(SNAPSHOTS).toList();
    }

    @Benchmark
    public Mosaic mosaicWarm() {
        return Mosaic.of(atlas);
    }

    /** The mosaic, every snapshot with its zones and boundaries, and the pressure on all states. */
    @Benchmark
    public double everythingWarm() {
        return ColdStart.everyDate(History.of(atlas));
    }

    /** A date that has not been asked for before, after its neighbour in time. */
    @Benchmark
    @OperationsPerInvocation(SNAPSHOTS)
    public void aSnapshot(Blackhole blackhole) {
        History fresh = history.withCarryForward(History.DEFAULT_CARRY_FORWARD);
        dates.forEach(day -> blackhole.consume(fresh.at(day)));
    }
}
