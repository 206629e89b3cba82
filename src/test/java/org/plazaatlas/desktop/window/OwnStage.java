package org.plazaatlas.desktop.window;

import javafx.application.Application;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * TestFX with a stage of its own for each test. TestFX itself hands the one primary stage of the
 * JVM to all tests: each would then begin where the test before had moved the window (at the upper
 * edge of the headless screen, above which a tooltip can't be painted), and everything that listens
 * to the stage, which is the whole window, would stay in memory to the end.
 */
public final class OwnStage extends ApplicationExtension {

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.registerStage(Stage::new);
        FxToolkit.setupApplication(() -> new Opening(context.getRequiredTestInstance()));
    }

    /**
     * Runs what the test does to open its window, and then lets go of the test: JavaFX keeps the
     * parameters of every application, and with them the application, to the end of the JVM.
     */
    private static final class Opening extends Application {

        private Object test;

        Opening(Object test) {
            this.test = test;
        }

        @Override
        public void start(Stage stage) {
            AnnotationSupport.findAnnotatedMethods(
                            test.getClass(), Start.class, HierarchyTraversalMode.TOP_DOWN)
                    .forEach(start -> ReflectionSupport.invokeMethod(start, test, stage));
            test = null;
        }
    }
}
