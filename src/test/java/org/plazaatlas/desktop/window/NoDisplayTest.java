package org.plazaatlas.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.language.Language;
import org.plazaatlas.opening.LaunchOptions;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

class NoDisplayTest {

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void linuxWithoutADisplayNeedNotTryTheToolkit() {
        assertThat(NoDisplay.isCertain(system("Linux"), Map.of())).isTrue();
        assertThat(NoDisplay.isCertain(system("Linux"), Map.of("DISPLAY", ""))).isTrue();
        assertThat(NoDisplay.isCertain(system("Linux"), Map.of("DISPLAY", ":0"))).isFalse();
        assertThat(NoDisplay.isCertain(system("Linux"), Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isFalse();
        assertThat(NoDisplay.isCertain(system("Windows 11"), Map.of())).isFalse();
    }

    @Test
    void aPlatformOfItsOwnNeedsNoDisplay() {
        Properties system = system("Linux");
        system.setProperty("glass.platform", "Headless");
        assertThat(NoDisplay.isCertain(system, Map.of())).isFalse();
    }

    @Test
    void theBundledAtlasIsWrittenAsAPicture() throws Exception {
        Path picture = folder.resolve("plaza-atlas.png");
        int exit = write(Path.of("maps", "mexico"), picture);
        assertThat(exit).isZero();
        assertThat(Files.size(picture)).isGreaterThan(10_000);
        assertThat(text(out)).contains(picture.toString(), "xvfb-run -a").hasLineCount(3);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void aMissingAtlasIsOneClearLineAndExitCodeOne() {
        int exit = write(folder.resolve("nowhere"), folder.resolve("plaza-atlas.png"));
        assertThat(exit).isEqualTo(1);
        assertThat(text(err)).contains("nowhere").hasLineCount(1);
    }

    @Test
    void anUnwritableFolderIsOneClearLineAndExitCodeOne() {
        int exit = write(Path.of("maps", "mexico"), folder.resolve("no/such/plaza-atlas.png"));
        assertThat(exit).isEqualTo(1);
        assertThat(text(err)).contains("plaza-atlas.png").hasLineCount(1);
    }

    private int write(Path atlas, Path picture) {
        LaunchOptions opening =
                new LaunchOptions(
                        atlas,
                        Optional.empty(),
                        Optional.of(Language.EN),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return NoDisplay.writePicture(
                opening, picture, new PrintStream(out, true), new PrintStream(err, true));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static Properties system(String name) {
        Properties system = new Properties();
        system.setProperty("os.name", name);
        return system;
    }
}
