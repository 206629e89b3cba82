package org.plazaatlas.desktop.window;

import atlantafx.base.controls.Notification;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.Optional;

/** The opened composer, and the steps that its tests share. */
abstract class OpenedComposer extends OpenedWindow {

    @AfterEach
    void closeComposer(FxRobot robot) {
        robot.interact(() -> composer().ifPresent(Stage::hide));
    }

    void compose(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        WindowRobot.settle();
    }

    void openSeries(FxRobot robot) {
        openTab(robot, "seriesTab");
    }

    void openTab(FxRobot robot, String id) {
        TabPane tabs = robot.lookup(".composer-form").queryAs(TabPane.class);
        Tab wanted =
                tabs.getTabs().stream()
                        .filter(tab -> id.equals(tab.getId()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> tabs.getSelectionModel().select(wanted));
        WindowRobot.settle();
    }

    Optional<Stage> composer() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(open -> open.getOwner() == stage && open.isShowing())
                .findFirst();
    }

    Path exported(FxRobot robot, String name) {
        Path file = folder.resolve(name);
        fixture.outputToChoose = Optional.of(file);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        WindowRobot.settle();
        return file;
    }

    @SuppressWarnings("unchecked")
    static void choose(FxRobot robot, String id, Object choice) {
        ComboBox<Object> box = robot.lookup(id).queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(choice));
    }

    static void fire(FxRobot robot, String query) {
        robot.lookup(query).queryAs(ButtonBase.class).fire();
    }

    static String message(FxRobot robot) {
        WindowRobot.settle();
        return robot.lookup("#platePreview").<Node>query().getAccessibleText();
    }

    static String notice(FxRobot robot) {
        return robot.lookup("#notice").queryAs(Notification.class).getMessage();
    }

    static String labeled(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl();
    }
}
