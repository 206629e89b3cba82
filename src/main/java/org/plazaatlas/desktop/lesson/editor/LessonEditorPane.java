package org.plazaatlas.desktop.lesson.editor;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.LookAndFeel;
import org.plazaatlas.desktop.lesson.LessonCommands;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.work.BackgroundWork;
import org.plazaatlas.desktop.work.NewestOnly;
import org.plazaatlas.lesson.check.LessonReport;
import org.plazaatlas.lesson.content.Lesson;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lesson editor: commands above, the steps on the left, the form of one of them or of the whole
 * lesson beside them, and what must be mended below. Half of a window at most, so that the map that
 * the steps show stays in sight.
 */
final class LessonEditorPane extends VBox {

    private static final double LEAST_WIDTH = 560;
    private static final double MOST_WIDTH = 820;
    private static final double SHARE = 0.46;

    private final LessonDesk desk;
    private final LessonDraft draft;
    private final LiveWords words;
    private final StepList steps;
    private final FindingsPane findings;
    private final NewestOnly<Lesson, LessonReport> checks;
    private final Node frame;
    private final StepForm step;

    LessonEditorPane(
            AtlasModel model, LessonDesk desk, BackgroundWork background, LessonCommands commands) {
        this.desk = desk;
        draft = desk.draft();
        words = new LiveWords(LessonEditorPane.class, model.languageProperty());
        steps = new StepList(draft, model, words);
        findings = new FindingsPane(draft, model, words);
        step = new StepForm(model, desk, words);
        frame = scrolled(new FrameForm(draft, words));
        LessonChecking checking = new LessonChecking(model.history());
        checks = background.answering((lesson, _) -> checking.check(lesson));
        EditorBar bar = new EditorBar(desk, commands, words);
        addEventFilter(KeyEvent.KEY_PRESSED, bar::press);
        HBox middle = new HBox(left(), new StackPane(frame, step));
        HBox.setHgrow(middle.getChildren().getLast(), Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        getStylesheets()
                .add(LookAndFeel.styleSheet("/org/plazaatlas/desktop/lesson/editor/editor.css"));
        getStyleClass().add("lesson-editor");
        getChildren().addAll(bar, middle, findings);
        sceneProperty().flatMap(Scene::widthProperty).subscribe(this::widen);
        follow();
    }

    private static ScrollPane scrolled(Node form) {
        ScrollPane scroller = new ScrollPane(form);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("lesson-scroller");
        return scroller;
    }

    private VBox left() {
        IconButton copy = icon("copyStep", Feather.COPY, draft::copyStep);
        IconButton remove = icon("removeStep", Feather.TRASH_2, draft::removeStep);
        draft.indexProperty()
                .subscribe(
                        now -> {
                            boolean whole = now.intValue() == LessonDraft.FRAME;
                            copy.setDisable(whole);
                            remove.setDisable(whole);
                        });
        Button add = new Button(null, new FontIcon(Feather.PLUS));
        add.setId("addStep");
        add.textProperty().bind(words.text("addStep"));
        add.getStyleClass().add("small");
        add.setWrapText(true);
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(_ -> desk.addPresentView());
        add.setMinHeight(USE_PREF_SIZE);
        VBox tools = new VBox(add, new HBox(copy, remove));
        tools.getStyleClass().add("step-tools");
        VBox.setVgrow(steps, Priority.ALWAYS);
        VBox left = new VBox(steps, tools);
        left.getStyleClass().add("step-column");
        return left;
    }

    private IconButton icon(String key, Ikon icon, Runnable effect) {
        IconButton button = new IconButton(key, icon);
        words.text(key).subscribe(button::setName);
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private void widen(Number width) {
        if (width != null) {
            double wanted = Math.clamp(width.doubleValue() * SHARE, LEAST_WIDTH, MOST_WIDTH);
            setMinWidth(wanted);
            setPrefWidth(wanted);
            setMaxWidth(wanted);
        }
    }

    private void follow() {
        draft.indexProperty()
                .subscribe(
                        now -> {
                            boolean whole = now.intValue() == LessonDraft.FRAME;
                            frame.setVisible(whole);
                            step.setVisible(!whole);
                        });
        draft.lessonProperty().subscribe(now -> now.ifPresent(checks::ask));
        checks.answerProperty()
                .subscribe(
                        answer -> {
                            if (answer != null) {
                                show(answer.value());
                            }
                        });
    }

    private void show(LessonReport report) {
        findings.show(report);
        Set<Integer> faulty =
                report.findings().stream()
                        .map(finding -> finding.step().orElse(0))
                        .collect(Collectors.toSet());
        steps.showFaulty(faulty);
    }
}
