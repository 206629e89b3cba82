package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.Optional;

/** What the step shows, in words, and the way between it and what the window shows. */
final class ViewLine extends HBox {

    private final LessonDesk desk;
    private final LiveWords words;
    private final Label what = new Label();
    private final Button back;
    private final Button take;
    private Optional<LessonStep> step = Optional.empty();

    ViewLine(AtlasModel model, LessonDesk desk, LiveWords words) {
        this.desk = desk;
        this.words = words;
        what.setId("stepView");
        what.getStyleClass().add("muted-text");
        back = button("stepBack", Feather.CORNER_UP_LEFT, desk::showStep);
        take = button("stepTake", Feather.CAMERA, desk::takePresentView);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        getStyleClass().add("view-line");
        getChildren().addAll(what, back, take);
        model.viewProperty().subscribe(_ -> compare());
        model.maps().arrangementProperty().subscribe(_ -> compare());
    }

    private Button button(String key, Ikon icon, Runnable effect) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key);
        button.textProperty().bind(words.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> effect.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    void show(LessonStep shown) {
        step = Optional.of(shown);
        compare();
    }

    private String described(LessonStep shown) {
        View view = shown.view();
        String date = PartialDate.of(view.date()).in(words.now().language());
        return date + " · " + topic(view.topic()) + maps(shown.arrangement());
    }

    private String topic(Topic topic) {
        return words.now()
                .get(
                        switch (topic) {
                            case Topic.Zones _ -> "topic.zones";
                            case Topic.HotSpots _ -> "topic.hotSpots";
                            case Topic.Changes _ -> "topic.changes";
                            case Topic.Homicides _ -> "topic.homicides";
                        });
    }

    private String maps(Arrangement arrangement) {
        return switch (arrangement) {
            case Arrangement.OneMap _ -> "";
            case Arrangement.TwoMaps _ -> " · " + words.now().get("maps.two");
            case Arrangement.Multiples _ -> " · " + words.now().get("maps.many");
        };
    }

    /** The way back and forth is shown only while the window shows something else. */
    private void compare() {
        boolean other = step.filter(shown -> !desk.isShown(shown)).isPresent();
        back.setVisible(other);
        take.setVisible(other);
        what.setText(
                other ? words.now().get("stepElsewhere") : step.map(this::described).orElse(""));
    }
}
