package org.plazaatlas.desktop.incidents;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plazaatlas.desktop.control.Dialogs;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.MappingGuess;
import org.plazaatlas.incident.mapping.MappingMemory;
import org.plazaatlas.incident.own.FaultyRowsFile;
import org.plazaatlas.incident.own.IncidentCopies;
import org.plazaatlas.incident.own.IncidentFileHead;
import org.plazaatlas.incident.own.OwnIncidentReader;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.incident.window.IncidentMeasure;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.IncidentMode;
import org.plazaatlas.view.OwnIncidentsOnMap;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/** The table of incidents of the user's own that is open, if one is. For the FX thread only. */
public final class OwnIncidentsModel {

    private final AtlasModel model;
    private final Executor loading;
    private final Dialogs dialogs;
    private final MappingMemory memory;
    private final IncidentCopies copies;
    private final ReadingPreview preview;
    private final ReadOnlyObjectWrapper<Optional<OwnIncidentsOnMap>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

    /**
     * @param loading reads the files
     * @param folder keeps what columns mean, and copies that open at once
     */
    public OwnIncidentsModel(AtlasModel model, Executor loading, Path folder, Dialogs dialogs) {
        this.model = model;
        this.loading = loading;
        this.dialogs = dialogs;
        memory = new MappingMemory(folder.resolve("mappings.json"));
        copies = new IncidentCopies(folder, model.atlas());
        preview = new ReadingPreview(model, this::draw, () -> model.showOwnIncidents(shown.get()));
        shown.subscribe(model::showOwnIncidents);
    }

    AtlasModel model() {
        return model;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    ReadOnlyObjectProperty<Optional<OwnIncidentsOnMap>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What the columns of a table mean: as the user said before, or as it may be guessed. */
    IncidentMapping mapping(List<String> header) {
        return memory.recall(header).orElseGet(() -> MappingGuess.of(header));
    }

    /** Looks at the first rows of a file in the background. */
    BackgroundJob<IncidentFileHead> look(
            Path file, BackgroundJob.Observer<IncidentFileHead> observer) {
        OwnIncidentReader reader = new OwnIncidentReader(model.atlas());
        return started(new BackgroundJob<>(file, _ -> reader.head(file), observer, FxThread::run));
    }

    /**
     * Reads a file in the background, or its copy; what its columns mean is remembered.
     *
     * @param header the names of its columns
     */
    BackgroundJob<OwnIncidents> read(
            Path file,
            List<String> header,
            IncidentMapping mapping,
            BackgroundJob.Observer<OwnIncidents> observer) {
        return started(
                new BackgroundJob<>(
                        file,
                        course -> {
                            memory.remember(header, mapping);
                            return read(file, mapping, course);
                        },
                        preview.endedBy(observer),
                        FxThread::run));
    }

    private OwnIncidents read(Path file, IncidentMapping mapping, BackgroundJob.Course course)
            throws IOException {
        try {
            return copies.open(file, mapping, preview.watching(course));
        } catch (InterruptedIOException e) {
            throw new CancellationException();
        }
    }

    /** Saves the rows that cannot be used in the background. */
    BackgroundJob<Path> saveUnusable(
            OwnIncidents incidents, Path target, BackgroundJob.Observer<Path> observer) {
        FaultyRowsFile rows = new FaultyRowsFile(incidents, model.view().language());
        return started(
                new BackgroundJob<>(
                        target,
                        _ -> {
                            rows.write(target);
                            return target;
                        },
                        observer,
                        FxThread::run));
    }

    private <T> BackgroundJob<T> started(BackgroundJob<T> job) {
        job.start(loading);
        return job;
    }

    /** Draws incidents of the user's own, instead of those of the atlas. */
    void show(OwnIncidents incidents) {
        shown.set(Optional.of(new OwnIncidentsOnMap(incidents, false)));
        draw(incidents);
    }

    private void draw(OwnIncidents incidents) {
        IncidentDisplay display = model.view().incidents();
        if (!display.isShown()) {
            display = display.withMode(IncidentMode.CLUSTERS);
        }
        boolean noDeaths = incidents.report().deaths() == 0;
        model.showIncidents(noDeaths ? display.withMeasure(IncidentMeasure.EVENTS) : display);
    }

    /** Draws those of the atlas too, or no longer. */
    void showBesideAtlas(boolean beside) {
        shown.get()
                .filter(now -> now.besideAtlas() != beside)
                .ifPresent(
                        now ->
                                shown.set(
                                        Optional.of(
                                                new OwnIncidentsOnMap(now.incidents(), beside))));
    }

    /** Draws those of the atlas alone. */
    void close() {
        shown.set(Optional.empty());
    }
}
