package org.plazaatlas.desktop.window;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;

import org.plazaatlas.desktop.control.MessageDialogs;
import org.plazaatlas.desktop.control.Notices;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.language.Words;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a file in the background, on the thread of exports so that no opening waits for it, and
 * says how it ended.
 */
final class BackgroundSaving {

    /** Writes one file; may take seconds. */
    @FunctionalInterface
    interface Writing {
        /**
         * Writes one file.
         *
         * @throws IOException if the file cannot be written; what was there stays
         */
        void write(Path file) throws IOException;
    }

    private final WindowServices services;
    private final Notices notices;
    private final MessageDialogs dialogs;
    private final Words words;

    BackgroundSaving(
            WindowServices services, Notices notices, MessageDialogs dialogs, Words words) {
        this.services = services;
        this.notices = notices;
        this.dialogs = dialogs;
        this.words = words;
    }

    /**
     * The file itself if its name has an extension, else the file with the given one, such as
     * ".png". Some choosers do not add it.
     */
    static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }

    void save(Path file, Writing writing) {
        new BackgroundJob<>(
                        file,
                        _ -> {
                            writing.write(file);
                            return file;
                        },
                        new Told(file),
                        Platform::runLater)
                .start(services.threads().writing());
    }

    /** Says that a file is being written, then how that ended. */
    private final class Told implements BackgroundJob.Observer<Path> {

        private final Path file;
        private final Node waiting;

        Told(Path file) {
            this.file = file;
            waiting = notices.show(words.get("exporting", file.getFileName()));
        }

        @Override
        public void done(Path written) {
            notices.takeBack(waiting);
            Button open = new Button(words.get("openFolder"));
            open.setOnAction(_ -> services.dialogs().openFolder(file.toAbsolutePath().getParent()));
            notices.tell(words.get("exported", file), open);
        }

        @Override
        public void failed(Throwable cause) {
            notices.takeBack(waiting);
            dialogs.showError(
                    words,
                    words.get("exportFailed"),
                    words.get("exportProblem", file, FileReason.of(cause).in(words.language())));
        }
    }
}
