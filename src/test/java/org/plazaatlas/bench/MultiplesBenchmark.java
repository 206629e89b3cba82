package org.plazaatlas.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.map.MultiplesMaps;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Eight small multiples of the bundled atlas, which fill a window of 1920x1080: {@code dates} moves
 * all dates by a week, {@code pan} moves their extent by a hundredth of its width. Read the medians
 * (p0.50): a change must stay under 500 ms.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 2, time = 5)
public class MultiplesBenchmark {

    private static final PictureSize SIZE = new PictureSize(400, 400, 1);
    private static final int COUNT = 8;

    private MultiplesMaps painter;
    private Scenes scenes;
    private BundledView bundled;
    private int step;

    @Setup
    public void open() throws AtlasException {
        bundled = BundledView.open();
        History history = bundled.history();
        scenes = new Scenes(history);
        painter = new MultiplesMaps(history.atlas(), history.mosaic());
    }

    @Benchmark
    public List<Frame> dates() {
        return paint(bundled.view(), step++ % 100);
    }

    @Benchmark
    public List<Frame> pan() {
        return paint(bundled.moved(step++ % 40), 0);
    }

    private List<Frame> paint(View changed, int weeks) {
        LocalDate first = LocalDate.of(2008, 6, 1).plusWeeks(weeks);
        List<LocalDate> dates =
                new DateSeries.Even(first, first.plusYears(14), COUNT).in(bundled.history());
        return painter.paint(dates.stream().map(changed::withDate).toList(), scenes::of, SIZE);
    }
}
