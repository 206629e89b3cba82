package org.plazaatlas.desktop.map;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.cartography.FramePainter.Frame;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.View;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;

/**
 * Has views painted in the background: one at a time, and of those that wait only the newest. A
 * painting that fails leaves the last frame and tells of the failure.
 *
 * <p>For the FX thread only, apart from the painter, which runs on the background executor. The
 * next painting starts after the window has taken the last frame, so a painter may reuse its image.
 */
public final class FrameQueue {

    private static final System.Logger LOG = System.getLogger(FrameQueue.class.getName());

    /** Paints one view; called by one thread at a time. */
    @FunctionalInterface
    public interface Painter {
        Frame paint(View view, PictureSize size);
    }

    private record Request(View view, PictureSize size) {}

    private final Painter painter;
    private final Executor background;
    private final Executor fxThread;
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyObjectWrapper<Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyBooleanWrapper painting = new ReadOnlyBooleanWrapper(this, "painting");
    private Request waiting;

    /**
     * @param fxThread runs what it is given on the FX thread, later or at once
     */
    public FrameQueue(Painter painter, Executor background, Executor fxThread) {
        this.painter = painter;
        this.background = background;
        this.fxThread = fxThread;
    }

    /** Asks for a view; a request that still waits is forgotten. */
    public void request(View view, PictureSize size) {
        waiting = new Request(view, size);
        if (!painting.get()) {
            startNext();
        }
    }

    private void startNext() {
        Request next = waiting;
        waiting = null;
        painting.set(next != null);
        if (next != null) {
            background.execute(() -> paint(next));
        }
    }

    private void paint(Request request) {
        try {
            Frame painted = painter.paint(request.view(), request.size());
            fxThread.execute(() -> finish(painted));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(Level.ERROR, "Painting " + request + " failed", e);
            fxThread.execute(() -> fail(e));
        }
    }

    private void finish(Frame painted) {
        failure.set(null);
        frame.set(painted);
        startNext();
    }

    private void fail(Throwable cause) {
        failure.set(cause);
        startNext();
    }

    /** The last frame that was painted; null before the first. */
    public ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Why the newest painting failed; null if it did not. */
    public ReadOnlyObjectProperty<Throwable> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether there is neither a frame nor a failure yet. */
    public BooleanBinding isWaitingForFirst() {
        return frame.isNull().and(failure.isNull());
    }

    public ReadOnlyBooleanProperty paintingProperty() {
        return painting.getReadOnlyProperty();
    }
}
