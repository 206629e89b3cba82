package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.StepKeys;
import org.plazaatlas.desktop.lesson.HandOutMenu;
import org.plazaatlas.desktop.lesson.LessonCommands;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.handout.HandOut;
import org.plazaatlas.workspace.undo.UndoHistory.Step;

import java.util.Optional;

/** The commands of the editor above its form, and the keys for them while it has the focus. */
final class EditorBar extends VBox {

    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE_AS =
            new KeyCodeCombination(
                    KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final LessonDesk desk;
    private final LessonDraft draft;
    private final LiveWords words;
    private final Label title = new Label();
    private final IconButton undo;
    private final IconButton redo;

    EditorBar(LessonDesk desk, LessonCommands commands, LiveWords words) {
        this.desk = desk;
        this.words = words;
        draft = desk.draft();
        title.setId("draftName");
        title.getStyleClass().add("lesson-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        undo = button("undoEdit", Feather.CORNER_UP_LEFT, draft::undo);
        redo = button("redoEdit", Feather.CORNER_UP_RIGHT, draft::redo);
        HBox head = new HBox(button("closeEditor", Feather.ARROW_LEFT, desk::close), title);
        head.getStyleClass().add("lesson-head");
        HandOutMenu handOuts = new HandOutMenu(words, handOut -> print(commands, handOut));
        handOuts.setId("draftHandOut");
        HBox line =
                new HBox(
                        button("newLesson", Feather.FILE_PLUS, desk::startNew),
                        button("openDraft", Feather.FOLDER, desk::open),
                        button("saveDraft", Feather.SAVE, desk::save),
                        button("saveDraftAs", Feather.COPY, desk::saveAs),
                        undo,
                        redo,
                        button("presentDraft", Feather.MONITOR, commands::present),
                        handOuts);
        line.getStyleClass().add("editor-commands");
        getStyleClass().add("editor-bar");
        getChildren().addAll(head, line);
        draft.lessonProperty().subscribe(_ -> name());
        draft.unsavedProperty().subscribe(_ -> name());
        draft.historyProperty().subscribe(_ -> nameSteps());
        words.text("undoEdit").subscribe(_ -> nameSteps());
    }

    private void print(LessonCommands commands, HandOut handOut) {
        draft.lessonProperty().get().ifPresent(lesson -> commands.saveHandOut(lesson, handOut));
    }

    private IconButton button(String key, Ikon icon, Runnable effect) {
        IconButton button = new IconButton(key, icon);
        words.text(key).subscribe(button::setName);
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private void name() {
        Optional<Lesson> lesson = draft.lessonProperty().get();
        title.setText(
                lesson.isEmpty() ? "" : desk.title() + (draft.unsavedProperty().get() ? " *" : ""));
    }

    private void nameSteps() {
        Words now = words.now();
        name(undo, "undoEdit", draft.historyProperty().get().undoable().map(Step::name), now);
        name(redo, "redoEdit", draft.historyProperty().get().redoable().map(Step::name), now);
        name();
    }

    private static void name(
            IconButton button, String key, Optional<LessonEdit> step, Words words) {
        button.setDisable(step.isEmpty());
        button.setName(
                step.map(edit -> words.get(key + "Of", words.of(edit.change())))
                        .orElseGet(() -> words.get(key)));
    }

    /** Takes the keys of the editor, before a field or the window does so for itself. */
    void press(KeyEvent event) {
        if (SAVE.match(event)) {
            desk.save();
        } else if (SAVE_AS.match(event)) {
            desk.saveAs();
        } else if (StepKeys.isUndo(event)) {
            draft.undo();
        } else if (StepKeys.isRedo(event)) {
            draft.redo();
        } else if (event.getCode() == KeyCode.ESCAPE && draft.drawingProperty().get().isPresent()) {
            draft.drawingProperty().set(Optional.empty());
        } else {
            return;
        }
        event.consume();
    }
}
