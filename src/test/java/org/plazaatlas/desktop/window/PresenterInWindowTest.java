package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.file.LessonFile;
import org.plazaatlas.lesson.handout.HandOut;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Presenting on the full screen, through the real windows. */
class PresenterInWindowTest extends OpenedWindow {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final LocalDate EARLIER = LocalDate.of(2015, 1, 1);
    private static final LessonStep ASKING = TinyLesson.withMarks(TinyLesson.marks());
    private static final LessonStep PLAIN =
            TinyLesson.step(
                    new Text("Dos casas. [@atlas]", "Two houses. [@atlas]"),
                    TinyLesson.VIEW.withDate(EARLIER));
    private static final Lesson LESSON = TinyLesson.of(ASKING, PLAIN);

    @Test
    void theKeysOfAClickerTurnThePages(FxRobot robot) throws IOException {
        present(robot);
        assertThat(words(screen())).contains("A lesson", "What you will learn");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(words(screen())).contains("There are 3 events.");
        robot.type(KeyCode.SPACE);
        assertThat(words(screen())).contains("Is it?").doesNotContain("Así es.");
        robot.type(KeyCode.RIGHT);
        assertThat(words(screen())).contains("Is it?", "Así es.");
        robot.type(KeyCode.DOWN);
        assertThat(words(screen())).contains("Two houses.");
        assertThat(words(screen())).contains("1 Jan 2015");
        robot.type(KeyCode.PAGE_UP);
        assertThat(words(screen())).contains("Así es.");
        robot.type(KeyCode.END);
        assertThat(words(screen())).contains("Questions to discuss", "Why?");
        robot.type(KeyCode.HOME);
        assertThat(words(screen())).contains("What you will learn");
    }

    @Test
    void aNumberJumpsToItsStep(FxRobot robot) throws IOException {
        present(robot);
        robot.type(KeyCode.DIGIT2);
        assertThat(words(screen())).contains("Two houses.");
        robot.type(KeyCode.NUMPAD1);
        assertThat(words(screen())).contains("There are 3 events.");
    }

    @Test
    void escBringsBackExactlyTheViewBefore(FxRobot robot) throws IOException {
        robot.interact(() -> window.model().time().showDate(EARLIER));
        View before = window.model().view();
        Path file = folder.resolve("tiny.lesson");
        LessonFile.write(file, LESSON);
        robot.interact(() -> window.openFile(file));
        robot.clickOn("#lessonList");
        robot.interact(() -> robot.lookup("#present-tiny").queryAs(ButtonBase.class).fire());
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        robot.type(KeyCode.ESCAPE);
        WindowRobot.settle();
        assertThat(stages()).containsExactly(stage);
        assertThat(window.model().view()).isEqualTo(before);
    }

    @Test
    void bBlanksTheScreenAndAnyPageKeyShowsItAgain(FxRobot robot) throws IOException {
        present(robot);
        robot.type(KeyCode.PAGE_DOWN, KeyCode.B);
        assertThat(node("#presenterBlack").isVisible()).isTrue();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(node("#presenterBlack").isVisible()).isFalse();
        assertThat(words(screen())).contains("There are 3 events.");
    }

    @Test
    void theNotesHaveWindowClockAndKeysOfTheirOwn(FxRobot robot) throws IOException {
        present(robot);
        robot.type(KeyCode.N);
        WindowRobot.settle();
        Stage notes = stages().getLast();
        assertThat(notes.getTitle()).isEqualTo("Notes for whoever presents");
        assertThat(words(notes)).contains("1 of 6: A lesson", "45 min · All of it.", "0:0");
        assertThat(words(notes)).contains("Next: Paso");
        robot.type(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(words(notes)).contains("3 of 6: Paso: question", "Answer: Sí", "Nota");
        assertThat(words(screen())).contains("Is it?");
        robot.type(KeyCode.N);
        WindowRobot.settle();
        assertThat(stages()).hasSize(2);
        robot.type(KeyCode.ESCAPE);
        WindowRobot.settle();
        assertThat(stages()).containsExactly(stage);
    }

    @Test
    void thePenDrawsOverTheMapUntilItIsErased(FxRobot robot) throws IOException {
        present(robot);
        robot.type(KeyCode.D);
        Node map = node("#presenterMap");
        Point2D from = map.localToScreen(100, 100);
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY)
                .dropTo(from.getX() + 60, from.getY() + 40);
        assertThat(strokes()).isNotEmpty();
        assertThat(strokes().getFirst().getPoints()).hasSizeGreaterThan(4);
        robot.type(KeyCode.C);
        assertThat(strokes()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(stages()).as("Esc puts away the pen first").hasSize(2);
    }

    @Test
    void spotlightAndMagnifierAreTakenUpAndPutAway(FxRobot robot) throws IOException {
        present(robot);
        robot.type(KeyCode.S);
        assertThat(node(".presenter-dark").isVisible()).isTrue();
        robot.type(KeyCode.M);
        assertThat(node(".presenter-dark").isVisible()).isFalse();
        assertThat(node(".presenter-lens").isVisible()).isTrue();
        robot.type(KeyCode.M);
        assertThat(node(".presenter-lens").isVisible()).isFalse();
    }

    @Test
    void typeGrowsFromClassToHall(FxRobot robot) throws IOException {
        present(robot);
        double inClass = node("#presenterDate").getBoundsInParent().getHeight();
        robot.type(KeyCode.T);
        WindowRobot.settle();
        assertThat(node("#presenterDate").getBoundsInParent().getHeight())
                .isGreaterThan(inClass * 1.3);
    }

    @Test
    void aClickOnTheMapShowsTheNextPage(FxRobot robot) throws IOException {
        present(robot);
        robot.clickOn(node("#presenterMap"));
        assertThat(words(screen())).contains("There are 3 events.");
    }

    @Test
    void theLegendHasEightRowsAtMost(FxRobot robot) throws IOException {
        present(robot);
        assertThat(((Parent) node("#presenterLegend")).getChildrenUnmodifiable())
                .hasSizeBetween(2, 8);
    }

    @Test
    void keptViewsArePresentedWithTheirNames(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        WindowRobot.settle();
        robot.type(KeyCode.ENTER);
        robot.interact(() -> window.model().time().showDate(EARLIER));
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        WindowRobot.settle();
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.F5);
        WindowRobot.settle();
        assertThat(words(screen())).contains("1 / 2", "1 Jun 2024");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(words(screen())).contains("2 / 2", "1 Jan 2015");
    }

    @Test
    void withoutLessonAndViewsWhatIsShownIsPresented(FxRobot robot) {
        robot.type(KeyCode.F5);
        WindowRobot.settle();
        assertThat(words(screen())).contains("1 / 1", "Tiny atlas");
    }

    @Test
    void severalMapsArePresentedAsOnePicture(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        assertThat(window.model().maps().arrangementProperty().get()).isInstanceOf(Multiples.class);
        robot.type(KeyCode.F5);
        WindowRobot.settle();
        Parent sheet = (Parent) node("#presenterSheet");
        assertThat(sheet.isVisible()).isTrue();
        assertThat(((ImageView) sheet.getChildrenUnmodifiable().getFirst()).getImage()).isNotNull();
        assertThat(node("#presenterMap").isVisible()).isFalse();
    }

    @Test
    void aQuizIsPresentedQuestionByQuestion(FxRobot robot) {
        quiz(robot, "#quizClass");
        assertThat(words(screen())).contains("Which state is outlined?", "1 / 10");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(words(screen())).contains("its capital is");
    }

    @Test
    void aQuizIsAnsweredAloneScoredAndReviewed(FxRobot robot) {
        quiz(robot, "#quizAlone");
        for (int question = 0; question < 5; question++) {
            robot.interact(() -> button(robot, "#answer-0").fire());
            robot.interact(() -> button(robot, "#lessonNext").fire());
        }
        WindowRobot.settle();
        Node score = robot.lookup("#quizScore").query();
        assertThat(((Labeled) score).getText()).matches("\\d of 5 right");
        long right =
                robot.lookup(".quiz-asked").queryAllAs(Labeled.class).stream()
                        .filter(one -> one.getPseudoClassStates().contains(RIGHT))
                        .count();
        assertThat(((Labeled) score).getText()).startsWith(right + " of");
    }

    @Test
    void aQuizIsSavedForPrinting(FxRobot robot) {
        quiz(robot, "#quizPrint");
        print(robot, HandOut.HTML, "quiz.html");
        assertThat(fixture.suggestedName).isEqualTo("quiz-42_en.html");
        assertThat(folder.resolve("quiz.html")).content().contains("Which state is outlined?");
        print(robot, HandOut.PDF_PUPILS, "quiz.pdf");
        assertThat(fixture.suggestedName).isEqualTo("quiz-42_en_pdf-pupils.pdf");
        assertThat(folder.resolve("quiz.pdf")).isNotEmptyFile();
    }

    private void print(FxRobot robot, HandOut handOut, String name) {
        fixture.outputToChoose = Optional.of(folder.resolve(name));
        robot.interact(
                () ->
                        robot.lookup("#quizPrint").queryAs(MenuButton.class).getItems().stream()
                                .filter(item -> item.getId().equals("handOut-" + handOut.name()))
                                .forEach(MenuItem::fire));
        WindowRobot.settle();
    }

    private void quiz(FxRobot robot, String how) {
        robot.push(KeyCode.SHORTCUT, KeyCode.J);
        WindowRobot.settle();
        robot.interact(() -> robot.lookup("#quizCard").queryAs(TitledPane.class).setExpanded(true));
        robot.interact(
                () -> {
                    robot.lookup("#quizNumber").queryAs(TextField.class).setText("42");
                    robot.lookup("#quizCount")
                            .queryAs(ComboBox.class)
                            .getSelectionModel()
                            .select(0);
                    for (String other :
                            List.of(
                                    "who_is_dominant",
                                    "what_changed",
                                    "order_events",
                                    "read_legend",
                                    "lesson")) {
                        robot.lookup("#quiz-" + other).queryAs(CheckBox.class).setSelected(false);
                    }
                });
        robot.interact(() -> button(robot, how).fire());
        WindowRobot.settle();
    }

    private void present(FxRobot robot) throws IOException {
        Path file = folder.resolve("tiny.lesson");
        LessonFile.write(file, LESSON);
        robot.interact(() -> window.openFile(file));
        robot.type(KeyCode.F5);
        WindowRobot.settle();
    }

    private static ButtonBase button(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(ButtonBase.class);
    }

    /** The window that the class sees. */
    private Stage screen() {
        return stages().stream()
                .filter(one -> "Presenting".equals(one.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Stage> stages() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
    }

    private Node node(String query) {
        return screen().getScene().getRoot().lookup(query);
    }

    private List<Polyline> strokes() {
        return ((Region) node("#pointerTools"))
                .getChildrenUnmodifiable().stream()
                        .filter(Polyline.class::isInstance)
                        .map(Polyline.class::cast)
                        .toList();
    }

    private static String words(Stage of) {
        WindowRobot.settle();
        StringBuilder all = new StringBuilder();
        read(of.getScene().getRoot(), all);
        return all.toString();
    }

    private static void read(Node node, StringBuilder all) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            all.append(labeled.getText()).append('\n');
        }
        if (node instanceof javafx.scene.text.Text text && !(node.getParent() instanceof Labeled)) {
            all.append(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, all));
        }
    }
}
