package org.plazaatlas.desktop.briefing;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.plazaatlas.briefing.CarriedAtlas;
import org.plazaatlas.briefing.CarriedViews;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.desktop.LiveWords;
import org.plazaatlas.desktop.Notices;
import org.plazaatlas.desktop.views.ViewBook;
import org.plazaatlas.model.Text;
import org.plazaatlas.workspace.SavedView;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Opens finished files as the views that they carry: the first one is shown as it was, all are
 * offered to be kept, and what differs in the atlas by now is told. For the FX thread only.
 */
public final class CarriedOpening {

    private final AtlasModel model;
    private final ViewBook views;
    private final Notices notices;
    private final Executor reading;
    private final LiveWords words;
    private Optional<Node> notice = Optional.empty();

    /**
     * @param reading reads files
     */
    public CarriedOpening(AtlasModel model, ViewBook views, Notices notices, Executor reading) {
        this.model = model;
        this.views = views;
        this.notices = notices;
        this.reading = reading;
        words = new LiveWords(CarriedOpening.class, model.languageProperty());
    }

    /** Lets files be dropped anywhere on a window, for whoever opens them at that time. */
    public static void listen(Scene scene, Supplier<Optional<CarriedOpening>> opening) {
        scene.setOnDragOver(
                event -> {
                    if (file(event.getDragboard()).isPresent() && opening.get().isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        scene.setOnDragDropped(event -> drop(event, opening.get()));
    }

    private static void drop(DragEvent event, Optional<CarriedOpening> opening) {
        Optional<Path> file = file(event.getDragboard());
        opening.ifPresent(opener -> file.ifPresent(opener::open));
        event.setDropCompleted(file.isPresent() && opening.isPresent());
        event.consume();
    }

    private static Optional<Path> file(Dragboard board) {
        return board.hasFiles()
                ? board.getFiles().stream().map(File::toPath).findFirst()
                : Optional.empty();
    }

    /** Opens a file; a file of views is taken in, as from the drawer of views. */
    public void open(Path file) {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            views.take(file);
            return;
        }
        reading.execute(
                () -> {
                    CarriedViews.Reading carried = CarriedViews.read(file);
                    if (Platform.isFxApplicationThread()) {
                        show(file, carried);
                    } else {
                        Platform.runLater(() -> show(file, carried));
                    }
                });
    }

    private void show(Path file, CarriedViews.Reading carried) {
        notice.ifPresent(notices::takeBack);
        List<String> lines = new ArrayList<>();
        carried.problems().forEach(problem -> lines.add(problem.in(model.view().language())));
        if (carried.views().isEmpty()) {
            notice = Optional.of(notices.show(lines(words.now().get("notOpened"), lines)));
            return;
        }
        add(lines, views.visit(carried.views().getFirst()));
        carried.atlas().ifPresent(then -> add(lines, differences(then)));
        int count = carried.views().size();
        String opened = words.now().get("opened", file.getFileName(), count);
        notice = Optional.of(notices.show(lines(opened, lines), keep(carried.views())));
    }

    private List<Text> differences(CarriedAtlas then) {
        return then.differences(CarriedAtlas.of(model.atlas()));
    }

    private void add(List<String> lines, List<Text> texts) {
        texts.forEach(text -> lines.add(text.in(model.view().language())));
    }

    private static String lines(String first, List<String> rest) {
        return rest.isEmpty() ? first : first + "\n" + String.join("\n", rest);
    }

    private Button keep(List<SavedView> all) {
        Button keep = new Button(words.now().get("keepViews", all.size()));
        keep.setId("keepViews");
        keep.setOnAction(
                _ -> {
                    notice.ifPresent(notices::takeBack);
                    views.keepAll(all);
                });
        return keep;
    }
}
