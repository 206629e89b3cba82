package org.plazaatlas.desktop.window;

import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.Atlas;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The base of tests through the real window: each test opens the tiny atlas on a stage and with a
 * folder of its own.
 */
@ExtendWith(OwnStage.class)
abstract class OpenedWindow {

    @TempDir static Path temporary;

    /** Holds settings and views, and whatever else the test writes. */
    Path folder;

    Stage stage;
    WindowFixture fixture;
    AtlasWindow window;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        folder = Files.createTempDirectory(temporary, "window");
        fixture = new WindowFixture(folder);
        fixture.atlas = atlas();
        window = fixture.open(stage, WindowFixture.TINY);
    }

    /** What is opened; a test may have another one. */
    Atlas atlas() {
        return TinyAtlas.atlas();
    }
}
