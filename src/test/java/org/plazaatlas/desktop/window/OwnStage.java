package org.plazaatlas.desktop.window;

import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.Start;

import java.util.List;

/**
 * Gives each test a stage of its own and a robot that waits no longer than it must. TestFX itself
 * hands the one primary stage of the JVM to all tests: each would then begin where the test before
 * had moved the window (at the upper edge of the headless screen, above which a tooltip can't be
 * painted), and everything that listens to the stage, which is the whole window, would stay in
 * memory to the end.
 */
public final class OwnStage implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private final WindowRobot robot = new WindowRobot();

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> open(context.getRequiredTestInstance()));
    }

    /** Runs what the test does to open its window. */
    private static void open(Object test) {
        Stage stage = new Stage();
        AnnotationSupport.findAnnotatedMethods(
                        test.getClass(), Start.class, HierarchyTraversalMode.TOP_DOWN)
                .forEach(start -> ReflectionSupport.invokeMethod(start, test, stage));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        robot.letGo();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxRobot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return robot;
    }
}
