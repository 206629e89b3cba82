package org.plazaatlas.desktop.briefing;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Accepts files that are dropped on a window. For the FX thread only. */
public final class FileDrops {

    private FileDrops() {}

    /**
     * Lets files be dropped anywhere on a window.
     *
     * @param opening opens files; asked at each drop, because the atlas that opens it may change;
     *     empty while none is open
     */
    public static void listen(Scene scene, Supplier<Optional<Consumer<List<Path>>>> opening) {
        scene.setOnDragOver(
                event -> {
                    if (!files(event.getDragboard()).isEmpty() && opening.get().isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        scene.setOnDragDropped(event -> drop(event, opening.get()));
    }

    private static void drop(DragEvent event, Optional<Consumer<List<Path>>> opening) {
        List<Path> files = files(event.getDragboard());
        opening.ifPresent(opener -> opener.accept(files));
        event.setDropCompleted(!files.isEmpty() && opening.isPresent());
        event.consume();
    }

    private static List<Path> files(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
    }
}
