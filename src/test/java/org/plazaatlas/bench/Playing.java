package org.plazaatlas.bench;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Plays the bundled atlas from its first month to its last, ten months a second, at 1920x1080, as
 * in a window that has just been opened (the first month is on screen). Measures the time of each
 * frame from the step to the last pixel, and how many frames were late for the next step. Then does
 * the same with a time window that starts on the first day.
 */
final class Playing {

    private static final PictureSize SIZE = new PictureSize(1920, 1080, 1);
    private static final long STEP_NANOS = Duration.ofMillis(100).toNanos();

    private final Scenes scenes;
    private final FramePainter painter;
    private final DateRange span;
    private final View view;

    private Playing(Atlas atlas) {
        History history = History.of(atlas);
        scenes = new Scenes(history);
        painter = new FramePainter(atlas, history.mosaic());
        span = atlas.contents().timeSpan();
        view = View.of(span.from(), Extent.ofCountry(atlas), Language.ES, Theme.LIGHT);
        history.prepare();
    }

    public static void main(String[] args) throws AtlasException, InterruptedException {
        Playing playing = new Playing(AtlasReader.read(Path.of("maps/mexico")));
        playing.play("", TimeWindow.DAY);
        playing.play("cumulative.", new TimeWindow.Since(playing.span.from()));
    }

    private void play(String prefix, TimeWindow window) throws InterruptedException {
        double[] millis = millisOfFrames(view.withWindow(window));
        Arrays.sort(millis);
        Measured.print(prefix + "median", millis[millis.length / 2]);
        Measured.print(prefix + "p95", millis[millis.length * 95 / 100]);
        long late =
                Arrays.stream(millis)
                        .filter(time -> time > TimeUnit.NANOSECONDS.toMillis(STEP_NANOS))
                        .count();
        Measured.print(prefix + "late", (double) late);
    }

    private double[] millisOfFrames(View first) throws InterruptedException {
        LocalDate[] months =
                span.from().datesUntil(span.to(), Period.ofMonths(1)).toArray(LocalDate[]::new);
        painter.paint(first, scenes.of(first), SIZE);
        double[] millis = new double[months.length];
        long due = System.nanoTime();
        for (int i = 0; i < months.length; i++) {
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            View now = first.withDate(months[i]);
            long start = System.nanoTime();
            painter.paint(now, scenes.of(now), SIZE);
            millis[i] = (System.nanoTime() - start) / 1e6;
            due += STEP_NANOS;
        }
        return millis;
    }
}
