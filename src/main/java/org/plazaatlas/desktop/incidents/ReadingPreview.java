package org.plazaatlas.desktop.incidents;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.own.ReadingProgress;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.OwnIncidentsOnMap;

import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the map draws of a table that takes long to read, until all of it is read. */
final class ReadingPreview {

    /** Most tables are read before; their first picture is the whole one. */
    private static final long FIRST_PICTURE_NANOS = 800_000_000;

    /** How much longer than before is waited for the next picture: each costs more. */
    private static final int SLOWER = 3;

    private final AtlasModel model;
    private final Consumer<OwnIncidents> draw;
    private final Runnable takeBack;

    /** How the map drew incidents before it drew those of a table that is being read. */
    private Optional<IncidentDisplay> before = Optional.empty();

    /**
     * @param draw has the map draw incidents at all
     * @param takeBack shows the table again that was open before
     */
    ReadingPreview(AtlasModel model, Consumer<OwnIncidents> draw, Runnable takeBack) {
        this.model = model;
        this.draw = draw;
        this.takeBack = takeBack;
    }

    /** Passes on how far the reading is, and draws what was read after a while. */
    ReadingProgress watching(BackgroundJob.Course course) {
        return new Watching(course);
    }

    private final class Watching implements ReadingProgress {
        private final BackgroundJob.Course course;
        private long wait = FIRST_PICTURE_NANOS;
        private long due = System.nanoTime() + wait;

        Watching(BackgroundJob.Course course) {
            this.course = course;
        }

        @Override
        public void reached(double share, long rows) throws InterruptedIOException {
            if (course.isCancelled()) {
                throw new InterruptedIOException();
            }
            course.progress(share);
        }

        @Override
        public void part(Supplier<OwnIncidents> soFar) {
            if (System.nanoTime() >= due) {
                OwnIncidents part = soFar.get();
                wait *= SLOWER;
                due = System.nanoTime() + wait;
                FxThread.run(() -> show(part, course));
            }
        }
    }

    private void show(OwnIncidents part, BackgroundJob.Course course) {
        if (part.table().size() > 0 && !course.isCancelled()) {
            if (before.isEmpty()) {
                before = Optional.of(model.view().incidents());
            }
            model.showOwnIncidents(Optional.of(new OwnIncidentsOnMap(part, false)));
            draw.accept(part);
        }
    }

    private void end() {
        before.ifPresent(
                display -> {
                    takeBack.run();
                    model.showIncidents(display);
                });
        before = Optional.empty();
    }

    /** What was drawn goes when the reading ends, whatever way; then the observer is told. */
    BackgroundJob.Observer<OwnIncidents> endedBy(BackgroundJob.Observer<OwnIncidents> observer) {
        return new BackgroundJob.Observer<>() {
            @Override
            public void done(OwnIncidents result) {
                end();
                observer.done(result);
            }

            @Override
            public void failed(Throwable cause) {
                end();
                observer.failed(cause);
            }

            @Override
            public void cancelled() {
                end();
                observer.cancelled();
            }

            @Override
            public void progressed(double share) {
                observer.progressed(share);
            }
        };
    }
}
