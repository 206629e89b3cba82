package org.plazaatlas.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

@ExtendWith(ApplicationExtension.class)
class MemoryReturnTest {

    private final Semaphore collected = new Semaphore(0);

    @Start
    void open(Stage stage) {
        Scene scene = new Scene(new StackPane());
        stage.setScene(scene);
        new MemoryReturn(Duration.millis(50), Runnable::run, collected::release).listen(scene);
        stage.show();
    }

    @Test
    void memoryIsGivenBackOnceAfterEachTimeOfUse(FxRobot robot) throws InterruptedException {
        assertThat(collected.tryAcquire(1, TimeUnit.MINUTES)).as("after the start").isTrue();
        robot.type(KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(collected.tryAcquire(1, TimeUnit.MINUTES)).as("after the keys").isTrue();
    }
}
