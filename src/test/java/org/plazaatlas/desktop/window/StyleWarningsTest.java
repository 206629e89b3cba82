package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** JavaFX logs no warning about style sheets while drawers are opened. */
class StyleWarningsTest extends OpenedWindow {

    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyColourThatAStyleNamesIsKnown(FxRobot robot) {
        Handler collector = collector();
        STYLES.addHandler(collector);
        try {
            for (KeyCode drawer : List.of(KeyCode.L, KeyCode.R, KeyCode.D, KeyCode.T)) {
                robot.push(KeyCode.SHORTCUT, drawer);
                WindowRobot.settle();
            }
        } finally {
            STYLES.removeHandler(collector);
        }
        assertThat(warnings).isEmpty();
    }

    private Handler collector() {
        return new Handler() {
            @Override
            public void publish(LogRecord told) {
                warnings.add(told.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
