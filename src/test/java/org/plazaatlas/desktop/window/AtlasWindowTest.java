package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.desktop.map.MapPane;
import org.plazaatlas.desktop.settings.Settings;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Theme;
import org.testfx.api.FxRobot;

import java.time.LocalDate;

/** The real window, used as a person uses it. */
class AtlasWindowTest extends OpenedWindow {

    @Test
    void opensOnTheDayOfTheNewestEvidence() {
        WindowRobot.settle();
        assertThat(stage.getTitle()).isEqualTo("Plaza Atlas · Tiny atlas");
        assertThat(window.model().view().date()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(map().isVisible()).isTrue();
    }

    @Test
    void aClickOnAStateSelectsItAndEscLetsItGo(FxRobot robot) {
        robot.clickOn(screen(1.5, 0.25));
        assertThat(window.model().view().selection()).contains(Subject.state("02"));
        robot.type(KeyCode.ESCAPE);
        assertThat(window.model().view().selection()).isEmpty();
    }

    @Test
    void hoveringTellsWhatIsUnderThePointer(FxRobot robot) {
        robot.moveTo(screen(1.5, 0.25));
        Node card = robot.lookup(".glance-card").query();
        assertThat(card.isVisible()).isTrue();
        assertThat(robot.from(card).lookup(".glance-name").queryLabeled().getText())
                .contains("Rivers");
    }

    @Test
    void aTurfBoundaryIsToldWhenHoveredAndSelectedByAClick(FxRobot robot) {
        Point2D besideTheBoundary = screen(1, 0.15).add(4, 0);
        robot.moveTo(besideTheBoundary);
        assertThat(robot.lookup(".glance-name").queryLabeled().getText()).isEqualTo("Norte / Sur");
        robot.clickOn(besideTheBoundary);
        assertThat(window.model().view().selection()).contains(Subject.turf("norte", "sur"));
    }

    @Test
    void switchingTheLanguageChangesEveryText(FxRobot robot) {
        robot.clickOn("#language-ES");
        assertThat(window.model().view().language()).isEqualTo(Language.ES);
        assertThat(stage.getTitle()).isEqualTo("Plaza Atlas · Atlas diminuto");
        assertThat(labeled(robot, "#exportButton")).isEqualTo("Exportar");
        assertThat(labeled(robot, "#legendHeading")).isEqualTo("Leyenda");
        assertThat(robot.lookup(".legend-line").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Cártel del Sur");
    }

    @Test
    void keysOfTimeWorkOnTheMapAndInAPanel(FxRobot robot) {
        robot.interact(() -> map().requestFocus());
        LocalDate opened = window.model().view().date();
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(window.model().view().date()).isEqualTo(opened.minusMonths(1));
        robot.type(KeyCode.HOME);
        assertThat(window.model().view().date()).isEqualTo("2006-01-01");

        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.interact(() -> robot.lookup(".list-view").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(window.model().view().date()).isEqualTo("2007-01-01");
        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("] { 1");
        assertThat(window.model().view().date()).isEqualTo("2007-01-01");
    }

    @Test
    void switchingTheThemeChangesWindowAndMap(FxRobot robot) {
        Theme before = window.model().view().theme();
        robot.clickOn("#themeButton");
        Theme after = window.model().view().theme();
        assertThat(after).isNotEqualTo(before);
        assertThat(stage.getScene().getRoot().getPseudoClassStates())
                .as("pseudo-classes of the window")
                .matches(
                        classes ->
                                classes.contains(PseudoClass.getPseudoClass("dark"))
                                        == (after == Theme.DARK));
    }

    @Test
    void searchFindsACityWithoutAccentsAndShowsIt(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("cumbre").type(KeyCode.ENTER);
        assertThat(window.model().view().selection()).contains(Subject.city("cumbre"));
        assertThat(viewport().extent().widthMetres())
                .isLessThan(window.model().home().widthMetres());
        assertThat(robot.lookup("#searchResults").query().isVisible()).isFalse();
    }

    @Test
    void escLeavesTheSearchAndGivesTheMapTheKeys(FxRobot robot) {
        robot.clickOn("#search").write("rios");
        assertThat(robot.lookup("#searchResults").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#searchResults").query().isVisible()).isFalse();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(map());
    }

    @Test
    void theWheelZoomsWhereThePointerIs(FxRobot robot) {
        Point2D place = screen(2.5, 1.5);
        double before = viewport().metresPerPixel();
        robot.interact(() -> map().fireEvent(notchUp(place)));
        assertThat(viewport().metresPerPixel()).isLessThan(before);
        assertThat(screen(2.5, 1.5).distance(place)).as("pixels from the pointer").isLessThan(2);
    }

    @Test
    void draggingMovesTheMapAndSelectsNothing(FxRobot robot) {
        Point2D from = screen(1.5, 0.5);
        robot.drag(from).dropTo(from.add(60, 40));
        assertThat(screen(1.5, 0.5).distance(from.add(60, 40)))
                .as("pixels from where the place was dragged")
                .isLessThan(12);
        assertThat(window.model().view().selection()).isEmpty();
    }

    @Test
    void theKeysMoveAndZoomTheMap(FxRobot robot) {
        double before = viewport().metresPerPixel();
        robot.type(KeyCode.PAGE_UP);
        assertThat(viewport().metresPerPixel()).isLessThan(before);
        double x = viewport().centreX();
        double y = viewport().centreY();
        robot.type(KeyCode.D).type(KeyCode.S);
        assertThat(viewport().centreX()).isGreaterThan(x);
        assertThat(viewport().centreY()).isLessThan(y);
        robot.type(KeyCode.A).type(KeyCode.W);
        assertThat(viewport().centreX()).isCloseTo(x, within(1.0));
        assertThat(viewport().centreY()).isCloseTo(y, within(1.0));
        robot.type(KeyCode.H);
        assertThat(window.model().view().extent()).isEqualTo(window.model().home());
    }

    @Test
    void f9PutsThePanelsAwayAndTheDateOnTheMap(FxRobot robot) {
        robot.type(KeyCode.F9);
        assertThat(robot.lookup(".header-bar").query().isVisible()).isFalse();
        assertThat(robot.lookup(".timeline-panel").query().isVisible()).isFalse();
        assertThat(labeled(robot, "#dateStamp")).isEqualTo("1 Jun 2024");
        robot.type(KeyCode.F9);
        assertThat(robot.lookup(".header-bar").query().isVisible()).isTrue();
        assertThat(robot.lookup("#dateStamp").query().isVisible()).isFalse();
    }

    @Test
    void theSignsOfTheTimelineAreExplained(FxRobot robot) {
        robot.clickOn("#axis-legend");
        assertThat(robot.lookup("Event that changed the balance of power").tryQuery()).isPresent();
        assertThat(robot.lookup(".timeline-signs .label").queryAll()).hasSize(9);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void f6ReachesEveryPartOfTheWindow(FxRobot robot) {
        assertThat(stage.getScene().getFocusOwner()).isSameAs(map());
        robot.type(KeyCode.F6);
        assertThat(hasFocus(".timeline-panel")).isTrue();
        robot.type(KeyCode.F6);
        assertThat(hasFocus(".header-bar")).isTrue();
        robot.type(KeyCode.F6);
        assertThat(hasFocus(".rail")).isTrue();
    }

    @Test
    void hidingAnOrganizationTakesItsFactionsOffTheMap(FxRobot robot) {
        robot.clickOn("#rail-layers");
        robot.interact(robot.lookup("#organizations").query()::requestFocus);
        robot.type(KeyCode.PAGE_UP).type(KeyCode.SPACE);
        assertThat(window.model().view().hiddenOrganizations())
                .containsExactlyInAnyOrder("norte", "halcones", "lobos", "cuervos");
        assertThat(robot.lookup(".legend-line").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .doesNotContain("Northern Cartel")
                .contains("Southern Cartel");
        robot.clickOn("#allOrganizations");
        assertThat(window.model().view().hiddenOrganizations()).isEmpty();
    }

    @Test
    void draggingTheTimelineGoesThroughTheYears(FxRobot robot) {
        Region axis = robot.lookup(".time-axis").queryAs(Region.class);
        Point2D middle = axis.localToScreen(axis.getWidth() / 2, axis.getHeight() / 2);
        robot.drag(middle).dropTo(middle.add(-150, 0));
        assertThat(window.model().view().date()).isBefore(LocalDate.of(2016, 1, 1));
        assertThat(map().isVisible()).isTrue();
    }

    @Test
    void aLineOfTheLegendSelectsItsOrganization(FxRobot robot) {
        robot.clickOn("#legendHeading").clickOn("Southern Cartel");
        assertThat(window.model().view().selection()).contains(Subject.organization("sur"));
        assertThat(window.model().view().shownAlone()).contains("sur");
    }

    @Test
    void theRestOfTheSourcesOpensInAList(FxRobot robot) {
        assertThat(robot.lookup(".source-line .hyperlink").queryAll()).isNotEmpty();
        robot.clickOn(robot.lookup(".source-line .hyperlink").<Node>queryAll().iterator().next());
        assertThat(window.model().view().selection().map(Subject::kind))
                .contains(Subject.Kind.SOURCE);
    }

    @Test
    void theRailOpensWhatIsInNoOnePlace(FxRobot robot) {
        robot.clickOn("#rail-GLOSSARY");
        assertThat(window.model().view().selection())
                .contains(new Subject(Subject.Kind.GLOSSARY, ""));
        robot.clickOn("#rail-GLOSSARY");
        assertThat(window.model().view().selection()).isEmpty();
    }

    @Test
    void whatWasChosenIsThereInTheNextRun(FxRobot robot) {
        robot.clickOn("#themeButton");
        Theme theme = window.model().view().theme();
        robot.interact(stage::hide);
        Settings remembered =
                fixture.settings.read(Settings.ofFirstRun(java.util.Locale.US, Theme.LIGHT));
        assertThat(remembered.theme()).isEqualTo(theme);
        assertThat(remembered.knownPlace()).isPresent();
    }

    /** The headless robot turns the wheel at a wrong place, so the event is made by hand. */
    private ScrollEvent notchUp(Point2D screen) {
        Point2D at = map().screenToLocal(screen);
        Point2D inScene = map().localToScene(at);
        PickResult picked = new PickResult(map(), inScene.getX(), inScene.getY());
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                screen.getX(),
                screen.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                picked);
    }

    private static String labeled(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private boolean hasFocus(String part) {
        return FocusOrder.isInside(stage.getScene().getFocusOwner(), stage.getScene().lookup(part));
    }

    private Node map() {
        return stage.getScene().lookup("#map");
    }

    private Viewport viewport() {
        return ((MapPane) stage.getScene().lookup(".map-pane")).viewport();
    }

    /** The point of the screen under which a place of the tiny atlas lies. */
    private Point2D screen(double longitude, double latitude) {
        WindowRobot.settle();
        var place = window.model().atlas().projection().toMap(longitude, latitude);
        var pixel = viewport().toPixel(place.x, place.y);
        return map().localToScreen(pixel.getX(), pixel.getY());
    }
}
