package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonQuestion.Answer;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.file.LessonFile;
import org.plazaatlas.view.Extent;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A lesson is written in the real window, saved, opened again and left. */
class LessonEditorInWindowTest extends OpenedWindow {

    private static final LocalDate EARLIER = LocalDate.of(2015, 1, 1);
    private static final Lesson LESSON =
            TinyLesson.of(
                    TinyLesson.withMarks(TinyLesson.marks()),
                    TinyLesson.step(TinyLesson.STATEMENT, TinyLesson.VIEW.withDate(EARLIER)));

    @Test
    void aLessonIsWrittenFromTheViewsOfTheWindowAndSaved(FxRobot robot) throws IOException {
        robot.interact(() -> window.commands().newLesson());
        type(robot, "stepTitle", "Hoy", "Today");
        type(robot, "stepText", "Hay 3 hechos. [@atlas]", "There are 3 events. [@atlas]");
        type(robot, "stepNote", "Pausa", "Pause");
        robot.interact(() -> window.model().time().showDate(EARLIER));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.J);
        type(robot, "stepTitle", "Antes", "Before");
        choose(robot, 0);
        type(robot, "draftTitle", "Dos días", "Two days");
        type(robot, "draftGoals", "Leer\nComparar", "Read\nCompare");
        type(robot, "draftPlan", "10 Mirar\n35 Hablar", "10 Look\n35 Talk");

        Lesson saved = saved(robot, "dos días.lesson");

        assertThat(saved.id()).isEqualTo("dos-dias");
        assertThat(saved.title()).isEqualTo(new Text("Dos días", "Two days"));
        assertThat(saved.goals())
                .containsExactly(new Text("Leer", "Read"), new Text("Comparar", "Compare"));
        assertThat(saved.planMinutes()).isEqualTo(45);
        assertThat(saved.steps())
                .extracting(step -> step.title().en())
                .containsExactly("Today", "Before");
        assertThat(saved.steps().get(1).view().date()).isEqualTo(EARLIER);
        assertThat(saved.steps().getFirst().note().en()).isEqualTo("Pause");
    }

    @Test
    void whatIsOpenedAndSavedAgainIsTheSame(FxRobot robot) throws IOException {
        edit(robot);
        choose(robot, 1);
        assertThat(saved(robot, "same.lesson")).isEqualTo(LESSON);
    }

    @Test
    void theMapFollowsTheChosenStepAndAStepTakesThePresentView(FxRobot robot) throws IOException {
        edit(robot);
        choose(robot, 2);
        assertThat(window.model().view().date()).isEqualTo(EARLIER);
        assertThat(node(robot, "#stepTake").isVisible()).isFalse();
        robot.interact(() -> window.model().time().showDate(TinyLesson.DATE));
        assertThat(node(robot, "#stepTake").isVisible()).isTrue();
        fire(robot, "#stepBack");
        assertThat(window.model().view().date()).isEqualTo(EARLIER);
        robot.interact(() -> window.model().time().showDate(TinyLesson.DATE));
        fire(robot, "#stepTake");
        assertThat(steps(robot).get(1).view().date()).isEqualTo(TinyLesson.DATE);
    }

    @Test
    void marksAreDrawnOnTheMap(FxRobot robot) {
        robot.interact(() -> window.commands().newLesson());
        tab(robot, 1);
        draw(robot, "ARROW", 40, 30);
        draw(robot, "RING", 50, 0);
        draw(robot, "LABEL", -50, 0);
        draw(robot, "OUTLINE", 0, 0);
        assertThat(step(robot).marks())
                .hasExactlyElementsOfTypes(
                        PointingMark.Arrow.class,
                        PointingMark.Ring.class,
                        PointingMark.Callout.class,
                        PointingMark.Highlight.class);
        type(robot, "mark-1", "Aquí", "Here");
        assertThat(step(robot).marks().get(1).label()).isEqualTo(new Text("Aquí", "Here"));
        fire(robot, "#removeMark-0");
        assertThat(step(robot).marks()).hasSize(3);
    }

    @Test
    void thePenDrawsByKeyAndIsPutAwayWithEsc(FxRobot robot) {
        robot.interact(() -> window.commands().newLesson());
        tab(robot, 1);
        pen(robot, "RING");
        robot.interact(() -> node(robot, "#map").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(step(robot).marks()).hasSize(1);
        pen(robot, "RING");
        robot.interact(() -> node(robot, "#map").requestFocus());
        robot.type(KeyCode.ESCAPE, KeyCode.ENTER);
        assertThat(step(robot).marks()).hasSize(1);
        assertThat(robot.lookup("#draftSteps").tryQuery()).isPresent();
    }

    @Test
    void theWheelZoomsWhileAPenIsTakenUp(FxRobot robot) {
        robot.interact(() -> window.commands().newLesson());
        tab(robot, 1);
        pen(robot, "RING");
        Extent before = window.model().view().extent();
        robot.interact(() -> node(robot, "#drawingSheet").fireEvent(wheel()));
        WindowRobot.settle();
        assertThat(window.model().view().extent()).isNotEqualTo(before);
        assertThat(step(robot).marks()).isEmpty();
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                200,
                200,
                200,
                200,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                120,
                0,
                120,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void aQuestionHasOneRightAnswer(FxRobot robot) {
        robot.interact(() -> window.commands().newLesson());
        tab(robot, 2);
        robot.interact(() -> robot.lookup("#stepAsks").queryAs(CheckBox.class).fire());
        type(robot, "question", "¿Sí?", "Yes?");
        type(robot, "answerText-0", "Sí", "Yes");
        type(robot, "answerText-1", "No", "No");
        fire(robot, "#addAnswer");
        type(robot, "answerText-2", "Quizá", "Perhaps");
        type(robot, "explanation", "Así es.", "It is so.");
        robot.interact(() -> robot.lookup("#answerRight-2").queryAs(RadioButton.class).fire());
        assertThat(step(robot).question().orElseThrow().answers())
                .extracting(Answer::right)
                .containsExactly(false, false, true);
        fire(robot, "#removeAnswer-0");
        assertThat(step(robot).question().orElseThrow().answers())
                .extracting(answer -> answer.text().en())
                .containsExactly("No", "Perhaps");
    }

    @Test
    void stepsAreMovedByKeyAndAllIsUndoneAndDoneAgain(FxRobot robot) throws IOException {
        edit(robot);
        choose(robot, 1);
        robot.interact(() -> node(robot, "#draftSteps").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        type(robot, "stepTitle", "Otro", "Other");
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.J);
        List<LessonStep> all = steps(robot);
        assertThat(all).hasSize(3);
        for (int i = 0; i < 4; i++) {
            robot.interact(() -> node(robot, "#draftSteps").requestFocus());
            robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        }
        assertThat(steps(robot)).isEqualTo(LESSON.steps());
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        }
        assertThat(steps(robot)).isEqualTo(all);
    }

    @Test
    void whatMustBeMendedIsToldAsItIsTyped(FxRobot robot) throws IOException {
        edit(robot);
        choose(robot, 2);
        assertThat(text(robot, "#findingCount")).isEqualTo("Nothing to mend");
        type(robot, "stepText", "Sin fuente.", "");
        assertThat(text(robot, "#findingCount")).isEqualTo("2 things to mend");
        type(robot, "stepText", "x ".repeat(61) + "[@nadie]", "x ".repeat(61) + "[@nadie]");
        assertThat(text(robot, "#wordCount-en")).isEqualTo("61 of 60 words");
        assertThat(findings(robot)).anyMatch(line -> line.contains("nadie"));
    }

    @Test
    void nothingIsLostWithoutAsking(FxRobot robot) throws IOException {
        edit(robot);
        type(robot, "draftTitle", "Nuevo", "New");
        fire(robot, "#closeEditor");
        assertThat(robot.lookup(".dialog-pane").tryQuery()).isPresent();
        robot.clickOn("Go on writing");
        assertThat(text(robot, "#draftName")).isEqualTo("New *");
        fire(robot, "#closeEditor");
        robot.clickOn("Discard");
        assertThat(robot.lookup("#draftSteps").tryQuery()).isEmpty();
        assertThat(LessonFile.read(folder.resolve("tiny.lesson"))).isEqualTo(LESSON);
    }

    @Test
    void quittingAsksAboutTheLessonAndSavesIt(FxRobot robot) throws IOException {
        edit(robot);
        type(robot, "draftTitle", "Nuevo", "New");
        robot.interact(() -> window.commands().quit());
        robot.clickOn("Save");
        assertThat(stage.isShowing()).isFalse();
        assertThat(LessonFile.read(folder.resolve("tiny.lesson")).title().en()).isEqualTo("New");
    }

    @Test
    void aDamagedLessonIsToldAndTheOpenOneStays(FxRobot robot) throws IOException {
        edit(robot);
        Path bad = Files.writeString(folder.resolve("bad.lesson"), "{\"format\": \"x\"}");
        robot.interact(() -> window.openFile(bad));
        assertThat(robot.lookup("#notice").tryQuery()).isPresent();
        assertThat(text(robot, "#draftName")).isEqualTo("A lesson");
    }

    @Test
    void theCopyOfALessonOfTheAtlasGetsItsOwnFile(FxRobot robot) throws IOException {
        Path lessons = Files.createDirectories(folder.resolve("atlas").resolve("lessons"));
        LessonFile.write(lessons.resolve("1.lesson"), LESSON);
        robot.interact(stage::hide);
        robot.interact(() -> window = fixture.open(stage, folder.resolve("atlas")));
        robot.push(KeyCode.SHORTCUT, KeyCode.J);
        fire(robot, "#editLesson-tiny");
        assertThat(text(robot, "#draftName")).isEqualTo("A lesson *");
        Lesson saved = saved(robot, "mine.lesson");
        assertThat(saved).isEqualTo(LESSON.withId("mine"));
        assertThat(LessonFile.read(lessons.resolve("1.lesson"))).isEqualTo(LESSON);
    }

    private void edit(FxRobot robot) throws IOException {
        Path file = folder.resolve("tiny.lesson");
        LessonFile.write(file, LESSON);
        robot.interact(() -> window.openFile(file));
        fire(robot, "#lessonList");
        fire(robot, "#editLesson-tiny");
    }

    private Lesson saved(FxRobot robot, String name) throws IOException {
        Path file = folder.resolve(name);
        fixture.outputToChoose = Optional.of(file);
        fire(robot, "#saveDraftAs");
        return LessonFile.read(file);
    }

    private static void choose(FxRobot robot, int row) {
        robot.interact(
                () ->
                        robot.lookup("#draftSteps")
                                .queryAs(ListView.class)
                                .getSelectionModel()
                                .clearAndSelect(row));
    }

    private static void tab(FxRobot robot, int tab) {
        robot.interact(
                () ->
                        robot.lookup("#stepTabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(tab));
    }

    /** The lesson as the editor has it, seen through its hand-over to the presenter. */
    private List<LessonStep> steps(FxRobot robot) throws IOException {
        return saved(robot, "seen.lesson").steps();
    }

    private LessonStep step(FxRobot robot) {
        try {
            return steps(robot).getFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void type(FxRobot robot, String id, String es, String en) {
        robot.interact(
                () -> {
                    field(robot, id + "-es").setText(es);
                    field(robot, id + "-en").setText(en);
                });
    }

    private static TextInputControl field(FxRobot robot, String id) {
        if (robot.lookup("#" + id).tryQuery().isEmpty()) {
            TabPane tabs = robot.lookup("#stepTabs").queryAs(TabPane.class);
            for (int i = 0; i < tabs.getTabs().size(); i++) {
                Node found = tabs.getTabs().get(i).getContent().lookup("#" + id);
                if (found instanceof TextInputControl input) {
                    return input;
                }
            }
        }
        return robot.lookup("#" + id).queryAs(TextInputControl.class);
    }

    private static void pen(FxRobot robot, String kind) {
        robot.interact(() -> robot.lookup("#pen-" + kind).queryAs(ToggleButton.class).fire());
    }

    private static void draw(FxRobot robot, String kind, double dx, double dy) {
        pen(robot, kind);
        Node map = robot.lookup("#drawingSheet").query();
        Point2D from =
                map.localToScreen(
                        map.getLayoutBounds().getWidth() / 2,
                        map.getLayoutBounds().getHeight() / 2);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY)
                .dropTo(from.getX() + dx, from.getY() + dy);
    }

    private static Node node(FxRobot robot, String query) {
        return robot.lookup(query).query();
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
    }

    private static String text(FxRobot robot, String query) {
        WindowRobot.settle();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static List<String> findings(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup(".finding").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
