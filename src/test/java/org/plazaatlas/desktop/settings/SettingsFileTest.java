package org.plazaatlas.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.desktop.briefing.PageSize;
import org.plazaatlas.desktop.briefing.PlateSettings;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

class SettingsFileTest {

    private static final Settings FIRST_RUN = Settings.ofFirstRun(Locale.US, Theme.LIGHT);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("config").resolve("window.json");
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        Settings settings =
                new Settings(
                        Language.ES,
                        Theme.DARK,
                        new Settings.Place(10, -20, 1280, 800, true),
                        Set.of(Layer.EVENTS, Layer.GRATICULE),
                        Drawer.HOT_SPOTS,
                        new PressureWeights(1, 2, 3, 4),
                        new Settings.Table(true, 0.5),
                        true,
                        false,
                        new PlateSettings(
                                new PageSize(PagePreset.A3_LANDSCAPE_300, 900, 700, 96),
                                OutputFormat.SVG,
                                LegendPlace.BELOW,
                                InsetPlace.TOP_RIGHT,
                                Set.of(PagePart.INSET),
                                "Restricted",
                                "/pictures/logo.png",
                                "/pictures"));
        new SettingsFile(file).write(settings);
        assertThat(new SettingsFile(file).read(FIRST_RUN)).isEqualTo(settings);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).as("no unfinished file stays behind").containsExactly(file);
        }
    }

    @Test
    void aFileOfAnEarlierVersionCountsForWhatItKnows() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                {"language": "ES", "theme": "DARK", "hiddenLayers": [], "layersOpen": true}
                """);
        Settings read = new SettingsFile(file).read(FIRST_RUN);
        assertThat(read.language()).isEqualTo(Language.ES);
        assertThat(read.weights()).isEqualTo(PressureWeights.DEFAULT);
        assertThat(read.table()).isEqualTo(Settings.Table.DEFAULT);
        assertThat(read.chartsOpen()).isFalse();
    }

    @Test
    void aMissingFileIsAFirstRun() {
        assertThat(new SettingsFile(file).read(FIRST_RUN)).isEqualTo(FIRST_RUN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"language\": \"KLINGON\", \"theme\": \"DARK\", \"hiddenLayers\": []}",
                "{\"language\": \"ES\", \"theme\": \"DARK\"}",
                "{\"language\": \"ES\", \"theme\": \"DARK\", \"hiddenLayers\": [\"NOISE\"]}"
            })
    void aDamagedFileIsAFirstRun(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(new SettingsFile(file).read(FIRST_RUN)).isEqualTo(FIRST_RUN);
    }

    @Test
    void aFileThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
        Files.writeString(folder.resolve("config"), "a file where a folder should be");
        new SettingsFile(file).write(FIRST_RUN);
        assertThat(new SettingsFile(file).read(FIRST_RUN)).isEqualTo(FIRST_RUN);
    }

    @Test
    void aFileThatCannotBeReplacedLeavesNothingUnfinished() throws IOException {
        Files.createDirectories(file.resolve("in the way"));
        new SettingsFile(file).write(FIRST_RUN);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void theFirstRunSpeaksSpanishWhereTheSystemDoes() {
        Settings settings = Settings.ofFirstRun(Locale.forLanguageTag("es-AR"), Theme.DARK);
        assertThat(settings.language()).isEqualTo(Language.ES);
        assertThat(settings.theme()).isEqualTo(Theme.DARK);
        assertThat(Settings.ofFirstRun(Locale.FRANCE, Theme.LIGHT).language())
                .isEqualTo(Language.EN);
    }

    @Test
    void aPlaceLargerThanTheScreenIsFitted() {
        Rectangle2D screen = new Rectangle2D(0, 24, 1024, 700);
        Settings.Place large = new Settings.Place(-40, 300, 1920, 1080, false);
        assertThat(large.within(screen)).isEqualTo(new Settings.Place(0, 24, 1024, 700, false));
        Settings.Place partlyOutside = new Settings.Place(900, 600, 800, 560, true);
        assertThat(partlyOutside.within(screen))
                .isEqualTo(new Settings.Place(224, 164, 800, 560, true));
    }
}
