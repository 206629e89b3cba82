package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.Settings;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.testfx.api.FxRobot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The drawers of hot spots and changes, through the real window. */
class TopicsInWindowTest extends OpenedWindow {

    @Test
    void aChangedStateIsListedAndItsPanelTellsBothDates(FxRobot robot) {
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2016, 6, 1)));
        robot.interact(() -> window.model().showTopic(new Topic.Changes(LocalDate.of(2011, 6, 1))));
        robot.interact(() -> window.panels().drawerProperty().set(Drawer.CHANGES));
        WindowRobot.settle();
        ListView<?> states = robot.lookup("#changedStates").queryListView();
        assertThat(states.getItems()).isNotEmpty();
        robot.interact(() -> states.getSelectionModel().select(0));
        WindowRobot.settle();
        assertThat(robot.lookup("Compared with another date").tryQuery()).isPresent();
        assertThat(robot.lookup("1 Jun 2011").tryQuery()).isPresent();
        robot.clickOn("#swapDates");
        assertThat(robot.lookup("#comparedDates").queryLabeled().getText())
                .startsWith("Back in time");
    }

    @Test
    void openingHotSpotsShowsThemOnTheMapAndClosingBringsTheZonesBack(FxRobot robot) {
        robot.clickOn("#rail-hotSpots");
        assertThat(topic()).isEqualTo(new Topic.HotSpots(PressureWeights.DEFAULT));
        assertThat(labeled(robot, "#topicBadge .label")).contains("not a forecast");
        robot.clickOn("#rail-hotSpots");
        assertThat(topic()).isEqualTo(Topic.ZONES);
        assertThat(robot.lookup("#topicBadge").query().isVisible()).isFalse();
    }

    @Test
    void homicidesAreChosenAmongTheLayersAndTakenBackThere(FxRobot robot) {
        robot.clickOn("#rail-layers").clickOn("#colouring-homicides");
        WindowRobot.settle();
        assertThat(topic()).isEqualTo(Topic.HOMICIDES);
        assertThat(labeled(robot, "#topicBadge .label")).contains("Homicides per 100,000");
        robot.clickOn("#colouring-zones");
        assertThat(topic()).isEqualTo(Topic.ZONES);
    }

    @Test
    void homicidesStayWhenTheLayersCloseAndHotSpotsTakeTheirPlace(FxRobot robot) {
        robot.clickOn("#rail-layers").clickOn("#colouring-homicides").clickOn("#rail-layers");
        assertThat(topic()).isEqualTo(Topic.HOMICIDES);
        robot.clickOn("#rail-hotSpots");
        assertThat(topic()).isInstanceOf(Topic.HotSpots.class);
        robot.interact(() -> window.model().showTopic(Topic.HOMICIDES));
        WindowRobot.settle();
        assertThat(topic()).isEqualTo(Topic.HOMICIDES);
        assertThat(robot.lookup("#colouring-homicides").queryAs(RadioButton.class).isSelected())
                .isTrue();
    }

    @Test
    void theNameOfAnOpenDrawerStaysLegible(FxRobot robot) {
        robot.clickOn("#rail-layers");
        Labeled button = robot.lookup("#rail-layers").queryAs(Labeled.class);
        Color ground = (Color) button.getBackground().getFills().getLast().getFill();
        double difference = ((Color) button.getTextFill()).getBrightness() - ground.getBrightness();
        assertThat(Math.abs(difference)).isGreaterThan(0.1);
    }

    @Test
    void oneDrawerIsOpenAtATimeAndTheLayersLeaveTheTopic(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.R);
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(topic()).isInstanceOf(Topic.Changes.class);
        assertThat(robot.lookup(".drawer").queryAll()).hasSize(1);
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(robot.lookup(".layers-pane").queryAll()).hasSize(1);
        assertThat(topic()).isInstanceOf(Topic.Changes.class);
        robot.clickOn("#topicBadgeClose");
        assertThat(topic()).isEqualTo(Topic.ZONES);
        assertThat(robot.lookup(".layers-pane").queryAll()).hasSize(1);
    }

    @Test
    void closingTheBadgeClosesTheDrawer(FxRobot robot) {
        robot.clickOn("#rail-hotSpots").clickOn("#topicBadgeClose");
        assertThat(robot.lookup(".drawer").<Node>queryAll())
                .noneMatch(drawer -> drawer.isVisible() && drawer.getParent().isVisible());
    }

    @Test
    void movingAWeightChangesRankingAndMap(FxRobot robot) {
        robot.clickOn("#rail-hotSpots");
        List<String> before = ranking(robot);
        for (String term : List.of("CONTESTED", "BOUNDARY", "SHOCKS")) {
            type(robot, "#weightField-" + term, "0");
        }
        assertThat(topic()).isEqualTo(new Topic.HotSpots(new PressureWeights(0, 0, 5, 0)));
        robot.clickOn("#weight-RIVALS").type(KeyCode.HOME);
        assertThat(topic()).isEqualTo(new Topic.HotSpots(new PressureWeights(0, 0, 0, 0)));
        assertThat(ranking(robot)).isSorted().isNotEqualTo(before);
        robot.clickOn("#usualWeights");
        assertThat(ranking(robot)).isEqualTo(before);
    }

    @Test
    void aWeightThatIsNoNumberChangesNothing(FxRobot robot) {
        robot.clickOn("#rail-hotSpots");
        type(robot, "#weightField-RIVALS", "many");
        assertThat(topic()).isEqualTo(new Topic.HotSpots(PressureWeights.DEFAULT));
        robot.clickOn("#weightField-SHOCKS");
        assertThat(robot.lookup("#weightField-RIVALS").queryAs(TextField.class).getText())
                .isEqualTo("5.0");
    }

    @Test
    void aRowSelectsItsPlaceAndSaysWhyItRanksThere(FxRobot robot) {
        robot.clickOn("#rail-hotSpots");
        robot.clickOn("#ranking").type(KeyCode.PAGE_UP).type(KeyCode.DOWN).type(KeyCode.UP);
        Subject first = Subject.state(ranking(robot).getFirst());
        assertThat(window.model().view().selection()).contains(first);
        assertThat(robot.lookup(".hot-spot-text.why").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(text -> text.length() > 20);
    }

    @Test
    void theRankingOfCitiesListsPriorityCities(FxRobot robot) {
        robot.clickOn("#rail-hotSpots").clickOn("#rankCities");
        assertThat(ranking(robot)).isNotEmpty().doesNotContain("01", "02");
    }

    @Test
    void theBackTestIsShownAsAnAssessment(FxRobot robot) {
        robot.clickOn("#rail-hotSpots").clickOn("#tab-backTest");
        WindowRobot.settle();
        assertThat(robot.lookup("#backTest-what").queryLabeled().getText())
                .contains("Assessment, not a forecast");
        assertThat(robot.lookup("#backTest").queryTableView().getItems()).isNotEmpty();
    }

    @Test
    void theBackTestOfCitiesHasFewerPlaces(FxRobot robot) {
        robot.clickOn("#rail-hotSpots").clickOn("#tab-backTest");
        WindowRobot.settle();
        List<?> ofStates = List.copyOf(robot.lookup("#backTest").queryTableView().getItems());
        robot.clickOn("#testCities");
        WindowRobot.settle();
        assertThat(robot.lookup("#backTest").queryTableView().getItems())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(ofStates);
    }

    @Test
    void aShockOpensItsEvent(FxRobot robot) {
        robot.clickOn("#rail-hotSpots").clickOn("#tab-shocks");
        robot.clickOn("#shocks").type(KeyCode.PAGE_UP).type(KeyCode.DOWN).type(KeyCode.UP);
        assertThat(window.model().view().selection().map(Subject::kind))
                .contains(Subject.Kind.EVENT);
    }

    @Test
    void changesAreListedAndSelectTheirOrganization(FxRobot robot) {
        robot.clickOn("#rail-changes");
        type(robot, "#since", "2010");
        assertThat(topic()).isEqualTo(new Topic.Changes(LocalDate.of(2010, 1, 1)));
        ListView<?> changed = robot.lookup("#changedOrganizations").queryListView();
        assertThat(changed.getItems()).isNotEmpty();
        robot.clickOn("#changedOrganizations").type(KeyCode.PAGE_UP).type(KeyCode.DOWN);
        assertThat(window.model().view().shownAlone()).isPresent();
    }

    @Test
    void whereNothingDiffersThatIsSaid(FxRobot robot) {
        robot.clickOn("#rail-changes");
        type(robot, "#since", "2024-06-01");
        assertThat(robot.lookup("#changedOrganizations").queryListView().getItems()).isEmpty();
        assertThat(robot.lookup("No difference between 1 Jun 2024 and 1 Jun 2024.").tryQuery())
                .isPresent();
    }

    @Test
    void swappingTheDatesMirrorsTheComparison(FxRobot robot) {
        robot.clickOn("#rail-changes");
        type(robot, "#since", "2010");
        robot.clickOn("#swapDates");
        assertThat(window.model().view().date()).isEqualTo(LocalDate.of(2010, 1, 1));
        assertThat(topic()).isEqualTo(new Topic.Changes(LocalDate.of(2024, 6, 1)));
    }

    @Test
    void theUsualDatesCompareAtOnce(FxRobot robot) {
        robot.clickOn("#rail-changes").clickOn("#presets").clickOn("#preset-FIVE_YEARS_BEFORE");
        assertThat(topic()).isEqualTo(new Topic.Changes(LocalDate.of(2019, 6, 1)));
    }

    @Test
    void aTextThatIsNoDateIsAnsweredWithWhatIs(FxRobot robot) {
        robot.clickOn("#rail-changes");
        Topic before = topic();
        type(robot, "#since", "whenever");
        assertThat(topic()).isEqualTo(before);
        assertThat(labeled(robot, ".date-problem")).contains("2012-06");
    }

    @Test
    void leavingAHalfTypedDateForAnotherDrawerComparesNothing(FxRobot robot) {
        robot.clickOn("#rail-changes").clickOn("#since").push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("2012").push(KeyCode.SHORTCUT, KeyCode.R);
        assertThat(topic()).isInstanceOf(Topic.HotSpots.class);
        robot.clickOn("#weightField-RIVALS").push(KeyCode.SHORTCUT, KeyCode.R);
        assertThat(topic()).isEqualTo(Topic.ZONES);
    }

    @Test
    void oneSourceAloneFiltersTheMapUntilItsBadgeIsClosed(FxRobot robot) {
        robot.clickOn("#rail-layers");
        Attribution alone = new Attribution.OneSource(firstSource());
        robot.interact(() -> window.model().showAccordingTo(alone));
        assertThat(labeled(robot, "#voiceBadge .label")).startsWith("According to ");
        robot.clickOn("#voiceBadgeClose");
        assertThat(window.model().view().attribution()).isEqualTo(Attribution.EVERYONE);
    }

    @Test
    void theWeightsAndTheDrawerAreThereInTheNextRun(FxRobot robot) {
        robot.clickOn("#rail-hotSpots");
        type(robot, "#weightField-RIVALS", "7");
        robot.interact(stage::hide);
        Settings remembered = fixture.settings.read(Settings.ofFirstRun(Locale.US, Theme.LIGHT));
        assertThat(remembered.weights()).isEqualTo(new PressureWeights(40, 0.4, 7, 10));
        assertThat(remembered.drawer()).isEqualTo(Drawer.HOT_SPOTS);
    }

    private String firstSource() {
        return window.model().atlas().contents().claims().getFirst().sourceId();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.clickOn(field);
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
        robot.type(KeyCode.ENTER);
        WindowRobot.settle();
    }

    private Topic topic() {
        WindowRobot.settle();
        return window.model().view().topic();
    }

    /** The ids of the ranked places, the first rank first. */
    private static List<String> ranking(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup("#ranking").queryListView().getItems().stream()
                .map(TopicsInWindowTest::placeId)
                .toList();
    }

    private static String placeId(Object ranked) {
        return org.plazaatlas.desktop.hotspots.RankedPlace.idOf(ranked);
    }

    private static String labeled(FxRobot robot, String query) {
        WindowRobot.settle();
        return robot.lookup(query).queryLabeled().getText();
    }
}
