package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.RowDrag;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The steps of the lesson, below the lesson as a whole. Choosing one turns to it; dragging, or Alt
 * with the arrows, moves it, Delete removes it.
 */
final class StepList extends ListView<StepList.Row> {

    /**
     * A row of the list.
     *
     * @param number of the step, from 1; 0 for the lesson as a whole
     */
    record Row(int number, String title, boolean faulty) {}

    private final LessonDraft draft;
    private final AtlasModel model;
    private final LiveWords words;
    private Set<Integer> faulty = Set.of();
    private boolean showing;

    StepList(LessonDraft draft, AtlasModel model, LiveWords words) {
        this.draft = draft;
        this.model = model;
        this.words = words;
        setId("draftSteps");
        getStyleClass().addAll("quiet-list", "reorderable-list", "step-list");
        accessibleTextProperty().bind(words.text("steps"));
        setCellFactory(_ -> new StepCell());
        RowDrag.install(this, row -> row > 0, (from, to) -> draft.move(from - 1, to - 1));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(
                        row -> {
                            if (!showing && row.intValue() >= 0) {
                                draft.turnTo(row.intValue() - 1);
                            }
                        });
        draft.lessonProperty().subscribe(_ -> show());
        draft.indexProperty().subscribe(_ -> show());
        model.languageProperty().subscribe(_ -> show());
    }

    /** Marks the steps in which something must be mended, by their numbers; 0 for the whole. */
    void showFaulty(Set<Integer> numbers) {
        faulty = Set.copyOf(numbers);
        show();
    }

    private void show() {
        showing = true;
        List<Row> rows = draft.lessonProperty().get().map(this::rows).orElse(List.of());
        if (!getItems().equals(rows)) {
            getItems().setAll(rows);
        }
        getSelectionModel().clearAndSelect(draft.indexProperty().get() + 1);
        showing = false;
    }

    private List<Row> rows(Lesson lesson) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(0, words.now().get("wholeLesson"), faulty.contains(0)));
        for (LessonStep step : lesson.steps()) {
            String title = step.title().in(model.view().language());
            rows.add(
                    new Row(
                            rows.size(),
                            title.isBlank() ? words.now().get("untitled") : title,
                            faulty.contains(rows.size())));
        }
        return rows;
    }

    private void press(KeyEvent event) {
        int step = draft.indexProperty().get();
        if (step == LessonDraft.FRAME) {
            return;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            draft.move(step, step - 1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            draft.move(step, step + 1);
        } else if (event.getCode() == KeyCode.DELETE) {
            draft.removeStep();
        } else {
            return;
        }
        event.consume();
    }

    /** Number and title of a step, with a sign if something in it must be mended. */
    private final class StepCell extends ListCell<Row> {

        private final Label title = new Label();
        private final FontIcon sign = new FontIcon(Feather.ALERT_CIRCLE);

        StepCell() {
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            title.prefWidthProperty().bind(StepList.this.widthProperty().subtract(40));
            sign.getStyleClass().add("faulty-sign");
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : title);
            if (!empty) {
                String number = row.number() == 0 ? "" : row.number() + "  ";
                title.setText(number + row.title());
                title.setGraphic(row.faulty() ? sign : null);
                setAccessibleText(
                        row.faulty()
                                ? words.now().get("faultyStep", number + row.title())
                                : number + row.title());
            }
        }
    }
}
