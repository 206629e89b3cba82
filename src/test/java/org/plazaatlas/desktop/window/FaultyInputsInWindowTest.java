package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.plazaatlas.desktop.state.OpenedAtlas;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens a folder of faulty inputs through the window, one after another: {@code atlas} has what
 * differs from the bundled atlas in folders, {@code files} and {@code public} have single files. It
 * runs only where {@value #PROPERTY} names such a folder, and writes what was said to files under
 * {@code target}.
 */
@EnabledIfSystemProperty(named = FaultyInputsInWindowTest.PROPERTY, matches = ".+")
class FaultyInputsInWindowTest extends OpenedWindow {

    static final String PROPERTY = "plaza.faults";

    private static final Path BUNDLED = Path.of("maps", "mexico");
    private static final int LONGEST_LINE = 2_000;
    private static final long MOST_BYTES = 512L << 20;

    private final Path inputs = Path.of(System.getProperty(PROPERTY));
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void readFolders() {
        fixture.opener = OpenedAtlas::read;
        fixture.preparing = _ -> {};
    }

    @Test
    void everyAtlasOpensOrSaysWhyNot(FxRobot robot) throws IOException {
        for (Path differing : sorted(inputs.resolve("atlas"))) {
            fixture.folderToChoose = Optional.of(laidOver(differing));
            openAndLook(robot, differing, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
        }
        Files.write(Path.of("target", "faulty-atlases.txt"), told);
        assertThat(told).isNotEmpty();
    }

    @Test
    void everyFileOpensOrSaysWhyNot(FxRobot robot) throws IOException {
        for (Path file : sorted(inputs.resolve("files"), inputs.resolve("public"))) {
            fixture.filesToOpen = List.of(file);
            List<String> said = openAndLook(robot, file, KeyCode.SHORTCUT, KeyCode.O);
            assertThat(said).as(file.toString()).isNotEmpty();
        }
        Files.write(Path.of("target", "faulty-files.txt"), told);
        assertThat(told).isNotEmpty();
    }

    private static List<Path> sorted(Path... folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.sorted().forEach(all::add);
            }
        }
        return all;
    }

    private Path laidOver(Path differing) throws IOException {
        Path atlas = folder.resolve(differing.getFileName());
        FileUtils.copyDirectory(BUNDLED.toFile(), atlas.toFile());
        FileUtils.copyDirectory(differing.toFile(), atlas.toFile());
        Path removed = atlas.resolve("REMOVED");
        if (Files.exists(removed)) {
            for (String name : Files.readAllLines(removed)) {
                Files.deleteIfExists(atlas.resolve(name.strip()));
            }
            Files.delete(removed);
        }
        return atlas;
    }

    /** What was said while an input was opened. */
    private List<String> openAndLook(FxRobot robot, Path input, KeyCode... keys) {
        robot.push(keys);
        WindowRobot.settle();
        List<String> texts = messages(robot);
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long used = memory.totalMemory() - memory.freeMemory();
        String name = inputs.relativize(input).toString();
        told.add(name + " | " + (used >> 20) + " MB | " + String.join(" / ", texts));
        for (String text : texts) {
            assertThat(text)
                    .as(name)
                    .doesNotContainPattern("(?i)unexpected error|error inesperado")
                    .doesNotContainPattern(
                            "[a-z]Exception|[a-z]Error\\b|\\b(java|org|com)\\.[a-z]+\\.");
            assertThat(text.lines().mapToInt(String::length).max().orElse(0))
                    .as(name)
                    .isLessThanOrEqualTo(LONGEST_LINE);
        }
        assertThat(used).as(name).isLessThan(MOST_BYTES);
        assertThat(stage.isShowing()).as(name).isTrue();
        putAway(robot);
        return texts;
    }

    /** What dialogs and notices say. */
    private static List<String> messages(FxRobot robot) {
        List<String> texts = new ArrayList<>();
        for (Window shown : robot.listWindows()) {
            Scene scene = shown.getScene();
            scene.getRoot().lookupAll("#problemText").stream()
                    .map(TextInputControl.class::cast)
                    .map(TextInputControl::getText)
                    .forEach(texts::add);
            scene.getRoot().lookupAll("#notice").stream()
                    .map(Notification.class::cast)
                    .map(Notification::getMessage)
                    .forEach(texts::add);
        }
        return texts;
    }

    private void putAway(FxRobot robot) {
        List<Window> dialogs =
                robot.listWindows().stream().filter(shown -> shown != stage).toList();
        robot.interact(() -> dialogs.forEach(Window::hide));
        robot.interact(
                () ->
                        List.copyOf(stage.getScene().getRoot().lookupAll("#notice"))
                                .forEach(FaultyInputsInWindowTest::close));
    }

    private static void close(Node notice) {
        ((Pane) notice.getParent()).getChildren().remove(notice);
    }
}
