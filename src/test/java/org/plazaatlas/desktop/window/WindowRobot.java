package org.plazaatlas.desktop.window;

import com.sun.javafx.tk.Toolkit;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * TestFX's robot without its waits of fixed length: after each step it waits until the window has
 * done what follows from it. TestFX sleeps for 50 milliseconds or more, which is half the time of a
 * test.
 */
public final class WindowRobot extends FxRobot {

    /** How many tasks may follow from one another; TestFX waits for as many. */
    private static final int TASKS_IN_A_ROW = 5;

    /**
     * How far the mouse moves at once while it drags. The headless platform forgets that a button
     * is held, so the mouse must not leave what it drags before that has followed.
     */
    private static final double DRAG_PIXELS = 3;

    private final BaseRobot input = robotContext().getBaseRobot();
    private final KeyboardRobot keyboard = robotContext().getKeyboardRobot();
    private final MouseRobot mouse = robotContext().getMouseRobot();

    WindowRobot() {}

    /**
     * Waits until the JavaFX thread has run what waits for it and what follows from that, and has
     * laid out the windows each time.
     */
    public static void settle() {
        for (int task = 0; task < TASKS_IN_A_ROW; task++) {
            layOut();
        }
    }

    private static void layOut() {
        WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> Toolkit.getToolkit().firePulse()));
    }

    /** Lets go of all keys and buttons. */
    void letGo() {
        mouse.releaseNoWait();
        keyboard.releaseNoWait();
        settle();
    }

    @Override
    public WindowRobot interact(Runnable task) {
        interactNoWait(task);
        settle();
        return this;
    }

    @Override
    public <T> WindowRobot interact(Callable<T> task) {
        interactNoWait(task);
        settle();
        return this;
    }

    @Override
    public WindowRobot push(KeyCode... combination) {
        press(combination);
        return release(Arrays.asList(combination).reversed().toArray(KeyCode[]::new));
    }

    @Override
    public WindowRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard.pressNoWait(key);
            keyboard.releaseNoWait(key);
            settle();
        }
        return this;
    }

    @Override
    public WindowRobot write(String text) {
        Scene scene = window(Window::isFocused).getScene();
        for (String sign : text.split("")) {
            input.typeKeyboard(scene, KeyCode.UNDEFINED, sign);
            settle();
        }
        return this;
    }

    @Override
    public WindowRobot press(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard.pressNoWait(key);
            settle();
        }
        return this;
    }

    @Override
    public WindowRobot release(KeyCode... keys) {
        for (KeyCode key : keys) {
            keyboard.releaseNoWait(key);
            settle();
        }
        return this;
    }

    @Override
    public WindowRobot clickOn(MouseButton... buttons) {
        mouse.pressNoWait(buttons);
        mouse.releaseNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public WindowRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        moveTo(place, motion);
        return clickOn(buttons);
    }

    @Override
    public WindowRobot drag(MouseButton... buttons) {
        mouse.pressNoWait(buttons);
        settle();
        return this;
    }

    @Override
    public WindowRobot drag(PointQuery place, MouseButton... buttons) {
        moveTo(place, Motion.DIRECT);
        return drag(buttons);
    }

    @Override
    public WindowRobot drop() {
        mouse.releaseNoWait();
        settle();
        return this;
    }

    @Override
    public WindowRobot dropTo(PointQuery place) {
        moveTo(place, Motion.DIRECT);
        return drop();
    }

    @Override
    public WindowRobot moveTo(PointQuery place, Motion motion) {
        moveMouse(place.query());
        return moveMouse(place.query());
    }

    @Override
    public WindowRobot moveBy(double x, double y, Motion motion) {
        return moveMouse(input.retrieveMouse().add(x, y));
    }

    private WindowRobot moveMouse(Point2D to) {
        if (!mouse.getPressedButtons().isEmpty()) {
            dragBetween(input.retrieveMouse(), to);
        }
        mouse.moveNoWait(to);
        settle();
        return this;
    }

    private void dragBetween(Point2D from, Point2D to) {
        double distance = from.distance(to);
        for (double way = DRAG_PIXELS; way < distance; way += DRAG_PIXELS) {
            mouse.moveNoWait(from.interpolate(to, way / distance));
            layOut();
        }
    }
}
