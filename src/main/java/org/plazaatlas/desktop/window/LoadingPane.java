package org.plazaatlas.desktop.window;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.plazaatlas.language.Words;

/**
 * What the window shows while no atlas is open: the progress of opening one, or a button to open
 * one.
 */
final class LoadingPane extends VBox {

    private LoadingPane(String title) {
        getStyleClass().add("loading-pane");
        Label heading = new Label(title);
        heading.getStyleClass().add("loading-title");
        getChildren().add(heading);
    }

    /** Shows the progress of opening an atlas. */
    static LoadingPane waiting(AtlasLoading loading) {
        LoadingPane pane = new LoadingPane("Plaza Atlas");
        Label message = new Label();
        message.setId("loadingStep");
        message.getStyleClass().add("text-muted");
        message.textProperty().bind(loading.stepProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(loading.progressProperty());
        bar.setAccessibleText("Plaza Atlas");
        pane.getChildren().addAll(bar, message);
        return pane;
    }

    /** Says that no atlas is open and offers to open one, so that a failed start is no dead end. */
    static LoadingPane empty(Words words, Runnable open) {
        LoadingPane pane = new LoadingPane("Plaza Atlas");
        Label message = new Label(words.get("noAtlas"));
        message.getStyleClass().add("text-muted");
        Button button = new Button(words.get("openAtlas"));
        button.setId("openAtlas");
        button.setOnAction(_ -> open.run());
        pane.getChildren().addAll(message, button);
        return pane;
    }
}
