package org.plazaatlas.desktop.window;

import javafx.application.Platform;
import javafx.scene.Node;

import org.plazaatlas.desktop.ownrecords.OwnRecordsModel;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.municipality.MunicipalityImport;
import org.plazaatlas.layer.municipality.MunicipalityImporter;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.AtlasException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes outlines of municipalities into the folder of the open atlas, in the background, and opens
 * the atlas anew: claims then fill the true shapes. Where that folder cannot be written to, the
 * workspace keeps them. For the FX thread only.
 */
final class MunicipalityAdoption {

    private final WindowContext context;
    private final Path folder;
    private final Consumer<Path> openAtlas;
    private final OwnRecordsModel own;
    private final Supplier<Language> language;

    /**
     * @param folder of the open atlas
     * @param openAtlas shows the atlas of a folder
     * @param own what the workspace keeps for the atlas
     */
    MunicipalityAdoption(
            WindowContext context,
            Path folder,
            Consumer<Path> openAtlas,
            OwnRecordsModel own,
            Supplier<Language> language) {
        this.context = context;
        this.folder = folder;
        this.openAtlas = openAtlas;
        this.own = own;
        this.language = language;
    }

    /** Takes the areas of a layer; what cannot be taken is told, and the atlas stays as it was. */
    void take(Path file, String layer) {
        if (Files.isWritable(folder)) {
            take(
                    file,
                    _ ->
                            MunicipalityImporter.importMunicipalities(
                                    file, Optional.of(layer), folder, ReadingMonitor.NONE),
                    () -> openAtlas.accept(folder));
        } else {
            Path kept = own.newFolderOfMunicipalities();
            take(
                    file,
                    _ ->
                            MunicipalityImporter.importBeside(
                                    file, Optional.of(layer), folder, kept, ReadingMonitor.NONE),
                    () -> own.useMunicipalities(kept));
        }
    }

    private void take(Path file, BackgroundJob.Work<MunicipalityImport> importing, Runnable then) {
        Node waiting = context.notices().show(words().get("municipalities.taking", file));
        new BackgroundJob<>(
                        file,
                        importing,
                        new BackgroundJob.Observer<MunicipalityImport>() {
                            @Override
                            public void done(MunicipalityImport made) {
                                context.notices().takeBack(waiting);
                                tell(made);
                                then.run();
                            }

                            @Override
                            public void failed(Throwable cause) {
                                context.notices().takeBack(waiting);
                                tellFailure(cause);
                            }
                        },
                        Platform::runLater)
                .start(context.services().threads().loading());
    }

    private void tell(MunicipalityImport made) {
        context.notices()
                .show(
                        words().get(
                                        "municipalities.taken",
                                        made.outlines(),
                                        made.lacking().size(),
                                        made.unknown().size()));
    }

    private void tellFailure(Throwable cause) {
        String reason =
                cause instanceof AtlasException damaged
                        ? damaged.in(language.get())
                        : FileReason.of(cause).in(language.get());
        context.notices().show(words().get("municipalities.notTaken", reason));
    }

    private Words words() {
        return Words.of(MunicipalityAdoption.class, language.get());
    }
}
