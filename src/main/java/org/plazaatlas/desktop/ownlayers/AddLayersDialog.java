package org.plazaatlas.desktop.ownlayers;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.plazaatlas.desktop.control.FormDialogs;
import org.plazaatlas.desktop.control.NameConverter;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.inspect.FileInspector;
import org.plazaatlas.layer.inspect.FileReport;
import org.plazaatlas.layer.inspect.LayerReport;
import org.plazaatlas.layer.suggest.LayerSuggestion;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Shows what files hold before anything of them is added: their layers, each with what is odd about
 * it and how that is mended, and lets the analyst choose. Files are read in the background; closing
 * the dialog ends that.
 */
final class AddLayersDialog {

    private static final double WIDTH = 940;
    private static final double HEIGHT = 600;
    private static final double LIST_WIDTH = 280;

    private final OwnLayersModel model;
    private final Executor loading;
    private final Words words;
    private final ObservableList<FoundLayer> found = FXCollections.observableArrayList();
    private final ListView<FoundLayer> list = new ListView<>(found);
    private final ScrollPane detail = new ScrollPane();
    private final VBox unusable = new VBox(4);
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final List<BackgroundJob<?>> jobs = new ArrayList<>();
    private final List<Path> waiting = new ArrayList<>();
    private final BiConsumer<Path, String> municipalities;
    private Runnable closing = () -> {};

    private AddLayersDialog(
            OwnLayersModel model, Executor loading, BiConsumer<Path, String> municipalities) {
        this.model = model;
        this.municipalities = municipalities;
        this.loading = loading;
        words = Words.of(AddLayersDialog.class, model.model().view().language());
    }

    /**
     * Looks at files and opens the dialog.
     *
     * @param loading reads the files
     */
    static void show(
            OwnLayersModel model,
            Executor loading,
            BiConsumer<Path, String> municipalities,
            List<Path> files,
            Window owner) {
        AddLayersDialog dialog = new AddLayersDialog(model, loading, municipalities);
        dialog.open(owner);
        dialog.waiting.addAll(files);
        dialog.inspectNext();
    }

    private void open(Window owner) {
        ButtonType add = new ButtonType(words.get("add.add"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.get("add.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog =
                FormDialogs.of(owner, words.get("add.title"), content(), cancel, add);
        Button button = (Button) dialog.getDialogPane().lookupButton(add);
        button.setId("addChosen");
        button.disableProperty().bind(Bindings.isEmpty(found).or(progress.visibleProperty()));
        dialog.setResultConverter(
                pressed -> {
                    if (pressed == add) {
                        addChosen();
                    }
                    return pressed;
                });
        closing = dialog::close;
        dialog.setOnHidden(_ -> jobs.forEach(BackgroundJob::cancel));
        dialog.show();
    }

    private Node content() {
        list.setId("foundLayers");
        list.setMinWidth(LIST_WIDTH);
        list.setMaxWidth(LIST_WIDTH);
        list.setCellFactory(_ -> cell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        detail.setFitToWidth(true);
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox layers = new HBox(8, list, detail);
        VBox.setVgrow(layers, Priority.ALWAYS);
        layers.visibleProperty().bind(Bindings.isNotEmpty(found));
        unusable.setId("unusableFiles");
        progress.setId("addProgress");
        progress.managedProperty().bind(progress.visibleProperty());
        Label reading = new Label(words.get("add.reading"));
        HBox busy = new HBox(8, progress, reading);
        busy.visibleProperty().bind(progress.visibleProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        VBox content = new VBox(8, busy, unusable, layers);
        content.setPrefSize(WIDTH, HEIGHT);
        return content;
    }

    /** As wide as the list: what is too long ends in an ellipsis. */
    private static ListCell<FoundLayer> cell() {
        ListCell<FoundLayer> cell =
                new CheckBoxListCell<>(
                        each -> each.chosen, new NameConverter<>(AddLayersDialog::name));
        cell.setPrefWidth(0);
        return cell;
    }

    private static String name(FoundLayer found) {
        return found.report.layer().name() + "\n" + found.file.getFileName();
    }

    private void inspectNext() {
        progress.setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            return;
        }
        Path file = waiting.removeFirst();
        start(
                file,
                LayerMends.NONE,
                report -> {
                    take(file, report);
                    inspectNext();
                });
    }

    /** Reads a file in the background; an unexpected failure is told like an unusable file. */
    private void start(Path file, LayerMends mends, Consumer<FileReport> then) {
        BackgroundJob<FileReport> job =
                new BackgroundJob<>(
                        file,
                        course ->
                                new FileInspector(
                                                model.model().atlas()::gazetteer,
                                                (_, _) -> {
                                                    if (course.isCancelled()) {
                                                        throw new InterruptedIOException();
                                                    }
                                                })
                                        .inspect(file, _ -> true, Optional.empty(), mends),
                        new BackgroundJob.Observer<>() {
                            @Override
                            public void done(FileReport report) {
                                then.accept(report);
                            }

                            @Override
                            public void failed(Throwable cause) {
                                tell(file, words.get("add.failed"));
                                inspectNext();
                            }
                        },
                        FxThread::run);
        jobs.add(job);
        job.start(loading);
    }

    private void take(Path file, FileReport report) {
        if (!report.isUsable()) {
            String why =
                    report.problems().stream()
                            .findFirst()
                            .map(problem -> problem.message().in(words.language()))
                            .orElse(words.get("add.failed"));
            tell(file, why);
            return;
        }
        for (LayerReport layer : report.layers()) {
            found.add(new FoundLayer(file, layer, report.problems()));
        }
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void tell(Path file, String why) {
        Label told = new Label(words.get("add.unusable", file.getFileName(), why));
        told.setWrapText(true);
        told.getStyleClass().add("danger");
        unusable.getChildren().add(told);
    }

    private void show(FoundLayer layer) {
        detail.setContent(
                layer == null
                        ? null
                        : new FoundLayerPane(
                                model, layer, words, this::readAgain, this::takeMunicipalities));
    }

    /** Nothing is added then: the atlas is opened anew with the areas of its own. */
    private void takeMunicipalities(FoundLayer layer) {
        closing.run();
        municipalities.accept(layer.file, layer.report.layer().name());
    }

    /** Reads the file again with the mends that were chosen. */
    private void readAgain(FoundLayer layer) {
        progress.setVisible(true);
        start(
                layer.file,
                layer.mends,
                report -> {
                    progress.setVisible(false);
                    report.layers().stream()
                            .filter(r -> r.layer().name().equals(layer.report.layer().name()))
                            .findFirst()
                            .ifPresent(
                                    r -> {
                                        layer.report = r;
                                        layer.problems = report.problems();
                                        show(layer);
                                    });
                });
    }

    private void addChosen() {
        List<AddedLayer> added = new ArrayList<>();
        int before = model.stack().layers().size();
        for (FoundLayer layer : found) {
            if (layer.chosen.get()) {
                AddedLayer suggested =
                        LayerSuggestion.of(
                                layer.file, layer.report, layer.mends, before + added.size());
                added.add(
                        suggested.withReference(
                                suggested
                                        .reference()
                                        .withJoin(
                                                suggested
                                                        .reference()
                                                        .join()
                                                        .map(j -> j.withByHand(layer.byHand)))));
            }
        }
        if (!added.isEmpty()) {
            model.stack().add(added);
        }
    }
}
