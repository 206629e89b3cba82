package org.plazaatlas.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cli.command.Shell;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Exports pictures of saved views from the command line. */
@Execution(ExecutionMode.CONCURRENT)
class ExportViewsTest {

    private static final PlateDesign DESIGN = PlateDesign.of(Page.of(new PictureSize(800, 600, 1)));
    private static final LocalDate EARLIER = LocalDate.of(2017, 6, 1);
    private static final LocalDate DATE = LocalDate.of(2024, 11, 12);

    private static History history;
    private static View view;

    @TempDir private Path folder;

    @BeforeAll
    static void read() {
        history = MexicoAtlas.history();
        view =
                View.of(DATE, Extent.ofCountry(history.atlas()), Language.ES, Theme.DARK)
                        .withWindow(new TimeWindow.Since(EARLIER))
                        .withTopic(new Topic.Changes(EARLIER));
    }

    @Test
    void aSavedViewIsDrawnAsItWasSaved() throws IOException {
        for (Arrangement maps :
                List.of(
                        Arrangement.ONE_MAP,
                        TwoMaps.SWIPE,
                        new Multiples(new DateSeries.Even(EARLIER, DATE, 3)))) {
            Files.deleteIfExists(out());
            Shell.Result result = export(List.of(saved("Golfo", view, maps)));
            assertThat(result.err()).isEmpty();
            assertThat(result.exitCode()).isZero();
            assertThat(out()).hasSameBinaryContentAs(expected("Golfo", view, maps));
        }
    }

    @Test
    void optionsSayOtherwise() throws IOException {
        Shell.Result result =
                export(
                        List.of(saved("Golfo", view, TwoMaps.SIDE_BY_SIDE)),
                        "--lang=en",
                        "--theme=light",
                        "--date=2020-03",
                        "--since=2012");
        assertThat(result.err()).isEmpty();
        View other =
                view.withLanguage(Language.EN)
                        .withTheme(Theme.LIGHT)
                        .withDate(LocalDate.of(2020, 3, 1))
                        .withTopic(new Topic.Changes(LocalDate.of(2012, 1, 1)));
        assertThat(out()).hasSameBinaryContentAs(expected(other, TwoMaps.SIDE_BY_SIDE));
    }

    @Test
    void anotherTopicIsOnOneMap() throws IOException {
        export(List.of(saved("Golfo", view, TwoMaps.SIDE_BY_SIDE)), "--topic=zones");
        View zones = view.withTopic(Topic.ZONES);
        assertThat(out()).hasSameBinaryContentAs(expected(zones, Arrangement.ONE_MAP));
    }

    @Test
    void aDateMakesOneMapOfLittleOnes() throws IOException {
        Multiples maps = new Multiples(new DateSeries.Even(EARLIER, DATE, 3));
        export(List.of(saved("Golfo", view, maps)), "--date=2020-03");
        View dated = view.withDate(LocalDate.of(2020, 3, 1));
        assertThat(out()).hasSameBinaryContentAs(expected(dated, Arrangement.ONE_MAP));
    }

    @Test
    void oneOfSeveralIsChosenByItsName() throws IOException {
        View zones = view.withTopic(Topic.ZONES);
        Shell.Result result = export(two(zones), "--name=la CAÑADA");
        assertThat(result.err()).isEmpty();
        assertThat(out()).hasSameBinaryContentAs(expected("La Cañada", zones, Arrangement.ONE_MAP));
    }

    @Test
    void allGoIntoAFolderUnderNumberAndName() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Shell.Result result = export(two(view), "--out=" + pictures);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err().lines())
                .containsExactly("1/2 01-golfo-2024.png", "2/2 02-la-cañada.png");
        assertThat(pictures)
                .isDirectoryContaining("glob:**/01-golfo-2024.png")
                .isDirectoryContaining("glob:**/02-la-cañada.png");
    }

    @Test
    void ifOnePageCannotBeWrittenNoneIs() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Files.createDirectories(pictures.resolve("02-la-cañada.png").resolve("full"));
        Shell.Result result = export(two(view), "--out=" + pictures, "--lang=en");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines().toList().getLast())
                .contains("cannot write")
                .contains("02-la-cañada.png: it is a folder");
        try (Stream<Path> left = Files.list(pictures)) {
            assertThat(left).containsExactly(pictures.resolve("02-la-cañada.png"));
        }
    }

    @Test
    void severalDoNotGoIntoOneFile() throws IOException {
        Shell.Result result = export(two(view), "--lang=en");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error())
                .contains("one file for 2 views", "\"Golfo 2024\", \"La Cañada\"");
    }

    @Test
    void aNameThatIsNotThereIsAnsweredWithThoseThatAre() throws IOException {
        Shell.Result result = export(two(view), "--name=Sonora", "--lang=en");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error())
                .isEqualTo(
                        "plaza export: --name Sonora: no such view in views.json; there are"
                                + " \"Golfo 2024\", \"La Cañada\"");
    }

    @Test
    void whatTheAtlasLacksIsToldAndTheRestDrawn() throws IOException {
        View strange = view.withTopic(Topic.ZONES).withShownAlone(Optional.of("nobody"));
        Shell.Result result =
                export(List.of(saved("Golfo", strange, Arrangement.ONE_MAP)), "--lang=es");
        assertThat(result.exitCode()).isZero();
        assertThat(result.error())
                .isEqualTo(
                        "plaza export: \"Golfo\" se dibuja sin lo que este atlas no tiene: este"
                                + " atlas no tiene la organización \"nobody\"");
        View known = strange.withShownAlone(Optional.empty());
        assertThat(out()).hasSameBinaryContentAs(expected(known, Arrangement.ONE_MAP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"version\": 1,\\n\"views\": [} | line 2",
                "{\"version\": 1, \"views\": []} | the file holds no views",
                "{\"version\": 1, \"views\": [{\"name\": \"a\"}]} | a: \"date\" is missing",
                "{\"version\": 1, \"views\": [{\"name\": \"a\"}]} | (and 3 more)"
            })
    void aDamagedFileIsRefused(String text, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("views.json"), text.replace("\\n", "\n"));
        Shell.Result result = Shell.english("export", "--view=" + file, "--out=" + out());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).startsWith("plaza export: ").contains(expected);
    }

    @Test
    void aMissingFileIsRefused() {
        Shell.Result result = Shell.english("export", "--view=none.json", "--out=" + out());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error())
                .isEqualTo("plaza export: there is no file none.json; name one that exists");
    }

    @Test
    void aNameNeedsAFile() {
        Shell.Result result = Shell.english("export", "--name=a", "--date=2020", "--out=" + out());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error()).contains("expected --view");
    }

    private static List<SavedView> two(View second) {
        return List.of(
                saved("Golfo 2024", view, TwoMaps.SWIPE),
                saved("La Cañada", second, Arrangement.ONE_MAP));
    }

    private static SavedView saved(String name, View view, Arrangement maps) {
        return new SavedView(name, "", view, maps);
    }

    /** Exports views of a file; options come last, and an --out among them is the one. */
    private Shell.Result export(List<SavedView> views, String... options) throws IOException {
        Path file = folder.resolve("views.json");
        ViewFile.write(file, views);
        List<String> arguments = new ArrayList<>(List.of("export", "--view=" + file));
        arguments.add("--size=800x600");
        arguments.addAll(List.of(options));
        if (List.of(options).stream().noneMatch(option -> option.startsWith("--out"))) {
            arguments.add("--out=" + out());
        }
        return Shell.run(arguments.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out.png");
    }

    /** A view under the name it is kept with, which its page carries. */
    private Path expected(String name, View shown, Arrangement maps) throws IOException {
        return written(new PageExport(history).sheet(saved(name, shown, maps), DESIGN));
    }

    private Path expected(View shown, Arrangement maps) throws IOException {
        return written(new PageExport(history).sheet(shown, maps, DESIGN));
    }

    private Path written(Sheet sheet) throws IOException {
        Path file = folder.resolve("expected.png");
        SheetFile.write(sheet, OutputFormat.PNG, file);
        return file;
    }
}
