package org.plazaatlas.desktop;

import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;

import org.plazaatlas.model.Words;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/** Writes a file in the background and tells how that went. */
final class FileSaving {

    private static final System.Logger LOG = System.getLogger(FileSaving.class.getName());

    /** Writes the file; may take seconds. */
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

    FileSaving(WindowServices services, Notices notices, MessageDialogs dialogs, Words words) {
        this.services = services;
        this.notices = notices;
        this.dialogs = dialogs;
        this.words = words;
    }

    /** The file itself if its name has an ending, else with the given one, such as ".png". */
    static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }

    void save(Path file, Writing writing) {
        Node waiting = notices.show(words.get("exporting", file.getFileName()));
        Task<Void> task =
                new Task<>() {
                    @Override
                    protected Void call() throws IOException {
                        writing.write(file);
                        return null;
                    }
                };
        task.setOnSucceeded(
                _ -> {
                    notices.takeBack(waiting);
                    tellSuccess(file);
                });
        task.setOnFailed(
                _ -> {
                    notices.takeBack(waiting);
                    tellFailure(file, task.getException());
                });
        services.loading().execute(task);
    }

    private void tellSuccess(Path file) {
        Button open = new Button(words.get("openFolder"));
        open.setOnAction(_ -> services.dialogs().openFolder(file.toAbsolutePath().getParent()));
        notices.show(words.get("exported", file), open);
    }

    private void tellFailure(Path file, Throwable cause) {
        if (!(cause instanceof IOException)) {
            LOG.log(Level.ERROR, "Writing " + file + " failed", cause);
        }
        dialogs.showError(
                words,
                words.get("exportFailed"),
                words.get("exportProblem", file, String.valueOf(cause.getMessage())));
    }
}
