package org.plazaatlas.desktop.state;

import org.plazaatlas.cartography.map.FramePainter;
import org.plazaatlas.dossier.search.Search;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.opening.FolderHistory;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;

import java.nio.file.Path;
import java.util.function.Consumer;

/** An atlas with everything that the window asks of it. */
public record OpenedAtlas(
        History history, Scenes scenes, FramePainter painter, Dossiers dossiers, Search search) {

    /** What is being done while an atlas is opened. */
    public enum Step {
        READING,
        OVERLAYING,
        PREPARING
    }

    /** The way to open an atlas folder; it may take seconds. */
    @FunctionalInterface
    public interface Opener {
        OpenedAtlas open(Path folder, Consumer<Step> progress) throws AtlasException;
    }

    /**
     * Reads an atlas folder and prepares it for the window.
     *
     * @throws AtlasException if the folder is missing or damaged
     */
    public static OpenedAtlas read(Path folder, Consumer<Step> progress) throws AtlasException {
        progress.accept(Step.READING);
        Atlas atlas = AtlasReader.read(folder);
        progress.accept(Step.OVERLAYING);
        return of(FolderHistory.of(atlas, folder), progress);
    }

    public static OpenedAtlas of(Atlas atlas, Consumer<Step> progress) {
        progress.accept(Step.OVERLAYING);
        return of(History.of(atlas), progress);
    }

    private static OpenedAtlas of(History history, Consumer<Step> progress) {
        progress.accept(Step.PREPARING);
        Atlas atlas = history.atlas();
        PressureGauge gauge = new PressureGauge(history);
        return new OpenedAtlas(
                history,
                new Scenes(gauge),
                new FramePainter(atlas, history.mosaic()),
                new Dossiers(gauge),
                new Search(atlas));
    }
}
