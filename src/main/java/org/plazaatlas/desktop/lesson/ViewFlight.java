package org.plazaatlas.desktop.lesson;

import javafx.beans.value.ObservableBooleanValue;

import org.plazaatlas.desktop.work.Ticker;
import org.plazaatlas.view.View;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Flies a map from the view that it shows to another one, or cuts if the user wants nothing to move
 * by itself. It gives way at once when somebody else moves the map. For the FX thread only.
 */
public final class ViewFlight {

    private static final Duration PERIOD = Duration.ofMillis(33);
    private static final int TICKS = 28;

    private final Supplier<View> shown;
    private final Consumer<View> show;
    private final Ticker ticker;
    private final ObservableBooleanValue reducedMotion;
    private int ticks;
    private View last;

    /**
     * @param shown what the map shows now
     * @param show lets the map show something else
     */
    public ViewFlight(
            Supplier<View> shown,
            Consumer<View> show,
            Ticker ticker,
            ObservableBooleanValue reducedMotion) {
        this.shown = shown;
        this.show = show;
        this.ticker = ticker;
        this.reducedMotion = reducedMotion;
    }

    /**
     * Flies to a view; a flight under way turns there.
     *
     * @param arrived called when the view is shown, unless something else moves the map first
     */
    public void to(View target, Runnable arrived) {
        ticker.stop();
        if (reducedMotion.get() || target.extent().equals(shown.get().extent())) {
            show.accept(target);
            arrived.run();
            return;
        }
        FlightPath path = new FlightPath(shown.get(), target);
        ticks = 0;
        last = shown.get();
        ticker.start(PERIOD, () -> tick(path, arrived));
    }

    private void tick(FlightPath path, Runnable arrived) {
        if (!shown.get().equals(last)) {
            ticker.stop();
            return;
        }
        ticks++;
        show.accept(path.at((double) ticks / TICKS));
        last = shown.get();
        if (ticks == TICKS) {
            ticker.stop();
            arrived.run();
        }
    }

    /** Ends a flight where it is. */
    public void stop() {
        ticker.stop();
    }
}
