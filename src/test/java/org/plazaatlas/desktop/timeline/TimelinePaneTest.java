package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.View;
import org.plazaatlas.desktop.AtlasModel;
import org.plazaatlas.desktop.OwnStage;
import org.plazaatlas.desktop.axis.AxisWindow;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.History;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

@ExtendWith(OwnStage.class)
class TimelinePaneTest {

    private static final LocalDate OPENING = LocalDate.of(2016, 5, 20);

    private final BeatByHand beat = new BeatByHand();
    private final SimpleBooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final Region map = new Region();
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
        TextField elsewhere = new TextField();
        elsewhere.setId("elsewhere");
        map.setId("map");
        map.setFocusTraversable(true);
        Button button = new Button("A button");
        button.setId("button");
        ListView<String> list = new ListView<>();
        list.setId("list");
        list.getItems().addAll("first", "second", "third");
        list.setPrefHeight(80);
        Slider slider = new Slider();
        slider.setId("slider");
        VBox root = new VBox(pane, elsewhere, map, button, list, slider);
        pane.listenForKeys(root, map);
        stage.setScene(new Scene(root, 960, AxisRows.HEIGHT + 200));
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
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
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
    void keysMoveTheDateWhileTheMapHasTheFocusButForThePlainArrows(FxRobot robot) {
        focus(robot, "#map");

        robot.type(KeyCode.RIGHT);
        assertThat(date()).isEqualTo(OPENING);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(date()).isEqualTo("2016-06-20");
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(date()).isEqualTo(model.history().changeDates().higher(day("2016-06-20")));
        robot.type(KeyCode.END);
        assertThat(date()).isEqualTo("2025-12-31");
        robot.type(KeyCode.SPACE);
        assertThat(pane.control().playingProperty().get()).isTrue();
    }

    @Test
    void keysMoveTheDateWhileAButtonHasTheFocusButForTheSpaceBar(FxRobot robot) {
        focus(robot, "#button");

        robot.type(KeyCode.SPACE);
        assertThat(pane.control().playingProperty().get()).isFalse();
        robot.type(KeyCode.RIGHT);
        assertThat(date()).isEqualTo(model.history().changeDates().higher(OPENING));
        assertThat(robot.lookup("#button").queryButton().isFocused()).isTrue();
    }

    @Test
    void listKeepsItsArrowsAndLeavesTheBrackets(FxRobot robot) {
        focus(robot, "#list");

        robot.type(KeyCode.DOWN).type(KeyCode.HOME).type(KeyCode.END);
        assertThat(date()).isEqualTo(OPENING);
        robot.write("]");
        assertThat(date()).isEqualTo(model.history().changeDates().higher(OPENING));
        robot.write("}");
        assertThat(date()).isEqualTo("2020-03-01");
    }

    @Test
    void sliderKeepsArrowsAndEndsAndLeavesTheSpaceBar(FxRobot robot) {
        focus(robot, "#slider");

        robot.type(KeyCode.RIGHT).type(KeyCode.HOME).type(KeyCode.END);
        assertThat(date()).isEqualTo(OPENING);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(date()).isEqualTo(OPENING.plusYears(1));
        robot.type(KeyCode.SPACE);
        assertThat(pane.control().playingProperty().get()).isTrue();
    }

    @Test
    void textFieldKeepsAllKeys(FxRobot robot) {
        focus(robot, "#elsewhere");

        robot.write("[a] ").type(KeyCode.LEFT).type(KeyCode.HOME).push(KeyCode.SHIFT, KeyCode.END);
        assertThat(date()).isEqualTo(OPENING);
        assertThat(robot.lookup("#elsewhere").queryAs(TextField.class).getText()).isEqualTo("[a] ");
    }

    @Test
    void stepsByDayAndByEvent(FxRobot robot) {
        robot.interact(() -> pane.control().stepForward(Step.DAY));
        assertThat(date()).isEqualTo("2016-05-21");
        for (LocalDate next : eventDays()) {
            robot.interact(() -> pane.control().stepForward(Step.EVENT));
            assertThat(date()).isEqualTo(next);
        }
        robot.interact(() -> pane.control().stepForward(Step.EVENT));
        assertThat(date()).isEqualTo(eventDays().getLast());
        robot.interact(() -> pane.control().stepBack(Step.EVENT));
        assertThat(date()).isEqualTo(eventDays().get(eventDays().size() - 2));
    }

    @Test
    void playStartsOverWhereItIsToLoop(FxRobot robot) {
        robot.interact(() -> pane.control().stepProperty().set(Step.YEAR));
        robot.interact(() -> pane.control().repeatProperty().set(Repeat.LOOP));
        robot.interact(() -> pane.control().showDate(day("2024-05-20")));
        robot.clickOn("#play");

        assertThat(played(robot, 4))
                .containsExactly("2025-05-20", "2025-12-31", "2006-01-01", "2007-01-01");
    }

    @Test
    void playTurnsRoundWhereItIsToBounce(FxRobot robot) {
        robot.interact(() -> pane.control().stepProperty().set(Step.YEAR));
        robot.interact(() -> pane.control().repeatProperty().set(Repeat.BOUNCE));
        robot.interact(() -> pane.control().showDate(day("2024-05-20")));
        robot.clickOn("#play");

        assertThat(played(robot, 4))
                .containsExactly("2025-05-20", "2025-12-31", "2024-12-31", "2023-12-31");
        played(robot, 17);
        assertThat(played(robot, 3)).containsExactly("2006-01-01", "2007-01-01", "2008-01-01");
    }

    @Test
    void wheelZoomsRoundThePointer(FxRobot robot) {
        Point2D place = at(day("2020-01-01"), AxisRows.BASE_LINE);
        robot.interact(() -> axis.fireEvent(wheel(sceneAt(place), 400)));

        assertThat(axis.camera().window().showsAll()).isFalse();
        assertThat(at(day("2020-01-01"), 0).getX()).isBetween(place.getX() - 1, place.getX() + 1);
    }

    @Test
    void buttonsZoomRoundThePlayheadAndShowAllAgain(FxRobot robot) {
        double before = at(OPENING, 0).getX();
        robot.clickOn("#axis-closer").clickOn("#axis-closer");
        assertThat(axis.camera().window().days()).isLessThan(2_000);
        assertThat(at(OPENING, 0).getX()).isBetween(before - 1, before + 1);

        robot.clickOn("#axis-all");
        assertThat(axis.camera().window().showsAll()).isTrue();
        assertThat(robot.lookup("#axis-farther").queryButton().isDisabled()).isTrue();
    }

    @Test
    void keysZoomAndTurnTheAxisDownToTenDays(FxRobot robot) {
        focus(robot, ".time-axis");
        for (int i = 0; i < 12; i++) {
            robot.write("+");
        }
        assertThat(axis.camera().window().days()).isEqualTo(AxisWindow.FEWEST_DAYS);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(axis.camera().window().placeOf(OPENING)).isNegative();
        assertThat(date()).isEqualTo(OPENING);
        robot.write("*");
        assertThat(axis.camera().window().showsAll()).isTrue();
    }

    @Test
    void draggingTheTicksPansAZoomedAxisAndKeepsTheDate(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(10));
        Point2D start = at(OPENING, AxisRows.LABEL_TOP).add(100, 0);
        double before = axis.camera().window().start();

        robot.drag(start).moveTo(start.add(-80, 0)).drop();

        assertThat(axis.camera().window().start()).isGreaterThan(before);
        assertThat(date()).isEqualTo(OPENING);
    }

    @Test
    void draggingThePlayheadOfAZoomedAxisMovesTheDate(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(10));
        AxisWindow window = axis.camera().window();
        Point2D start = at(OPENING, AxisRows.BASE_LINE);

        robot.drag(start).moveTo(start.add(80, 0)).drop();

        assertThat(date()).isAfter(OPENING);
        assertThat(axis.camera().window()).isEqualTo(window);
    }

    @Test
    void clickOnTheTicksOfAZoomedAxisMovesTheDate(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(10));
        robot.clickOn(at(OPENING, AxisRows.LABEL_TOP).add(100, 0));

        assertThat(date()).isAfter(OPENING);
    }

    @Test
    void zoomedAxisFollowsTheDateOutOfView(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(1_000));
        robot.interact(pane.control()::showLastDay);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(axis.camera().window().placeOf(day("2025-12-31"))).isBetween(0.0, 1.0);
    }

    @Test
    void marksAreLaidOutOnceWhileTheDateMovesWithinTheView(FxRobot robot) {
        TimelineLayout before = axis.currentLayout();
        robot.interact(() -> pane.control().stepForward(Step.YEAR));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(axis.currentLayout()).isSameAs(before);
    }

    @Test
    void everyEventIsReachedByTheArrowsAndChosenByEnter(FxRobot robot) {
        focus(robot, "#marks-events");
        robot.type(KeyCode.HOME);
        List<Event> events = eventsByDate();
        for (Event event : events) {
            Node row = pane.lookup("#marks-events");
            assertThat(row.getAccessibleText()).endsWith(event.title().in(Language.EN));
            robot.type(KeyCode.ENTER);
            assertThat(model.view().selection()).contains(Subject.event(event.id()));
            robot.type(KeyCode.RIGHT);
        }
        assertThat(date()).isEqualTo(OPENING);
    }

    @Test
    void everyChangeIsReachedByTheArrowsAndShownByEnter(FxRobot robot) {
        robot.interact(() -> axis.camera().zoom(100));
        focus(robot, "#marks-changes");
        robot.type(KeyCode.HOME);
        for (LocalDate day : TimelineContents.of(model.history()).claimsByChangeDate().keySet()) {
            if (model.atlas().contents().timeSpan().contains(day)) {
                robot.type(KeyCode.ENTER);
                assertThat(date()).isEqualTo(day);
                assertThat(axis.camera().window().placeOf(day)).isBetween(0.0, 1.0);
                robot.type(KeyCode.RIGHT);
            }
        }
    }

    @Test
    void everyBarSaysWhatItCounts() {
        WaitForAsyncUtils.waitForFxEvents();
        TimelineLayout layout = axis.currentLayout();

        assertThat(layout.evidenceBins())
                .isNotEmpty()
                .allSatisfy(
                        bin ->
                                assertThat(hoverText(bin, AxisRows.EVIDENCE_TOP + 2))
                                        .startsWith("Evidence dated")
                                        .contains(bin.total() + " claim"));
        assertThat(layout.eventBins())
                .isNotEmpty()
                .allSatisfy(
                        bin ->
                                assertThat(hoverText(bin, AxisRows.EVENTS_TOP))
                                        .contains(bin.total() + " event"));
    }

    private String hoverText(Bin bin, double y) {
        double x = bin.left() + bin.width() / 2;
        return AxisHover.textAt(axis.currentLayout(), x, y, Language.EN).orElse("");
    }

    @Test
    void marksSayTheirPlaceAndWhatTheyAre(FxRobot robot) {
        focus(robot, "#marks-events");
        robot.type(KeyCode.HOME);
        Node row = pane.lookup("#marks-events");

        assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(row.getAccessibleText()).startsWith("Event 1 of " + eventsByDate().size());
        robot.interact(() -> model.setLanguage(Language.ES));
        assertThat(row.getAccessibleText()).startsWith("Suceso 1 de");
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

    private void focus(FxRobot robot, String what) {
        robot.interact(() -> pane.getScene().lookup(what).requestFocus());
    }

    private Point2D sceneAt(Point2D screen) {
        return axis.localToScene(axis.screenToLocal(screen));
    }

    private static ScrollEvent wheel(Point2D at, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private List<String> played(FxRobot robot, int beats) {
        List<String> days = new ArrayList<>();
        for (int i = 0; i < beats; i++) {
            robot.interact(beat::beat);
            days.add(date().toString());
        }
        return days;
    }

    private List<Event> eventsByDate() {
        return model.atlas().contents().events().stream()
                .filter(e -> model.atlas().contents().timeSpan().contains(e.start().firstDay()))
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
                .toList();
    }

    private List<LocalDate> eventDays() {
        return eventsByDate().stream().map(event -> event.start().firstDay()).distinct().toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
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
