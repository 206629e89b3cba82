package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.desktop.map.MapPane;
import org.plazaatlas.model.Subject;
import org.testfx.api.FxRobot;

import java.util.List;

/** The analyst's tools, in the real window. */
class ToolsInWindowTest extends OpenedWindow {

    @Test
    void aWayIsMeasuredAndItsLastPointTakenBack(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        robot.clickOn(screen(0.5, 0.5));
        robot.clickOn(screen(1.5, 0.5));
        assertThat(answer(robot)).hasSize(1).first().asString().matches("11[12]\\.\\d km");
        robot.clickOn(screen(1.5, 1.5));
        assertThat(answer(robot).getFirst()).matches("22[12]\\.\\d km");
        assertThat(answer(robot).getLast()).matches("last leg 11[01]\\.\\d km");
        assertThat(window.model().view().selection()).isEmpty();
        robot.push(KeyCode.BACK_SPACE);
        assertThat(answer(robot)).hasSize(1).first().asString().matches("11[12]\\.\\d km");
        robot.push(KeyCode.ESCAPE);
        assertThat(card(robot).isVisible()).isFalse();
        robot.clickOn(screen(0.5, 0.5));
        assertThat(window.model().view().selection()).contains(Subject.state("01"));
    }

    @Test
    void anAreaIsMeasured(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        robot.clickOn(screen(0.5, 0.5));
        robot.clickOn(screen(1.5, 0.5));
        robot.clickOn(screen(1.5, 1.5));
        assertThat(answer(robot).getFirst()).startsWith("6,1").endsWith("km²");
        assertThat(answer(robot).getLast()).startsWith("rim 37");
    }

    @Test
    void aCircleTellsWhatLiesInIt(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        robot.clickOn(screen(0.9, 0.5));
        Spinner<?> radius = robot.lookup("#radius").queryAs(Spinner.class);
        robot.interact(() -> radius.getEditor().setText("5"));
        robot.interact(radius::commitValue);
        assertThat(answer(robot)).anyMatch(line -> line.startsWith("5.00 km round 0.50"));
        assertThat(answer(robot)).anyMatch(line -> line.equals("Dominant in it: Northern Cartel"));
        robot.interact(() -> radius.getEditor().setText("40"));
        robot.interact(radius::commitValue);
        assertThat(answer(robot))
                .anyMatch(line -> line.contains("Northern Cartel, Southern Cartel"));
    }

    @Test
    void typedCoordinatesAreGoneToAndToldAbout(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("0.5, 1.25");
        assertThat(robot.lookup("#searchResults").queryListView().getItems()).hasSize(1);
        robot.push(KeyCode.ENTER);
        Coordinate place = TinyAtlas.PROJECTION.toMap(1.25, 0.5);
        double middle =
                (window.model().view().extent().minX() + window.model().view().extent().maxX()) / 2;
        assertThat(Math.abs(middle - place.x)).isLessThan(1);
        assertThat(answer(robot))
                .anyMatch(line -> line.equals("Dominant: Southern Cartel"))
                .anyMatch(line -> line.equals("0.50000, 1.25000"))
                .anyMatch(line -> line.contains("km to the nearest turf boundary"));
    }

    @Test
    void theCoordinatesUnderThePointerAreToldAndCopied(FxRobot robot) {
        robot.interact(() -> stage.getScene().lookup("#map").requestFocus());
        robot.moveTo(screen(1.5, 0.5));
        String told = robot.lookup("#pointerCoordinates").queryAs(Label.class).getText();
        assertThat(told).contains("″ N").contains(", 1.");
        robot.push(KeyCode.C);
        assertThat(told).startsWith(clipboard(robot) + "  ·  ");
        robot.push(KeyCode.SHIFT, KeyCode.C);
        assertThat(told).endsWith("·  " + clipboard(robot));
    }

    private static String clipboard(FxRobot robot) {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private static Node card(FxRobot robot) {
        return robot.lookup("#toolCard").query();
    }

    private static List<String> answer(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup("#toolAnswer").queryAs(Pane.class).getChildren().stream()
                .map(line -> ((Labeled) line).getText())
                .toList();
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
}
