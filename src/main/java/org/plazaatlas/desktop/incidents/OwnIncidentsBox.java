package org.plazaatlas.desktop.incidents;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.work.BackgroundJob;
import org.plazaatlas.incident.own.OwnIncidents;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.view.OwnIncidentsOnMap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The table of incidents of the user's own: opened here, and what of it is drawn. */
public final class OwnIncidentsBox extends VBox {

    /** Two buttons stand beside each other. */
    private static final double BUTTONS_WIDTH = 260;

    private static final String ENDING = "csv";

    private final OwnIncidentsModel model;
    private final LiveWords words;
    private final VBox opened = new VBox(4);
    private final Label saved = new Label();

    public OwnIncidentsBox(OwnIncidentsModel model) {
        super(4);
        this.model = model;
        words = new LiveWords(OwnIncidentsBox.class, model.model().languageProperty());
        setId("ownIncidents");
        setMinHeight(USE_PREF_SIZE);
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("own.heading"));
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().add("text-muted");
        none.textProperty().bind(words.text("own.hint"));
        none.visibleProperty().bind(model.shownProperty().map(Optional::isEmpty));
        none.managedProperty().bind(none.visibleProperty());
        Button open = new Button();
        open.setId("openIncidentTable");
        open.setGraphic(new FontIcon(Feather.PLUS));
        open.textProperty().bind(words.text("own.choose"));
        open.setOnAction(_ -> choose());
        saved.setWrapText(true);
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        getChildren().addAll(heading, none, opened, open);
        model.shownProperty().subscribe(_ -> showOpened());
        model.model().languageProperty().subscribe(_ -> showOpened());
    }

    private void choose() {
        model.dialogs().chooseLayerFiles().stream()
                .findFirst()
                .ifPresent(file -> OwnIncidentsDialog.show(model, file, getScene().getWindow()));
    }

    private void showOpened() {
        opened.getChildren().clear();
        saved.setText("");
        model.shownProperty().get().ifPresent(this::show);
    }

    private void show(OwnIncidentsOnMap shown) {
        OwnIncidents incidents = shown.incidents();
        Label name = new Label(incidents.file().getFileName().toString());
        name.setId("ownIncidentsName");
        Label counts =
                new Label(RowCountsText.of(incidents.report(), model.model().view().language()));
        counts.setId("ownIncidentsCounts");
        counts.setWrapText(true);
        counts.getStyleClass().add("text-muted");
        CheckBox beside = new CheckBox(words.now().get("own.beside"));
        beside.setId("ownIncidentsBeside");
        beside.setWrapText(true);
        beside.setSelected(shown.besideAtlas());
        beside.setOnAction(_ -> model.showBesideAtlas(beside.isSelected()));
        FlowPane buttons = new FlowPane(4, 4);
        if (incidents.report().unusable() > 0) {
            Button save = new Button(words.now().get("own.save"));
            save.setId("saveUnusableRows");
            save.setOnAction(_ -> save(incidents));
            buttons.getChildren().add(save);
        }
        Button close = new Button(words.now().get("own.close"));
        close.setId("closeOwnIncidents");
        close.setOnAction(_ -> model.close());
        buttons.getChildren().add(close);
        buttons.setPrefWrapLength(BUTTONS_WIDTH);
        opened.getChildren().setAll(name, counts, beside, buttons, saved);
    }

    private void save(OwnIncidents incidents) {
        model.dialogs()
                .chooseOutputFile(words.now().get("own.unusableName"), ENDING, Optional.empty())
                .ifPresent(target -> model.saveUnusable(incidents, target, new Saving(target)));
    }

    /** Tells whether rows were saved. */
    private final class Saving implements BackgroundJob.Observer<Path> {
        private final Path target;

        Saving(Path target) {
            this.target = target;
        }

        @Override
        public void done(Path file) {
            saved.setText(words.now().get("own.saved", file.getFileName()));
        }

        @Override
        public void failed(Throwable cause) {
            String why =
                    cause instanceof IOException e
                            ? FileReason.of(e).in(model.model().view().language())
                            : words.now().get("own.unexpected");
            saved.setText(words.now().get("own.failed", target.getFileName(), why));
        }
    }
}
