package org.plazaatlas.desktop.views;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;

/** The drawer of saved views: buttons back and forward, the views, and their import and export. */
public final class ViewsPane extends VBox {

    /** The commands that need the dialogs of the window. */
    public interface Commands {

        void saveView();

        /** Presents the saved views, one after the other. */
        void presentViews();

        void importViews();

        void exportViews();
    }

    private final SavedViewsModel savedViews;
    private final Commands commands;
    private final LiveWords words;

    public ViewsPane(AtlasModel model, SavedViewsModel savedViews, Commands commands) {
        this.savedViews = savedViews;
        this.commands = commands;
        words = new LiveWords(ViewsPane.class, model.languageProperty());
        getStyleClass().add("views-pane");
        ViewList list = new ViewList(model, savedViews, words);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading(), save(), list, exchange());
    }

    private Node heading() {
        Label heading = new Label();
        heading.getStyleClass().add("pane-heading");
        heading.textProperty().bind(words.text("views"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var trail = savedViews.trail();
        HBox line =
                new HBox(
                        heading,
                        space,
                        present(),
                        step(
                                "viewBack",
                                Feather.ARROW_LEFT,
                                savedViews::goBack,
                                trail.hasPreviousProperty()),
                        step(
                                "viewForward",
                                Feather.ARROW_RIGHT,
                                savedViews::goForward,
                                trail.hasNextProperty()));
        line.getStyleClass().add("views-heading");
        return line;
    }

    private Node step(String id, Ikon icon, Runnable go, ObservableValue<Boolean> possible) {
        IconButton button = new IconButton(id, icon);
        words.text(id).subscribe(button::setName);
        button.setOnAction(_ -> go.run());
        button.disableProperty().bind(possible.map(can -> !can));
        return button;
    }

    private Node present() {
        IconButton button = new IconButton("presentViews", Feather.MONITOR);
        words.text("presentViews").subscribe(button::setName);
        button.setOnAction(_ -> commands.presentViews());
        savedViews.views().subscribe(() -> button.setDisable(savedViews.views().isEmpty()));
        button.setDisable(savedViews.views().isEmpty());
        return button;
    }

    private Node save() {
        Button button = button("saveView", Feather.BOOKMARK, commands::saveView);
        button.getStyleClass().add("accent");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        HBox line = new HBox(button);
        line.getStyleClass().add("views-save");
        return line;
    }

    private Node exchange() {
        Button exporting = button("exportViews", Feather.UPLOAD, commands::exportViews);
        savedViews.views().subscribe(() -> exporting.setDisable(savedViews.views().isEmpty()));
        exporting.setDisable(savedViews.views().isEmpty());
        HBox line =
                new HBox(button("importViews", Feather.DOWNLOAD, commands::importViews), exporting);
        line.getStyleClass().add("views-exchange");
        return line;
    }

    private Button button(String key, Ikon icon, Runnable effect) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key);
        button.textProperty().bind(words.text(key));
        button.setOnAction(_ -> effect.run());
        return button;
    }
}
