package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.lesson.file.LessonFile;
import org.plazaatlas.lesson.handout.HandOut;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/** Lessons from files, walked in the real window. */
class LessonsInWindowTest extends OpenedWindow {

    private static final LocalDate EARLIER = LocalDate.of(2015, 1, 1);
    private static final LessonStep FIRST = TinyLesson.withMarks(TinyLesson.marks());
    private static final LessonStep SECOND =
            TinyLesson.step(
                    new Text("Dos **casas**. [@atlas]", "Two <b>houses</b>. [@atlas]"),
                    TinyLesson.VIEW.withDate(EARLIER));
    private static final Lesson LESSON = TinyLesson.of(FIRST, SECOND);

    @Test
    void aDroppedLessonOpensAtItsGoals(FxRobot robot) throws IOException {
        drop(robot);
        assertThat(text(robot, ".lesson-walk")).contains("What you will learn", "Read the map.");
        assertThat(visible(robot, "#pointing")).isTrue();
    }

    @Test
    void theMapFollowsTheStepsAndComesBack(FxRobot robot) throws IOException {
        View before = window.model().view();
        drop(robot);
        robot.clickOn("#lessonNext").clickOn("#lessonNext");
        assertThat(window.model().view().date()).isEqualTo(EARLIER);
        assertThat(text(robot, ".lesson-walk")).contains("Two <b>houses</b>");
        assertThat(visible(robot, "#pointing")).isFalse();
        robot.clickOn("#lessonPrevious");
        assertThat(window.model().view().date()).isEqualTo(TinyLesson.DATE);
        robot.clickOn("#lessonList");
        assertThat(window.model().view()).isEqualTo(before);
        assertThat(robot.lookup("#lessonNext").tryQuery()).isEmpty();
    }

    @Test
    void pageKeysTurnThePages(FxRobot robot) throws IOException {
        drop(robot);
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN).push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        assertThat(window.model().view().date()).isEqualTo(EARLIER);
        robot.push(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
        assertThat(window.model().view().date()).isEqualTo(TinyLesson.DATE);
    }

    @Test
    void theTeachersNoteIsHiddenUntilAskedFor(FxRobot robot) throws IOException {
        drop(robot);
        robot.clickOn("#lessonNext");
        assertThat(visible(robot, ".lesson-note")).isFalse();
        robot.interact(() -> robot.lookup("#lesson-note").queryAs(Hyperlink.class).fire());
        assertThat(visible(robot, ".lesson-note")).isTrue();
    }

    @Test
    void anAnswerIsJudgedAndExplainedOnce(FxRobot robot) throws IOException {
        drop(robot);
        robot.clickOn("#lessonNext");
        robot.interact(() -> button(robot, "#answer-1").fire());
        assertThat(text(robot, ".question-outcome")).contains("Not this one.", "Así es.");
        robot.interact(() -> button(robot, "#answer-0").fire());
        assertThat(text(robot, ".question-outcome")).contains("Not this one.");
    }

    @Test
    void marksAreHiddenWhileTheMapShowsAnotherDate(FxRobot robot) throws IOException {
        drop(robot);
        robot.clickOn("#lessonNext");
        robot.interact(() -> window.model().time().showDate(EARLIER));
        assertThat(visible(robot, "#pointing")).isFalse();
        robot.interact(() -> button(robot, "#lessonBackToStep").fire());
        assertThat(window.model().view().date()).isEqualTo(TinyLesson.DATE);
        assertThat(visible(robot, "#pointing")).isTrue();
    }

    @Test
    void aForeignOrLaterFileIsToldInOneMessage(FxRobot robot) throws IOException {
        for (String content :
                new String[] {
                    "{", "{\"format\": \"other\"}", "{\"format\": \"plaza-lesson\", \"version\": 9}"
                }) {
            Path file = folder.resolve("bad.lesson");
            Files.writeString(file, content);
            robot.interact(() -> openFile(file));
            assertThat(text(robot, "#notice")).contains("The lesson was not opened: bad.lesson");
            robot.interact(
                    () -> robot.lookup("#notice").queryAll().forEach(LessonsInWindowTest::close));
        }
        assertThat(robot.lookup(".lesson-walk").tryQuery()).isEmpty();
    }

    @Test
    void theLessonsOfTheAtlasAreListedWithTheirLanguages(FxRobot robot) throws IOException {
        Path lessons = Files.createDirectories(folder.resolve("atlas").resolve("lessons"));
        LessonFile.write(lessons.resolve("1.lesson"), LESSON);
        Files.writeString(lessons.resolve("2.lesson"), "{");
        robot.interact(stage::hide);
        robot.interact(() -> window = fixture.open(stage, folder.resolve("atlas")));
        robot.push(KeyCode.SHORTCUT, KeyCode.J);
        WindowRobot.settle();
        assertThat(text(robot, ".lesson-card"))
                .contains("A lesson", "2 steps · 45 minutes · Español, English", "Read the map.");
        assertThat(text(robot, "#notice")).contains("2.lesson");
        robot.clickOn("#open-tiny");
        assertThat(robot.lookup(".lesson-walk").tryQuery()).isPresent();
    }

    @Test
    void eachKindOfHandOutIsSavedFromTheList(FxRobot robot) throws IOException {
        drop(robot);
        robot.clickOn("#lessonList");
        saveHandOut(robot, HandOut.HTML, folder.resolve("out.html"));
        assertThat(fixture.suggestedName).isEqualTo("tiny_en.html");
        assertThat(folder.resolve("out.html")).content().contains("A lesson");
        for (HandOut paged : EnumSet.complementOf(EnumSet.of(HandOut.HTML))) {
            Path file = folder.resolve(paged + "." + paged.format().extension());
            saveHandOut(robot, paged, file);
            assertThat(fixture.suggestedName).isEqualTo(paged.fileName(LESSON, Language.EN));
            assertThat(file).exists();
            assertThat(text(robot, "#notice")).contains(file.getFileName().toString());
        }
    }

    @Test
    void aHandOutThatCannotBeWrittenIsTold(FxRobot robot) throws IOException {
        drop(robot);
        robot.clickOn("#lessonList");
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("out.pdf");
        saveHandOut(robot, HandOut.CARDS, blocked);
        assertThat(text(robot, ".dialog-pane")).contains("out.pdf");
        robot.push(KeyCode.ESCAPE);
    }

    private void saveHandOut(FxRobot robot, HandOut handOut, Path file) {
        fixture.outputToChoose = Optional.of(file);
        robot.interact(
                () ->
                        robot.lookup("#handOut-tiny").queryAs(MenuButton.class).getItems().stream()
                                .filter(item -> item.getId().equals("handOut-" + handOut.name()))
                                .forEach(MenuItem::fire));
        WindowRobot.settle();
    }

    @Test
    void theLessonOfTheCommandLineIsOpen(FxRobot robot) throws IOException {
        robot.interact(stage::hide);
        fixture.lesson = Optional.of(file());
        robot.interact(() -> window = fixture.open(stage, WindowFixture.TINY));
        WindowRobot.settle();
        assertThat(robot.lookup(".lesson-walk").tryQuery()).isPresent();
    }

    private void drop(FxRobot robot) throws IOException {
        Path file = file();
        robot.interact(() -> openFile(file));
        WindowRobot.settle();
    }

    private Path file() throws IOException {
        Path file = folder.resolve("tiny.lesson");
        LessonFile.write(file, LESSON);
        return file;
    }

    /** What dropping a file on the window does; the headless platform has no dragging of files. */
    private void openFile(Path file) {
        window.openFile(file);
    }

    private static void close(Node notice) {
        ((Pane) notice.getParent()).getChildren().remove(notice);
    }

    private static boolean visible(FxRobot robot, String query) {
        WindowRobot.settle();
        return robot.lookup(query).query().isVisible();
    }

    private static ButtonBase button(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(ButtonBase.class);
    }

    /** All words in a part of the window. */
    private static String text(FxRobot robot, String query) {
        WindowRobot.settle();
        StringBuilder all = new StringBuilder();
        robot.lookup(query).queryAll().forEach(node -> read(node, all));
        return all.toString();
    }

    private static void read(Node node, StringBuilder all) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            all.append(labeled.getText()).append('\n');
        }
        if (node instanceof javafx.scene.text.Text words
                && !(node.getParent() instanceof Labeled)) {
            all.append(words.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, all));
        }
    }
}
