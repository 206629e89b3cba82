package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.pointing.MarkKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a step points at: the pens that draw on the map, and a row for each mark. */
final class MarksForm extends VBox {

    private final LessonDraft draft;
    private final AtlasModel model;
    private final LiveWords words;
    private final VBox rows = new VBox();
    private final List<PointingRow> shown = new ArrayList<>();

    MarksForm(LessonDraft draft, AtlasModel model, LiveWords words) {
        this.draft = draft;
        this.model = model;
        this.words = words;
        getStyleClass().add("draft-form");
        rows.getStyleClass().add("mark-rows");
        ScrollPane scroller = new ScrollPane(rows);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("lesson-scroller");
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().addAll(pens(), hint(), scroller);
    }

    private FlowPane pens() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("lesson-actions");
        ToggleGroup group = new ToggleGroup();
        for (MarkKind kind : MarkKind.values()) {
            ToggleButton pen = new ToggleButton();
            pen.setId("pen-" + kind.name());
            pen.textProperty().bind(words.text(kind));
            pen.getStyleClass().add("small");
            pen.setToggleGroup(group);
            draft.drawingProperty()
                    .subscribe(now -> pen.setSelected(now.equals(Optional.of(kind))));
            pen.setOnAction(
                    _ ->
                            draft.drawingProperty()
                                    .set(pen.isSelected() ? Optional.of(kind) : Optional.empty()));
            line.getChildren().add(pen);
        }
        return line;
    }

    private Label hint() {
        Label hint = new Label();
        hint.getStyleClass().add("pane-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty()
                .bind(
                        draft.drawingProperty()
                                .flatMap(
                                        pen ->
                                                words.text(
                                                        pen.map(kind -> "draw." + kind.name())
                                                                .orElse("draw.none"))));
        return hint;
    }

    void show(LessonStep step) {
        List<PointingMark> marks = step.marks();
        boolean drawn = marks.size() == shown.size() + 1;
        if (!areOf(marks)) {
            shown.clear();
            for (int i = 0; i < marks.size(); i++) {
                shown.add(new PointingRow(draft, model, i, MarkKind.of(marks.get(i)), words));
            }
            rows.getChildren().setAll(shown);
        }
        for (int i = 0; i < marks.size(); i++) {
            shown.get(i).show(marks.get(i));
        }
        if (drawn && draft.drawingProperty().get().isPresent()) {
            draft.drawingProperty().set(Optional.empty());
            shown.getLast().focusLabel();
        }
    }

    private boolean areOf(List<PointingMark> marks) {
        return marks.stream()
                .map(MarkKind::of)
                .toList()
                .equals(shown.stream().map(PointingRow::kind).toList());
    }
}
