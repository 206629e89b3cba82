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
import org.plazaatlas.desktop.piece.PageSize;
import org.plazaatlas.desktop.piece.PlateSettings;
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
    void whatIsNoPathIsForgotten() {
        PlateSettings settings =
                new PlateSettings(
                        new PageSize(null, 1600, 900, 144),
                        OutputFormat.PNG,
                        LegendPlace.SUGGESTED,
                        InsetPlace.SUGGESTED,
                        Set.of(),
                        "",
                        "a\0b",
                        "c\0d");
        assertThat(settings.logo()).isNull();
        assertThat(settings.folder()).isNull();
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
                        true,
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

    /** The text is that of the first files, which named components and constants of records. */
    @Test
    void theTextOfAFileIsAsItAlwaysWas() throws IOException {
        String text =
                """
                {
                  "language": "ES",
                  "theme": "DARK",
                  "place": {
                    "x": 10.0,
                    "y": -20.0,
                    "width": 1280.5,
                    "height": 800.0,
                    "maximized": true
                  },
                  "hiddenLayers": [
                    "PRIORITY_CITIES"
                  ],
                  "drawer": "HOT_SPOTS",
                  "weights": {
                    "contested": 1.0,
                    "boundary": 2.0,
                    "rivals": 3.0,
                    "shocks": 4.5
                  },
                  "table": {
                    "open": true,
                    "mapShare": 0.5
                  },
                  "chartsOpen": true,
                  "railFolded": false,
                  "plate": {
                    "size": {
                      "preset": "A3_LANDSCAPE_300",
                      "width": 900,
                      "height": 700,
                      "dpi": 96
                    },
                    "format": "SVG",
                    "legendPlace": "BELOW",
                    "insetPlace": "TOP_RIGHT",
                    "hiddenParts": [
                      "SCALE_BAR"
                    ],
                    "handling": "Restricted",
                    "logo": "/pictures/logo.png",
                    "folder": "/pictures"
                  }
                }\
                """;
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Settings read = new SettingsFile(file).read(FIRST_RUN);
        assertThat(read.drawer()).isEqualTo(Drawer.HOT_SPOTS);
        new SettingsFile(file).write(read);
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void whatALaterVersionAddsCostsOnlyItself() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                {"language": "ES", "theme": "DARK", "hiddenLayers": [], "drawer": "CASES",
                 "plate": {"format": "TIFF", "handling": "Restricted"}}
                """);
        Settings read = new SettingsFile(file).read(FIRST_RUN);
        assertThat(read.drawer()).isNull();
        assertThat(read.plate().format()).isEqualTo(OutputFormat.PNG);
        assertThat(read.plate().handling()).isEqualTo("Restricted");
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
