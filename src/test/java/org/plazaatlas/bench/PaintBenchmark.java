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
import org.plazaatlas.cartography.map.FramePainter;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One frame of the window at 1920x1080 with the bundled atlas, while a user drags: {@code slider}
 * goes through all change dates in order (snapshots are computed before, as in the window after the
 * first pass), {@code pan} moves the map by a hundredth of its width, {@code zoom} scales it by 7
 * per cent round the centre, in and out over four doublings. Read the medians (p0.50): a step must
 * stay under 33 ms.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class PaintBenchmark {

    private static final PictureSize SIZE = new PictureSize(1920, 1080, 1);
    private static final int STEPS = 40;

    private BundledView bundled;
    private History history;
    private FramePainter painter;
    private List<LocalDate> dates;
    private View view;
    private int step;

    @Setup
    public void open() throws AtlasException {
        bundled = BundledView.open();
        history = bundled.history();
        view = bundled.view();
        painter = new FramePainter(history.atlas(), history.mosaic());
        DateRange span = history.atlas().contents().timeSpan();
        dates = history.changeDates().stream().filter(span::contains).toList();
        dates.forEach(history::at);
    }

    @Benchmark
    public FramePainter.Frame slider() {
        return paint(view.withDate(dates.get(step++ % dates.size())));
    }

    @Benchmark
    public FramePainter.Frame pan() {
        int there = step++ % (2 * STEPS);
        return paint(bundled.moved(Math.min(there, 2 * STEPS - there)));
    }

    @Benchmark
    public FramePainter.Frame zoom() {
        int there = step++ % (2 * STEPS);
        double factor = Math.pow(0.93, Math.min(there, 2 * STEPS - there));
        Extent all = view.extent();
        double x = (all.minX() + all.maxX()) / 2;
        double y = (all.minY() + all.maxY()) / 2;
        double halfWidth = all.widthMetres() / 2 * factor;
        double halfHeight = all.heightMetres() / 2 * factor;
        return paint(
                view.withExtent(
                        new Extent(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight)));
    }

    private FramePainter.Frame paint(View changed) {
        return painter.paint(changed, Scene.of(history.at(changed.date())), SIZE);
    }
}
