package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.data.DataFileFormat;
import org.plazaatlas.desktop.map.MapPane;
import org.plazaatlas.layer.loaded.LoadedFeature;
import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.layer.style.LayerPlacement;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Extent;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Files of the analyst, added to the map in the real window. */
class OwnLayersInWindowTest extends OpenedWindow {

    private static final String PARKS =
            """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"name": "North park", "trees": 7},
               "geometry": {"type": "Polygon",
                 "coordinates": [[[0.1, 0.1], [0.6, 0.1], [0.6, 0.6], [0.1, 0.6], [0.1, 0.1]]]}},
              {"type": "Feature", "properties": {"name": "South park", "trees": 3},
               "geometry": {"type": "Polygon",
                 "coordinates": [[[1.1, 0.1], [1.6, 0.1], [1.6, 0.6], [1.1, 0.6], [1.1, 0.1]]]}}]}
            """;
    private static final String TRACK =
            """
            <gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
            <trkpt lat="0.5" lon="0.5"/><trkpt lat="0.6" lon="0.7"/></trkseg></trk></gpx>
            """;
    private static final String CASES = "cve_ent,cases\n01,3\n02,5\n04,9\n";

    @Test
    void whatAFileHoldsIsShownBeforeItIsAdded(FxRobot robot) throws IOException {
        choose(robot, write("city_parks.geojson", PARKS));
        assertThat(layers()).isEmpty();
        assertThat(robot.lookup("#foundLayers").queryAs(ListView.class).getItems()).hasSize(1);
        assertThat(robot.lookup("#foundLayers").queryAs(ListView.class).getWidth())
                .isGreaterThan(250);
        assertThat(text(robot, "add.features")).isEqualTo("2");
        assertThat(robot.lookup("#firstRows").queryTableView().getItems()).hasSize(2);
        robot.interact(() -> robot.lookup("#addChosen").queryAs(Button.class).fire());
        assertThat(layers()).hasSize(1);
        assertThat(layers().getFirst().loaded().features()).hasSize(2);
        assertThat(legend(robot)).contains("city_parks");
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(row(robot, "city_parks").isSelected()).isTrue();
        assertThat(row(robot, "city_parks").isMnemonicParsing()).isFalse();
    }

    @Test
    void filesOfTheCommandLineAndOfTheOpenDialogAreLookedAtInTheSameWay(FxRobot robot)
            throws IOException {
        Path parks = write("parks.geojson", PARKS);
        robot.interact(stage::hide);
        fixture.files = List.of(parks, write("cases.csv", CASES));
        robot.interact(() -> window = fixture.open(stage, WindowFixture.TINY));
        WindowRobot.settle();
        assertThat(robot.lookup("#foundLayers").queryAs(ListView.class).getItems()).hasSize(2);
        robot.interact(() -> robot.lookup("#addChosen").queryAs(Button.class).fire());
        assertThat(layers()).hasSize(2);
        fixture.filesToOpen = List.of(parks);
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        WindowRobot.settle();
        robot.interact(() -> robot.lookup("#addChosen").queryAs(Button.class).fire());
        assertThat(layers())
                .extracting(layer -> layer.added().credit().name())
                .containsExactly("parks", "cases", "parks (2)");
    }

    @Test
    void whatIsClickedIsToldAndSelectedInTheTableToo(FxRobot robot) throws IOException {
        add(robot, write("parks.geojson", PARKS));
        robot.clickOn(screen(0.35, 0.35));
        assertThat(texts(robot, "#identified")).contains("parks", "North park", "trees", "7");
        assertThat(window.model().view().selection()).contains(Subject.state("01"));
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        menu(robot, "parks", "ownLayers.table");
        TableView<LoadedFeature> table = robot.lookup("#attributeTable").queryTableView();
        assertThat(table.getColumns())
                .extracting(column -> column.getStyleClass().contains("figure-column"))
                .containsExactly(false, true);
        assertThat(table.getSelectionModel().getSelectedItems())
                .extracting(row -> row.values().getFirst())
                .containsExactly("North park");

        robot.interact(() -> table.getSelectionModel().clearAndSelect(1));
        assertThat(texts(robot, "#identified")).contains("South park").doesNotContain("North park");
        robot.interact(() -> robot.lookup("#tableZoom").queryButton().fire());
        Extent extent = window.model().view().extent();
        Coordinate park = TinyAtlas.PROJECTION.toMap(1.35, 0.35);
        assertThat((extent.minX() + extent.maxX()) / 2).isCloseTo(park.x, within(1.0));

        robot.interact(() -> robot.lookup("#statisticsColumn").queryComboBox().setValue("trees"));
        assertThat(robot.lookup("#statistics").queryLabeled().getText())
                .startsWith("Sum 10, mean 5, median 5");
        Node map = stage.getScene().lookup("#map");
        robot.interact(
                () ->
                        map.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ESCAPE,
                                        false,
                                        false,
                                        false,
                                        false)));
        assertThat(table.getSelectionModel().getSelectedItems()).isEmpty();
        assertThat(robot.lookup("#identified").query().isVisible()).isFalse();
        assertThat(window.model().view().selection()).contains(Subject.state("01"));
    }

    @Test
    void featuresAreSavedAndCounted(FxRobot robot) throws IOException {
        add(robot, write("parks.geojson", PARKS));
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        menu(robot, "parks", "ownLayers.table");
        TableView<LoadedFeature> table = robot.lookup("#attributeTable").queryTableView();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(1));
        Path saved = folder.resolve("south.geojson");
        fixture.tableToChoose = Optional.of(saved);
        robot.interact(() -> robot.lookup("#tableSave").queryButton().fire());
        assertThat(saved).content().contains("South park").doesNotContain("North park");
        assertThat(fixture.offeredForms).contains(DataFileFormat.XLSX, DataFileFormat.GEOJSON);
        robot.interact(() -> table.getSelectionModel().clearSelection());
        robot.interact(() -> robot.lookup("#tableCount").queryButton().fire());
        fixture.tableToChoose = Optional.of(folder.resolve("counts.csv"));
        robot.interact(() -> robot.lookup("#saveCounts").queryButton().fire());
        assertThat(folder.resolve("counts.csv"))
                .content()
                .contains("Northern Cartel")
                .contains("Southern Cartel");
        robot.interact(
                () -> robot.lookup("#countBy").queryComboBox().getSelectionModel().selectFirst());
        assertThat(robot.lookup("#counts").queryTableView().getItems()).hasSize(2);
    }

    @Test
    void cancellingAddsNothing(FxRobot robot) throws IOException {
        choose(robot, write("parks.geojson", PARKS));
        robot.clickOn("Cancel");
        assertThat(layers()).isEmpty();
        assertThat(robot.lookup("#foundLayers").tryQuery()).isEmpty();
    }

    @Test
    void hidingStylingAndRemovingAreStepsThatAreUndone(FxRobot robot) throws IOException {
        add(robot, write("parks.geojson", PARKS));
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        robot.interact(() -> row(robot, "parks").fire());
        assertThat(layers()).isEmpty();
        assertThat(legend(robot)).doesNotContain("parks");
        undo(robot);
        assertThat(layers()).hasSize(1);
        style(robot, "parks", "Parks of the city", "trees > 5", LayerPlacement.BELOW_ZONES);
        PreparedLayer styled = layers().getFirst();
        assertThat(styled.added().style().placement()).isEqualTo(LayerPlacement.BELOW_ZONES);
        assertThat(styled.picked()).hasSize(1);
        assertThat(legend(robot)).contains("Parks of the city");
        undo(robot);
        assertThat(layers().getFirst().picked()).hasSize(2);
        menu(robot, "parks", "ownLayers.remove");
        assertThat(robot.lookup("#ownLayer-parks").tryQuery()).isEmpty();
        assertThat(layers()).isEmpty();
        undo(robot);
        assertThat(row(robot, "parks").isSelected()).isTrue();
        assertThat(layers()).hasSize(1);
    }

    @Test
    void tracksOfSeveralFilesAreToldApart(FxRobot robot) throws IOException {
        add(robot, write("monday.gpx", TRACK));
        add(robot, write("tuesday.gpx", TRACK));
        assertThat(layers())
                .extracting(layer -> layer.added().credit().name())
                .contains("monday · tracks", "tuesday · tracks")
                .doesNotHaveDuplicates();
    }

    @Test
    void aTableIsJoinedToThePlacesOfItsCodes(FxRobot robot) throws IOException {
        choose(robot, write("cases.csv", CASES));
        assertThat(text(robot, "add.places")).contains("3 matched").contains("cve_ent");
        assertThat(robot.lookup(id("add.system")).tryQuery()).isEmpty();
        robot.interact(() -> robot.lookup("#addChosen").queryAs(Button.class).fire());
        assertThat(layers().getFirst().loaded().features())
                .allMatch(feature -> feature.shape().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        menu(robot, "cases", "ownLayers.table");
        TableView<LoadedFeature> table = robot.lookup("#attributeTable").queryTableView();
        robot.interact(
                () -> robot.lookup("#filterText").queryAs(TextField.class).setText("cases > 4"));
        robot.interact(() -> robot.lookup("#tableFilter").queryAs(Button.class).fire());
        assertThat(table.getItems()).hasSize(2);
    }

    @Test
    void aBrokenFileIsToldOnceAndTheOthersCanBeAdded(FxRobot robot) throws IOException {
        choose(
                robot,
                write("broken.geojson", PARKS.substring(0, 150)),
                write("parks.geojson", PARKS));
        Pane told = robot.lookup("#unusableFiles").queryAs(Pane.class);
        assertThat(told.getChildren()).hasSize(1);
        assertThat(((Labeled) told.getChildren().getFirst()).getText())
                .startsWith("broken.geojson: ")
                .contains("ends earlier than expected");
        robot.interact(() -> robot.lookup("#addChosen").queryAs(Button.class).fire());
        assertThat(layers()).hasSize(1);
    }

    @Test
    void aMovedFileIsToldAndFound(FxRobot robot) throws IOException {
        Path file = write("parks.geojson", PARKS);
        add(robot, file);
        robot.interact(stage::hide);
        Path moved = Files.move(file, folder.resolve("moved.geojson"));
        robot.interact(() -> window = fixture.open(stage, WindowFixture.TINY));
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(layers()).isEmpty();
        fixture.layersToChoose = List.of(moved);
        robot.interact(() -> robot.lookup("#findLayer-parks").queryAs(Hyperlink.class).fire());
        assertThat(layers()).hasSize(1);
        assertThat(robot.lookup("#findLayer-parks").tryQuery()).isEmpty();
    }

    @Test
    void nothingCanBeAddedOfBrokenFilesAlone(FxRobot robot) throws IOException {
        choose(robot, write("broken.geojson", "{"));
        assertThat(robot.lookup("#addChosen").queryButton().isDisabled()).isTrue();
    }

    /** The point of the screen under which a place of the tiny atlas lies. */
    private Point2D screen(double longitude, double latitude) {
        WindowRobot.settle();
        Coordinate place = TinyAtlas.PROJECTION.toMap(longitude, latitude);
        var pixel =
                ((MapPane) stage.getScene().lookup(".map-pane"))
                        .viewport()
                        .toPixel(place.x, place.y);
        return stage.getScene().lookup("#map").localToScreen(pixel.getX(), pixel.getY());
    }

    private static List<String> texts(FxRobot robot, String pane) {
        return robot.from(robot.lookup(pane)).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void choose(FxRobot robot, Path... files) {
        fixture.layersToChoose = List.of(files);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        WindowRobot.settle();
    }

    private void add(FxRobot robot, Path file) {
        choose(robot, file);
        robot.interact(() -> robot.lookup("#addChosen").queryAs(Button.class).fire());
    }

    private List<PreparedLayer> layers() {
        return window.model().view().ownLayers().layers();
    }

    private static CheckBox row(FxRobot robot, String layer) {
        return robot.lookup("#ownLayer-" + layer).queryAs(CheckBox.class);
    }

    private static void menu(FxRobot robot, String layer, String item) {
        MenuButton menu = robot.lookup("#ownLayerMenu-" + layer).queryAs(MenuButton.class);
        robot.interact(
                () ->
                        menu.getItems().stream()
                                .filter(each -> item.equals(each.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private static void style(
            FxRobot robot, String layer, String name, String filter, LayerPlacement placement) {
        menu(robot, layer, "ownLayers.style");
        robot.interact(
                () -> {
                    robot.lookup(id("style.name")).queryAs(TextField.class).setText(name);
                    robot.lookup("#filterText").queryAs(TextField.class).setText(filter);
                    ComboBox<LayerPlacement> drawn =
                            robot.lookup(id("style.placement")).queryComboBox();
                    drawn.setValue(placement);
                });
        robot.interact(() -> robot.lookup("#applyStyle").queryAs(Button.class).fire());
    }

    private void undo(FxRobot robot) {
        robot.interact(stage::requestFocus);
        robot.interact(() -> stage.getScene().lookup("#map").requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id(id)).queryAs(Labeled.class).getText();
    }

    /** Selectors cannot name an identifier with a dot. */
    private static Predicate<Node> id(String id) {
        return node -> id.equals(node.getId());
    }

    private static String legend(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup(".legend-line").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
