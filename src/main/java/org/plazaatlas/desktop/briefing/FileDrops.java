package org.plazaatlas.desktop.briefing;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Accepts files that are dropped on a window. For the FX thread only. */
public final class FileDrops {

    private FileDrops() {}

    /**
     * Lets files be dropped anywhere on a window.
     *
     * @param opening opens a file; asked at each drop, because the atlas that opens it may change;
     *     empty while none is open
     */
    public static void listen(Scene scene, Supplier<Optional<Consumer<Path>>> opening) {
        scene.setOnDragOver(
                event -> {
                    if (file(event.getDragboard()).isPresent() && opening.get().isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        scene.setOnDragDropped(event -> drop(event, opening.get()));
    }

    private static void drop(DragEvent event, Optional<Consumer<Path>> opening) {
        Optional<Path> file = file(event.getDragboard());
        opening.ifPresent(opener -> file.ifPresent(opener));
        event.setDropCompleted(file.isPresent() && opening.isPresent());
        event.consume();
    }

    private static Optional<Path> file(Dragboard board) {
        return board.hasFiles()
                ? board.getFiles().stream().map(File::toPath).findFirst()
                : Optional.empty();
    }
}
