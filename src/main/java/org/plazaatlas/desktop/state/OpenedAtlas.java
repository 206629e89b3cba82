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
import java.util.List;
import java.util.function.Consumer;

/**
 * An atlas with everything that the window needs from it. It is made as a whole in the background,
 * so that the window never waits for a part.
 */
public record OpenedAtlas(
        History history, Scenes scenes, FramePainter painter, Dossiers dossiers, Search search) {

    /** The steps of opening an atlas, in order, for a progress bar. */
    public enum Step {
        READING,
        OVERLAYING,
        PREPARING
    }

    /** Opens an atlas folder. It may take seconds: not for the FX thread. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens the atlas of a folder.
         *
         * @param progress receives each step as it begins, on the calling thread or another one
         * @throws AtlasException if the folder is missing or damaged
         */
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

    /** Prepares an atlas that is already in memory, without a folder. */
    public static OpenedAtlas of(Atlas atlas, Consumer<Step> progress) {
        progress.accept(Step.OVERLAYING);
        return of(History.of(atlas), progress);
    }

    /**
     * The same atlas with what somebody else says about it. A mosaic is made only if no earlier one
     * has all the areas.
     *
     * @param earlier made of the same states
     */
    public static OpenedAtlas of(Atlas combined, List<OpenedAtlas> earlier) {
        History history =
                earlier.stream()
                        .filter(before -> hasOutlinesOf(combined, before))
                        .map(before -> before.history().mosaic())
                        .filter(mosaic -> mosaic.covers(combined))
                        .findFirst()
                        .map(mosaic -> History.of(combined, mosaic))
                        .orElseGet(() -> History.of(combined));
        return of(history, _ -> {});
    }

    private static boolean hasOutlinesOf(Atlas atlas, OpenedAtlas before) {
        return before.history()
                .atlas()
                .contents()
                .municipalities()
                .equals(atlas.contents().municipalities());
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
