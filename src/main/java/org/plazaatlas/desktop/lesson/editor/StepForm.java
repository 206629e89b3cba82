package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.lesson.content.LessonStep;

/** The form of a step: its title and view above, all else in tabs. */
final class StepForm extends VBox {

    private static final int NOTE_ROWS = 9;

    private final LessonDraft draft;
    private final LiveWords words;
    private final TextPair title;
    private final ViewLine view;
    private final TextForm text;
    private final MarksForm marks;
    private final QuestionForm question;
    private final TextPair note;

    StepForm(AtlasModel model, LessonDesk desk, LiveWords words) {
        draft = desk.draft();
        this.words = words;
        title =
                new TextPair(
                        "stepTitle",
                        "stepTitle",
                        words,
                        TextField::new,
                        typed ->
                                draft.changeStep(
                                        LessonChange.TITLE, "title", s -> s.withTitle(typed)));
        view = new ViewLine(model, desk, words);
        text = new TextForm(draft, model.atlas(), words);
        marks = new MarksForm(draft, model, words);
        question = new QuestionForm(draft, words);
        note =
                new TextPair(
                        "stepNote",
                        "stepNote",
                        words,
                        () -> FrameForm.area(NOTE_ROWS),
                        typed ->
                                draft.changeStep(
                                        LessonChange.NOTE, "note", s -> s.withNote(typed)));
        VBox notes = new VBox(note.withoutName());
        notes.getStyleClass().add("draft-form");
        TabPane tabs =
                new TabPane(
                        tab("tabText", text),
                        tab("tabMarks", marks),
                        tab("tabQuestion", question),
                        tab("tabNote", notes));
        tabs.setId("stepTabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().add("step-form");
        VBox head = new VBox(title, view);
        head.getStyleClass().add("draft-form");
        getChildren().addAll(head, tabs);
        draft.lessonProperty().subscribe(_ -> show());
        draft.indexProperty().subscribe(_ -> show());
        model.languageProperty().subscribe(_ -> show());
    }

    private Tab tab(String key, Node content) {
        Tab tab = new Tab(null, content);
        tab.setId(key);
        tab.textProperty().bind(words.text(key));
        return tab;
    }

    private void show() {
        draft.step().ifPresent(this::show);
    }

    private void show(LessonStep step) {
        title.show(step.title());
        view.show(step);
        text.show(step);
        marks.show(step);
        question.show(step);
        note.show(step.note());
    }
}
