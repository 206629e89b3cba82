package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.History;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.time.LocalDate;

@ExtendWith(ApplicationExtension.class)
class TimelinePaneTest {

    private static final LocalDate OPENING = LocalDate.of(2016, 5, 20);

    private final BeatByHand beat = new BeatByHand();
    private final SimpleBooleanProperty reducedMotion = new SimpleBooleanProperty();
    private AtlasModel model;
    private TimelinePane pane;
    private AxisView axis;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Extent extent = new Extent(0, 0, 3, 2);
        model =
                new AtlasModel(
                        History.of(TinyAtlas.atlas()),
                        View.of(OPENING, extent, Language.EN, Theme.LIGHT));
        pane = new TimelinePane(model, beat, reducedMotion);
        axis = (AxisView) pane.lookup(".time-axis");
        stage.setScene(new Scene(pane, 960, AxisRows.HEIGHT));
        stage.show();
    }

    @Test
    void draggingThePlayheadMovesTheDateWhileItIsDragged(FxRobot robot) {
        robot.drag(at(OPENING, AxisRows.BASE_LINE));
        robot.moveTo(at(LocalDate.of(2018, 3, 1), AxisRows.BASE_LINE));
        assertThat(date()).isBetween("2018-02-15", "2018-03-15");

        robot.moveTo(at(LocalDate.of(2012, 7, 1), AxisRows.BASE_LINE));
        robot.drop();
        assertThat(date()).isBetween("2012-06-15", "2012-07-15");
    }

    @Test
    void draggingBeyondTheEndShowsTheLastDay(FxRobot robot) {
        robot.drag(at(OPENING, AxisRows.BASE_LINE));
        robot.moveTo(at(LocalDate.of(2025, 12, 31), AxisRows.BASE_LINE).add(15, 0));
        robot.drop();

        assertThat(date()).isEqualTo("2025-12-31");
    }

    @Test
    void clickOnTheAxisMovesTheDate(FxRobot robot) {
        robot.clickOn(at(LocalDate.of(2020, 1, 1), AxisRows.LABEL_TOP + 4));

        assertThat(date()).isBetween("2019-12-15", "2020-01-15");
    }

    @Test
    void clickOnAnEventSelectsItAndKeepsTheDate(FxRobot robot) {
        EventMark mark = axis.currentLayout().eventMarks().getLast();

        robot.clickOn(axis.localToScreen(mark.x(), AxisRows.laneCentre(mark.lane())));

        assertThat(model.view().selection()).contains(Subject.event(mark.events().getLast().id()));
        assertThat(date()).isEqualTo(OPENING);
        assertThat(axis.lookup(".selection-ring").isVisible()).isTrue();
    }

    @Test
    void typedDateIsShown(FxRobot robot) {
        robot.clickOn(".shown-date").write("9 sept 2021").type(KeyCode.ENTER);

        assertThat(date()).isEqualTo("2021-09-09");
        assertThat(shownDate()).isEqualTo("9 Sep 2021");
        assertThat(field(robot).isVisible()).isFalse();
    }

    @Test
    void textThatIsNoDateStaysAndTheHintSaysWhatIsAccepted(FxRobot robot) {
        robot.clickOn(".shown-date").write("31/2/2021").type(KeyCode.ENTER);

        assertThat(field(robot).getText()).isEqualTo("31/2/2021");
        assertThat(hint(robot)).contains("1/10/2024", "9 Sep 2024");
        assertThat(date()).isEqualTo(OPENING);

        robot.type(KeyCode.ESCAPE);
        assertThat(hint(robot)).isEmpty();
        assertThat(shownDate()).isEqualTo("20 May 2016");
    }

    @Test
    void dateOutsideTheAtlasIsAnsweredWithItsSpan(FxRobot robot) {
        robot.clickOn(".shown-date").write("1985").type(KeyCode.ENTER);

        assertThat(hint(robot)).contains("1 Jan 2006", "31 Dec 2025");
        assertThat(date()).isEqualTo(OPENING);
    }

    @Test
    void typingADigitOnTheAxisStartsADate(FxRobot robot) {
        robot.interact(axis::requestFocus);
        robot.write("2019-04").type(KeyCode.ENTER);

        assertThat(date()).isEqualTo("2019-04-01");
    }

    @Test
    void buttonsStepFromChangeToChange(FxRobot robot) {
        var changes = model.history().changeDates();

        robot.clickOn("#step-forward");
        assertThat(date()).isEqualTo(changes.higher(OPENING));
        robot.clickOn("#step-back");
        assertThat(date()).isEqualTo(changes.floor(OPENING));
    }

    @Test
    void anotherStepKeepsTheDate(FxRobot robot) {
        robot.interact(() -> pane.control().stepProperty().set(Step.MONTH));
        assertThat(date()).isEqualTo(OPENING);
        assertThat(robot.lookup("#step-choice").queryAs(MenuButton.class).getText())
                .isEqualTo("By month");

        robot.clickOn("#step-forward");
        assertThat(date()).isEqualTo("2016-06-20");
    }

    @Test
    void playGoesAStepPerBeatUntilTheEnd(FxRobot robot) {
        robot.interact(() -> pane.control().stepProperty().set(Step.YEAR));
        robot.clickOn("#play");
        robot.interact(beat::beat);
        robot.interact(beat::beat);
        assertThat(date()).isEqualTo("2018-05-20");

        for (int year = 2018; year < 2030; year++) {
            robot.interact(beat::beat);
        }
        assertThat(date()).isEqualTo("2025-12-31");
        assertThat(pane.control().playingProperty().get()).isFalse();
    }

    @Test
    void playFromTheEndStartsOver(FxRobot robot) {
        robot.interact(pane.control()::showLastDay);
        robot.clickOn("#play");

        assertThat(date()).isEqualTo("2006-01-01");
        assertThat(pane.control().playingProperty().get()).isTrue();
    }

    @Test
    void playIsPausedByItsButtonAndByEveryOtherCommand(FxRobot robot) {
        robot.clickOn("#play").clickOn("#play");
        assertThat(beat.period()).isZero();

        robot.clickOn("#play").clickOn("#step-forward");
        assertThat(beat.period()).isZero();
    }

    @Test
    void speedChangesTheBeatOfARunningPlay(FxRobot robot) {
        robot.clickOn("#play");
        robot.interact(() -> pane.control().speedProperty().set(Speed.FAST));

        assertThat(beat.period()).isEqualTo(Speed.FAST.period()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whereMotionIsReducedPlayGoesOneStep(FxRobot robot) {
        robot.interact(() -> reducedMotion.set(true));
        robot.clickOn("#play");

        assertThat(date()).isEqualTo(model.history().changeDates().higher(OPENING));
        assertThat(pane.control().playingProperty().get()).isFalse();
    }

    @Test
    void keysMoveTheDateWhileTheAxisHasTheFocus(FxRobot robot) {
        robot.interact(axis::requestFocus);

        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(date()).isEqualTo("2016-06-20");
        robot.press(KeyCode.CONTROL).type(KeyCode.LEFT).release(KeyCode.CONTROL);
        assertThat(date()).isEqualTo("2015-06-20");
        robot.type(KeyCode.HOME);
        assertThat(date()).isEqualTo("2006-01-01");
        robot.type(KeyCode.RIGHT);
        assertThat(date())
                .isEqualTo(model.history().changeDates().higher(LocalDate.of(2006, 1, 1)));
        robot.type(KeyCode.END);
        assertThat(date()).isEqualTo("2025-12-31");
        robot.write("[");
        assertThat(date())
                .isEqualTo(model.history().changeDates().lower(LocalDate.of(2025, 12, 31)));
        robot.type(KeyCode.SPACE);
        assertThat(pane.control().playingProperty().get()).isTrue();
    }

    @Test
    void switchingTheLanguageRenamesEverything(FxRobot robot) {
        robot.interact(() -> model.setLanguage(Language.ES));

        assertThat(shownDate()).isEqualTo("20 may 2016");
        assertThat(robot.lookup("#step-choice").queryAs(MenuButton.class).getText())
                .isEqualTo("Por cambio");
        assertThat(robot.lookup("#play").queryAs(Button.class).getAccessibleText())
                .startsWith("Reproducir");
        assertThat(axis.getAccessibleText()).isEqualTo("Línea de tiempo");
    }

    @Test
    void axisTellsAssistiveTechnologyItsValue(FxRobot robot) {
        assertThat(axis.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(axis.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("20 May 2016");
        assertThat(axis.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                .isEqualTo((double) OPENING.toEpochDay());
    }

    private Point2D at(LocalDate day, double y) {
        WaitForAsyncUtils.waitForFxEvents();
        return axis.localToScreen(axis.currentLayout().axis().xOf(day), y);
    }

    private LocalDate date() {
        WaitForAsyncUtils.waitForFxEvents();
        return model.view().date();
    }

    private String shownDate() {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Button) pane.lookup(".shown-date")).getText();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup(".date-field").queryAs(TextField.class);
    }

    private static String hint(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".date-hint").queryAs(Label.class).getText();
    }
}
