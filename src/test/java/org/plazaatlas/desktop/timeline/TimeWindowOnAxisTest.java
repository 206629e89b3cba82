package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.desktop.state.PinnedEnds;
import org.plazaatlas.desktop.window.OwnStage;
import org.plazaatlas.desktop.window.WindowRobot;
import org.plazaatlas.desktop.work.BeatByHand;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.ChangeDays;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;

/** The time window: chosen, dragged, pinned, played and typed; the atlas covers 2006 to 2025. */
@ExtendWith(OwnStage.class)
class TimeWindowOnAxisTest {

    private static final LocalDate START = LocalDate.of(2012, 6, 1);
    private static final LocalDate END = LocalDate.of(2016, 6, 1);

    private final BeatByHand beat = new BeatByHand();
    private AtlasModel model;
    private TimelinePane pane;
    private AxisView axis;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Extent extent = new Extent(0, 0, 3, 2);
        View opening = View.of(END, extent, Language.EN, Theme.LIGHT);
        model =
                new AtlasModel(
                        History.of(TinyAtlas.atlas()),
                        opening.withWindow(new TimeWindow.Range(START)));
        pane =
                new TimelinePane(
                        model,
                        beat,
                        new SimpleBooleanProperty(),
                        new SimpleObjectProperty<>(IncidentBars.NONE));
        axis = (AxisView) pane.lookup(".time-axis");
        Region map = new Region();
        map.setId("map");
        map.setFocusTraversable(true);
        map.setMinHeight(200);
        VBox root = new VBox(map, pane);
        pane.listenForKeys(root);
        stage.setScene(new Scene(root, 960, AxisRows.HEIGHT + 240));
        stage.show();
    }

    @Test
    void bothDatesStandInLargeTypeInEitherLanguage(FxRobot robot) {
        assertThat(shownDate()).isEqualTo("1 Jun 2012 – 1 Jun 2016");
        robot.interact(() -> model.setLanguage(Language.ES));
        assertThat(shownDate()).isEqualTo("1 jun 2012 – 1 jun 2016");
        assertThat(axis.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("1 jun 2012 – 1 jun 2016");
    }

    @Test
    void draggingTheStartMovesItAlone(FxRobot robot) {
        robot.drag(at(START)).moveTo(at(day("2009-06-01"))).drop();

        assertThat(start()).isBetween("2009-05-01", "2009-07-01");
        assertThat(date()).isEqualTo(END);
    }

    @Test
    void draggingTheEndMovesItAloneAndStopsAtTheStart(FxRobot robot) {
        robot.drag(at(END)).moveTo(at(day("2020-06-01")));
        assertThat(date()).isBetween("2020-05-01", "2020-07-01");
        assertThat(start()).isEqualTo(START);

        robot.moveTo(at(day("2008-06-01"))).drop();
        assertThat(date()).isEqualTo(START);
    }

    @Test
    void draggingBetweenTheEndsSlidesBoth(FxRobot robot) {
        Point2D middle = at(day("2014-06-01"));
        double year = axis.currentLayout().axis().pixelsPerDay() * 365.25;
        robot.drag(middle).moveTo(middle.add(2 * year, 0)).drop();

        assertThat(date()).isBetween("2018-05-01", "2018-07-01");
        assertThat(daysShown()).isEqualTo(END.toEpochDay() - START.toEpochDay());
    }

    @Test
    void clickBetweenTheEndsMovesTheDateThere(FxRobot robot) {
        robot.clickOn(at(day("2014-06-01")));

        assertThat(date()).isBetween("2014-05-01", "2014-07-01");
        assertThat(start()).isBetween("2010-05-01", "2010-07-01");
    }

    @Test
    void pinnedEndCannotBeDraggedNorDragsAlong(FxRobot robot) {
        robot.clickOn("#window-start-pin");
        assertThat(model.time().pinsProperty().get()).isEqualTo(new PinnedEnds(true, false));

        robot.drag(at(START)).moveTo(at(day("2009-06-01"))).drop();
        assertThat(start()).isEqualTo(START);
        Point2D middle = at(day("2014-06-01"));
        robot.drag(middle).moveTo(middle.add(40, 0)).drop();
        assertThat(start()).isEqualTo(START);
        assertThat(date()).isAfter(END);

        robot.clickOn("#window-start-pin");
        assertThat(model.time().pinsProperty().get()).isEqualTo(PinnedEnds.NONE);
    }

    @Test
    void stepsSlideTheRangeAndKeepItsMonths(FxRobot robot) {
        by(robot, TimeStep.MONTH);
        robot.clickOn("#step-forward").clickOn("#step-forward");

        assertThat(start()).isEqualTo("2012-08-01");
        assertThat(date()).isEqualTo("2016-08-01");
    }

    @Test
    void monthStepsKeepWholeMonthsWhole(FxRobot robot) {
        by(robot, TimeStep.MONTH);
        type(robot, "2012-01 – 2012-01");
        robot.clickOn("#step-forward");
        assertThat(shownDate()).isEqualTo("1 Feb 2012 – 29 Feb 2012");
        robot.clickOn("#step-forward");
        assertThat(shownDate()).isEqualTo("1 Mar 2012 – 31 Mar 2012");
    }

    @Test
    void stepsGrowARangeWithItsStartPinned(FxRobot robot) {
        by(robot, TimeStep.YEAR);
        robot.interact(() -> model.time().pin(new PinnedEnds(true, false)));
        robot.clickOn("#step-forward");

        assertThat(start()).isEqualTo(START);
        assertThat(date()).isEqualTo("2017-06-01");
    }

    @Test
    void stepsMoveTheStartOfARangeWithItsDatePinned(FxRobot robot) {
        by(robot, TimeStep.YEAR);
        robot.interact(() -> model.time().pin(new PinnedEnds(false, true)));
        for (int i = 0; i < 6; i++) {
            robot.clickOn("#step-forward");
        }
        assertThat(start()).isEqualTo(END);
        robot.clickOn("#step-back");
        assertThat(start()).isEqualTo("2015-06-01");
        assertThat(date()).isEqualTo(END);
    }

    @Test
    void playSlidesTheRangeToTheEndOfTheTimeAndStops(FxRobot robot) {
        by(robot, TimeStep.YEAR);
        robot.clickOn("#play");
        play(robot, 9);
        assertThat(date()).isEqualTo("2025-06-01");
        assertThat(start()).isEqualTo("2021-06-01");
        play(robot, 3);

        assertThat(date()).isEqualTo("2025-12-31");
        assertThat(daysShown()).isBetween(1460L, 1461L);
        assertThat(pane.control().playingProperty().get()).isFalse();
    }

    @Test
    void playLoopsFromAWholeRangeAtTheStartOfTheTime(FxRobot robot) {
        by(robot, TimeStep.YEAR);
        robot.interact(() -> pane.control().repeatProperty().set(PlayRepeat.LOOP));
        robot.interact(pane.control()::showLastDay);
        robot.clickOn("#play");

        assertThat(start()).isEqualTo("2006-01-01");
        assertThat(daysShown()).isBetween(1460L, 1461L);
    }

    @Test
    void playTurnsRoundWhereTheRangeReachesTheStartOfTheTime(FxRobot robot) {
        by(robot, TimeStep.YEAR);
        robot.interact(() -> pane.control().repeatProperty().set(PlayRepeat.BOUNCE));
        robot.interact(pane.control()::showLastDay);
        robot.clickOn("#play");
        play(robot, 16);
        assertThat(start()).isEqualTo("2006-01-01");
        LocalDate turned = date();
        play(robot, 1);

        assertThat(date()).isEqualTo(turned.plusYears(1));
    }

    @Test
    void zoomedAxisFollowsTheStartWhereThatIsWhatMoves(FxRobot robot) {
        robot.interact(() -> model.time().pin(new PinnedEnds(false, true)));
        robot.interact(() -> axis.camera().zoom(100));
        robot.interact(() -> pane.control().stepBack(TimeStep.YEAR));

        assertThat(axis.camera().window().placeOf(start())).isBetween(0.0, 1.0);
        assertThat(axis.camera().window().placeOf(END)).isGreaterThan(1);
    }

    @Test
    void nothingPlaysWhereBothEndsArePinned(FxRobot robot) {
        robot.interact(() -> model.time().pin(new PinnedEnds(true, true)));
        robot.clickOn("#play");

        assertThat(pane.control().playingProperty().get()).isFalse();
        assertThat(shownDate()).isEqualTo("1 Jun 2012 – 1 Jun 2016");
    }

    @Test
    void endsAreMovedAndPinnedByTheKeys(FxRobot robot) {
        by(robot, TimeStep.DAY);
        focus(robot, "#window-start");
        robot.type(KeyCode.LEFT);
        assertThat(start()).isEqualTo("2012-05-31");
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(start()).isEqualTo("2012-06-30");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(start()).isEqualTo("2011-06-30");
        robot.type(KeyCode.HOME);
        assertThat(start()).isEqualTo("2006-01-01");
        robot.type(KeyCode.P).type(KeyCode.END);
        assertThat(start()).isEqualTo("2006-01-01");
        assertThat(pane.lookup("#window-start").getAccessibleText()).contains("pinned");
        robot.type(KeyCode.ENTER).type(KeyCode.END);
        assertThat(start()).isEqualTo(END);
        assertThat(date()).isEqualTo(END);

        focus(robot, "#window-end");
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(date())
                .isEqualTo(new ChangeDays(model.history()).after(END).findFirst().orElseThrow());
        assertThat(start()).isEqualTo(END);
    }

    @Test
    void oneKeyGoesThroughTheWindowsAndEachKeepsTheStart(FxRobot robot) {
        focus(robot, "#map");
        robot.type(KeyCode.F8);
        assertThat(model.view().window()).isEqualTo(new TimeWindow.Since(START));
        assertThat(pane.lookup("#window-end").isVisible()).isFalse();
        robot.type(KeyCode.F8);
        assertThat(model.view().window()).isEqualTo(TimeWindow.DAY);
        assertThat(shownDate()).isEqualTo("1 Jun 2016");
        assertThat(pane.lookup("#window-start").isVisible()).isFalse();
        robot.type(KeyCode.F8);
        assertThat(model.view().window()).isEqualTo(new TimeWindow.Range(START));
        assertThat(choice(robot).getAccessibleText())
                .isEqualTo("Time shown (F8): A range, from day to day");
    }

    @Test
    void cumulativeWindowGrowsFromItsStartAndTheDateStopsThere(FxRobot robot) {
        by(robot, TimeStep.YEAR);
        robot.interact(() -> model.time().showWindow(new TimeWindow.Since(START)));
        robot.clickOn("#step-forward");
        assertThat(start()).isEqualTo(START);
        assertThat(date()).isEqualTo("2017-06-01");
        robot.interact(pane.control()::showFirstDay);
        assertThat(date()).isEqualTo(START);

        robot.interact(pane.control()::showLastDay);
        robot.drag(at(START)).moveTo(at(day("2009-06-01"))).drop();
        assertThat(start()).isBetween("2009-05-01", "2009-07-01");
    }

    @Test
    void typedRangeIsShown(FxRobot robot) {
        robot.interact(() -> model.time().showWindow(TimeWindow.DAY));
        type(robot, "2008-06 – 2012-06");
        assertThat(shownDate()).isEqualTo("1 Jun 2008 – 30 Jun 2012");
        assertThat(model.view().window()).isEqualTo(new TimeWindow.Range(day("2008-06-01")));

        type(robot, "2008 a 2012");
        assertThat(shownDate()).isEqualTo("1 Jan 2008 – 31 Dec 2012");
        robot.clickOn(".shown-date").type(KeyCode.ENTER);
        assertThat(shownDate()).isEqualTo("1 Jan 2008 – 31 Dec 2012");
    }

    @Test
    void typedDateTakesTheRangeAlong(FxRobot robot) {
        type(robot, "2011");

        assertThat(shownDate()).isEqualTo("1 Jan 2007 – 1 Jan 2011");
    }

    @Test
    void badRangesAreToldAndChangeNothing(FxRobot robot) {
        type(robot, "2012..2008");
        assertThat(hint(robot)).isEqualTo("The range ends before it starts");
        robot.type(KeyCode.ESCAPE);
        type(robot, "1985 to 1990");
        assertThat(hint(robot)).contains("1 Jan 2006", "31 Dec 2025");
        robot.type(KeyCode.ESCAPE);
        type(robot, "2008 to");
        assertThat(hint(robot)).contains("2008 to 2012");
        robot.type(KeyCode.ESCAPE);
        assertThat(shownDate()).isEqualTo("1 Jun 2012 – 1 Jun 2016");
    }

    @Test
    void windowIsOffWhereTheTopicIsOfADayOrOfTwoAndComesBack(FxRobot robot) {
        robot.interact(() -> model.showTopic(new Topic.Changes(day("2010-01-01"))));
        assertThat(choice(robot).isDisabled()).isTrue();
        assertThat(choice(robot).getAccessibleHelp()).contains("zones");
        assertThat(axis.window().stretch().isVisible()).isFalse();
        assertThat(pane.lookup("#window-start").isVisible()).isFalse();
        assertThat(shownDate()).isEqualTo("1 Jun 2016");
        focus(robot, "#map");
        robot.type(KeyCode.F8);
        type(robot, "2008 to 2012");
        assertThat(hint(robot)).contains("zones");
        robot.type(KeyCode.ESCAPE);

        robot.interact(() -> model.showTopic(Topic.ZONES));
        assertThat(choice(robot).isDisabled()).isFalse();
        assertThat(shownDate()).isEqualTo("1 Jun 2012 – 1 Jun 2016");
        assertThat(axis.window().stretch().isVisible()).isTrue();
    }

    private void play(FxRobot robot, int beats) {
        for (int i = 0; i < beats; i++) {
            robot.interact(beat::beat);
        }
    }

    private void by(FxRobot robot, TimeStep step) {
        robot.interact(() -> pane.control().stepProperty().set(step));
    }

    private static void type(FxRobot robot, String text) {
        robot.clickOn(".shown-date").write(text).type(KeyCode.ENTER);
    }

    private void focus(FxRobot robot, String what) {
        robot.interact(() -> pane.getScene().lookup(what).requestFocus());
    }

    private static MenuButton choice(FxRobot robot) {
        return robot.lookup("#window-choice").queryAs(MenuButton.class);
    }

    /** A point over the ticks, where the handles are. */
    private Point2D at(LocalDate day) {
        WindowRobot.settle();
        return axis.localToScreen(axis.currentLayout().axis().xOf(day), AxisRows.BASE_LINE);
    }

    private long daysShown() {
        return date().toEpochDay() - start().toEpochDay();
    }

    private LocalDate start() {
        WindowRobot.settle();
        return model.time().held().start();
    }

    private LocalDate date() {
        WindowRobot.settle();
        return model.view().date();
    }

    private String shownDate() {
        WindowRobot.settle();
        Node date = pane.lookup(".shown-date");
        return ((Button) date).getText();
    }

    private static String hint(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup(".date-hint").queryAs(Label.class).getText();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
