package org.plazaatlas.desktop.incidents;

import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.incident.mapping.IncidentMapping;
import org.plazaatlas.incident.mapping.IncidentPreset;
import org.plazaatlas.incident.own.IncidentFileHead;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.language.Words;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Opens a table of incidents: shows its first rows and what its columns mean, reads it with a bar
 * of progress, and tells what became of its rows. Closing the dialog ends the reading.
 */
final class OwnIncidentsDialog {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;
    private static final double LEAST_WIDTH = 760;
    private static final double SMALL_WIDTH = 420;
    private static final double FROM_TOP = 64;
    private static final double PADDING = 12;
    private static final double PREVIEW_HEIGHT = 170;

    private final Window owner;
    private final OwnIncidentsModel model;
    private final Path file;
    private final Words words;
    private final VBox content = new VBox(8);
    private final Label told = new Label();
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final ButtonType open;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private Optional<MappingForm> form = Optional.empty();
    private Optional<IncidentFileHead> head = Optional.empty();
    private Optional<BackgroundJob<?>> job = Optional.empty();

    /** What the dialog shows unless it reads. */
    private List<Node> filled = List.of();

    private OwnIncidentsDialog(OwnIncidentsModel model, Path file, Window owner) {
        this.owner = owner;
        this.model = model;
        this.file = file;
        words = Words.of(OwnIncidentsDialog.class, model.model().view().language());
        open = new ButtonType(words.get("own.open"), ButtonData.OK_DONE);
    }

    /** Looks at a file and opens the dialog. */
    static void show(OwnIncidentsModel model, Path file, Window owner) {
        OwnIncidentsDialog shown = new OwnIncidentsDialog(model, file, owner);
        shown.build();
        shown.job = Optional.of(model.look(file, shown.new Looking()));
    }

    private void build() {
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(words.get("own.title", file.getFileName()));
        dialog.setResizable(true);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getStyleClass().add("own-layers-dialog");
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(words.get("own.cancel"), ButtonData.CANCEL_CLOSE), open);
        told.setId("ownIncidentsTold");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        progress.setId("ownIncidentsProgress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.managedProperty().bind(progress.visibleProperty());
        content.getChildren().setAll(progress, told);
        content.setPrefSize(WIDTH, HEIGHT);
        content.setMinWidth(LEAST_WIDTH);
        content.setPadding(new Insets(PADDING));
        dialog.getDialogPane().setContent(content);
        openButton().setId("openOwnIncidents");
        openButton().setDisable(true);
        openButton()
                .addEventFilter(
                        ActionEvent.ACTION,
                        event -> {
                            event.consume();
                            read();
                        });
        dialog.setOnHidden(_ -> job.ifPresent(BackgroundJob::cancel));
        dialog.show();
    }

    private Button openButton() {
        return (Button) dialog.getDialogPane().lookupButton(open);
    }

    /** Shows what a file looks like. */
    private final class Looking implements BackgroundJob.Observer<IncidentFileHead> {

        @Override
        public void done(IncidentFileHead found) {
            progress.setVisible(false);
            head = Optional.of(found);
            MappingForm fields =
                    new MappingForm(found.names(), model.mapping(found.names()), words);
            form = Optional.of(fields);
            fields.mappingProperty().subscribe(OwnIncidentsDialog.this::judge);
            ScrollPane scroller = new ScrollPane(fields);
            scroller.setFitToWidth(true);
            VBox.setVgrow(scroller, Priority.ALWAYS);
            content.getChildren()
                    .setAll(recognised(found), preview(found), scroller, progress, told);
        }

        @Override
        public void failed(Throwable cause) {
            fail(cause);
        }
    }

    private Label recognised(IncidentFileHead found) {
        Label label =
                new Label(
                        IncidentPreset.of(found.names())
                                .map(preset -> words.get("own.recognised", words.of(preset)))
                                .orElse(words.get("own.guessed")));
        label.setId("ownIncidentsRecognised");
        label.setWrapText(true);
        return label;
    }

    private static TableView<List<String>> preview(IncidentFileHead found) {
        TableView<List<String>> table = new TableView<>();
        table.setId("ownIncidentsPreview");
        for (int i = 0; i < found.names().size(); i++) {
            int column = i;
            TableColumn<List<String>, String> shown = new TableColumn<>(found.names().get(i));
            shown.setSortable(false);
            shown.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().get(column)));
            table.getColumns().add(shown);
        }
        table.getItems().setAll(found.sample());
        table.setPrefHeight(PREVIEW_HEIGHT);
        table.setMinHeight(PREVIEW_HEIGHT);
        return table;
    }

    /** Says what is missing, and lets the table be opened only if nothing is. */
    private void judge(IncidentMapping mapping) {
        boolean where = mapping.tellsWhere(head.filter(IncidentFileHead::hasShapes).isPresent());
        if (!mapping.tellsWhen()) {
            told.setText(words.get("own.needsWhen"));
        } else {
            told.setText(where ? "" : words.get("own.needsWhere"));
        }
        openButton().setDisable(!mapping.tellsWhen() || !where);
    }

    private void read() {
        openButton().setDisable(true);
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setVisible(true);
        told.setText(words.get("own.reading"));
        makeRoom();
        job =
                Optional.of(
                        model.read(
                                file,
                                head.orElseThrow().names(),
                                form.orElseThrow().mappingProperty().get(),
                                new Reading()));
    }

    /** Leaves progress and the way to cancel, so that the first picture behind it is seen. */
    private void makeRoom() {
        filled = List.copyOf(content.getChildren());
        content.getChildren().setAll(progress, told);
        content.setMinWidth(Region.USE_COMPUTED_SIZE);
        content.setPrefSize(SMALL_WIDTH, Region.USE_COMPUTED_SIZE);
        Window window = dialog.getDialogPane().getScene().getWindow();
        window.sizeToScene();
        window.setY(owner.getY() + FROM_TOP);
    }

    private void fillAgain() {
        if (!filled.isEmpty()) {
            content.getChildren().setAll(filled);
            content.setMinWidth(LEAST_WIDTH);
            content.setPrefSize(WIDTH, HEIGHT);
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    /** Shows the incidents on the map once they are read, and what became of the rows. */
    private final class Reading implements BackgroundJob.Observer<OwnIncidents> {

        @Override
        public void done(OwnIncidents incidents) {
            progress.setVisible(false);
            if (!dialog.isShowing()) {
                return;
            }
            if (incidents.table().size() == 0) {
                fillAgain();
                told.setText(
                        words.get("own.none")
                                + "\n"
                                + RowCountsText.of(incidents.report(), words.language()));
                openButton().setDisable(false);
                return;
            }
            model.show(incidents);
            dialog.close();
        }

        @Override
        public void failed(Throwable cause) {
            fillAgain();
            fail(cause);
            openButton().setDisable(false);
        }

        @Override
        public void progressed(double share) {
            progress.setProgress(share);
        }
    }

    private void fail(Throwable cause) {
        progress.setVisible(false);
        told.setText(
                words.get(
                        "own.failed",
                        file.getFileName(),
                        cause instanceof IOException e
                                ? FileReason.of(e).in(words.language())
                                : words.get("own.unexpected")));
    }
}
