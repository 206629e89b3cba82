package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.desktop.charts.FigureChoice;
import org.plazaatlas.incident.own.OwnIncidentKey;
import org.plazaatlas.incident.window.IncidentWindow;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.IncidentMode;
import org.plazaatlas.view.OwnIncidentsOnMap;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table of incidents of the user's own, opened in the real window. */
class OwnIncidentsInWindowTest extends OpenedWindow {

    private static final String TABLE =
            """
            cuando,lon,lat,muertos
            2015-03-05,0.5,0.5,4
            2015-04-05,1.5,0.5,2
            nunca,1.5,0.5,2
            """;

    @Override
    Atlas atlas() {
        return IncidentDraft.atlasWith(IncidentDraft.incident("bundled", "2015-03-05").deaths(9));
    }

    @Test
    void aTableIsMappedOnceAndDrawnInsteadOfTheIncidentsOfTheAtlas(FxRobot robot)
            throws IOException {
        robot.clickOn("#rail-layers");
        choose(robot, Files.writeString(folder.resolve("own.csv"), TABLE));
        assertThat(robot.lookup("#ownIncidentsPreview").queryTableView().getItems()).hasSize(3);
        assertThat(button(robot, "#openOwnIncidents").isDisabled()).isTrue();
        assertThat(text(robot, "#ownIncidentsTold")).contains("tells when");
        map(robot, "date", "cuando");
        assertThat(button(robot, "#openOwnIncidents").isDisabled()).isFalse();
        fire(robot, "#openOwnIncidents");
        assertThat(robot.lookup("#openOwnIncidents").tryQuery()).isEmpty();

        OwnIncidentsOnMap shown = shown().orElseThrow();
        assertThat(shown.incidents().report().deaths()).isEqualTo(6);
        assertThat(shown.besideAtlas()).isFalse();
        assertThat(window.model().view().incidents().mode()).isEqualTo(IncidentMode.CLUSTERS);
        assertThat(text(robot, "#ownIncidentsCounts"))
                .contains("Rows: 3; of them incidents: 2 (events 2, deaths 6)")
                .contains("Not used: 1 (the date cannot be read)");
        robot.interact(
                () ->
                        window.model()
                                .showIncidents(
                                        window.model()
                                                .view()
                                                .incidents()
                                                .withWindow(new IncidentWindow.Cumulative())));
        assertThat(legend(robot)).contains("Events: own table own.csv").doesNotContain("Informe");
        assertThat(text(robot, "#incidents-end")).startsWith("The data end on 5 Apr 2015");

        robot.interact(() -> robot.lookup("#ownIncidentsBeside").queryAs(CheckBox.class).fire());
        assertThat(shown().orElseThrow().besideAtlas()).isTrue();
        assertThat(legend(robot)).contains("own table own.csv");

        fixture.outputToChoose = Optional.of(folder.resolve("unusable.csv"));
        fire(robot, "#saveUnusableRows");
        assertThat(Files.readString(folder.resolve("unusable.csv")))
                .contains("4,the date cannot be read,nunca,");

        fire(robot, "#closeOwnIncidents");
        assertThat(shown()).isEmpty();
        assertThat(legend(robot)).doesNotContain("own table");

        Path same = Files.writeString(folder.resolve("same.csv"), TABLE + "2015-05-05,0.5,0.5,1\n");
        choose(robot, same);
        assertThat(column(robot, "date").getValue()).isEqualTo("cuando");
        fire(robot, "#openOwnIncidents");
        assertThat(shown().orElseThrow().incidents().report().incidents()).isEqualTo(3);
    }

    @Test
    void whatIsNoTableIsToldInTheDialog(FxRobot robot) throws IOException {
        robot.clickOn("#rail-layers");
        choose(robot, Files.writeString(folder.resolve("empty.csv"), ""));
        assertThat(text(robot, "#ownIncidentsTold")).contains("empty.csv");
        assertThat(button(robot, "#openOwnIncidents").isDisabled()).isTrue();
        robot.clickOn("Cancel");
        assertThat(shown()).isEmpty();
    }

    /** While the map draws own events, the hot spots count them, or those of the atlas if asked. */
    @Test
    void hotSpotsCountTheTableThatIsChosenThere(FxRobot robot) throws IOException {
        openOwn(robot);
        robot.interact(
                () ->
                        window.model()
                                .showIncidents(
                                        window.model()
                                                .view()
                                                .incidents()
                                                .withWindow(new IncidentWindow.Cumulative())));
        robot.clickOn("#rail-hotSpots");
        robot.interact(
                () ->
                        robot.lookup("#hotSpotTabs")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(1));
        WindowRobot.settle();
        assertThat(text(robot, "#events-summary")).contains("2 events with 6 deaths");
        ComboBox<?> counted = robot.lookup("#events-counted").queryComboBox();
        robot.interact(() -> counted.getSelectionModel().select(0));
        WindowRobot.settle();
        assertThat(text(robot, "#events-summary")).contains("1 event with 9 deaths");
        robot.interact(() -> counted.getSelectionModel().select(2));
        WindowRobot.settle();
        assertThat(text(robot, "#events-summary")).contains("3 events with 15 deaths");
    }

    @Test
    void anOwnEventIsIdentifiedAndItsStateCountedByMonth(FxRobot robot) throws IOException {
        openOwn(robot);
        OwnIncidentKey key =
                OwnIncidentKey.of(shown().orElseThrow().incidents().table(), 0).orElseThrow();
        robot.interact(() -> window.model().select(Subject.incident(key.written())));
        WindowRobot.settle();
        assertThat(robot.lookup("own.csv, 2").tryQuery()).isPresent();

        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        robot.interact(() -> window.model().select(Subject.state("01")));
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2015, 3, 20)));
        WindowRobot.settle();
        ComboBox<FigureChoice> unit = robot.lookup("#figureUnit").queryComboBox();
        robot.interact(
                () ->
                        unit.getItems().stream()
                                .filter(each -> each.id().equals("months.deaths"))
                                .findFirst()
                                .ifPresent(unit::setValue));
        WindowRobot.settle();
        assertThat(text(robot, "#monthsFigure")).isEqualTo("March 2015: 4 (deaths by month)");
        robot.interact(() -> window.model().time().showDate(LocalDate.of(2015, 6, 20)));
        assertThat(text(robot, "#monthsFigure")).contains("the data end on 5 Apr 2015");
    }

    private void openOwn(FxRobot robot) throws IOException {
        robot.clickOn("#rail-layers");
        choose(robot, Files.writeString(folder.resolve("own.csv"), TABLE));
        map(robot, "date", "cuando");
        fire(robot, "#openOwnIncidents");
    }

    private Optional<OwnIncidentsOnMap> shown() {
        return window.model().view().ownIncidents();
    }

    private void choose(FxRobot robot, Path file) {
        fixture.layersToChoose = List.of(file);
        fire(robot, "#openIncidentTable");
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> button(robot, button).fire());
        WindowRobot.settle();
    }

    private static Button button(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Button.class);
    }

    @SuppressWarnings("unchecked") // holds the names of columns
    private static ComboBox<String> column(FxRobot robot, String role) {
        return robot.lookup("#map-" + role).queryAs(ComboBox.class);
    }

    private static void map(FxRobot robot, String role, String column) {
        robot.interact(() -> column(robot, role).setValue(column));
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private static String legend(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup(".legend-line").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
