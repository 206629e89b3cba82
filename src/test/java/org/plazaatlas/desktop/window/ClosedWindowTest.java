package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Nothing that all windows share holds one that was closed. */
@ExtendWith(OwnStage.class)
class ClosedWindowTest {

    private static final int WINDOWS = 3;
    private static final int MOST_COLLECTIONS = 20;

    @TempDir Path folder;

    @Test
    void closedWindowsAreFreed(FxRobot robot) {
        List<WeakReference<AtlasWindow>> closed = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            int number = i;
            robot.interact(() -> closed.add(openAndClose(folder.resolve("home" + number))));
            WindowRobot.settle();
        }
        int left = WINDOWS;
        for (int i = 0; i < MOST_COLLECTIONS && left > 1; i++) {
            System.gc();
            WindowRobot.settle();
            left = (int) closed.stream().filter(window -> window.get() != null).count();
        }
        // The toolkit may remember the last one, as the owner of the focus.
        assertThat(left).isLessThanOrEqualTo(1);
    }

    private static WeakReference<AtlasWindow> openAndClose(Path home) {
        Stage stage = new Stage();
        AtlasWindow window = new WindowFixture(home).open(stage, WindowFixture.TINY);
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.hide();
        return new WeakReference<>(window);
    }
}
