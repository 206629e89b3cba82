package org.plazaatlas.desktop.map;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.view.View;

import java.util.concurrent.Executor;

/**
 * Paints views in the background, one at a time; of the requests that wait only the newest is
 * painted, so that a dragged map never falls behind. If a painting fails, the last frame stays and
 * {@link #failureProperty()} has the cause.
 *
 * <p>For the FX thread only, apart from the painter, which runs on the background executor. The
 * next painting starts after the listeners of {@link #frameProperty()} have run, so a painter may
 * reuse its image.
 */
public final class FrameQueue {

    /** Paints one view; called by one thread at a time. */
    @FunctionalInterface
    public interface Painter {
        Frame paint(View view, PictureSize size);
    }

    private record Request(View view, PictureSize size, ColourVision vision) {}

    private final NewestOnly<Request, Frame> latest;
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final ReadOnlyObjectWrapper<Throwable> failure =
            new ReadOnlyObjectWrapper<>(this, "failure");

    /**
     * @param fxThread runs tasks on the FX thread, later or at once; tests run them at once
     */
    public FrameQueue(Painter painter, Executor background, Executor fxThread) {
        latest =
                new NewestOnly<>(
                        (request, _) ->
                                painter.paint(request.view(), request.size())
                                        .seenBy(request.vision()),
                        background,
                        fxThread);
        latest.answerProperty()
                .subscribe(answer -> frame.set(answer == null ? null : answer.value()));
        latest.failureProperty()
                .subscribe(failed -> failure.set(failed == null ? null : failed.cause()));
    }

    /** Requests a view; a request that still waits is dropped. */
    public void request(View view, PictureSize size) {
        request(view, size, ColourVision.NORMAL);
    }

    /** Requests a view as readers with this colour vision see it. */
    public void request(View view, PictureSize size, ColourVision vision) {
        latest.ask(new Request(view, size, vision));
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

    /** Whether a painting is running. */
    public ReadOnlyBooleanProperty paintingProperty() {
        return latest.busyProperty();
    }
}
