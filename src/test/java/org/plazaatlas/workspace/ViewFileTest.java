package org.plazaatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class ViewFileTest {

    private static final String VIEW =
            """
            {"name": "Morelia", "date": "2024-11-12", "extent": [0, 0, 5, 4],
             "language": "es", "theme": "dark"}
            """;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("views.json");
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            List<SavedView> views = new RandomViews(seed).some();
            ViewFile.write(file, views);
            ViewFile.Reading reading = ViewFile.read(file);
            assertThat(reading.problems()).as("seed " + seed).isEmpty();
            assertThat(reading.views()).as("seed " + seed).isEqualTo(views);
        }
    }

    @Test
    void equalViewsGiveTheSameBytes() throws IOException {
        ViewFile.write(file, new RandomViews(4).some());
        Path other = folder.resolve("other.json");
        ViewFile.write(other, ViewFile.read(file).views());
        assertThat(file).hasSameBinaryContentAs(other);
    }

    @Test
    void aShortRecordMeansTheUsualMap() throws IOException {
        SavedView saved = read(VIEW).views().getFirst();
        assertThat(saved.arrangement()).isEqualTo(Arrangement.ONE_MAP);
        View view = saved.view();
        assertThat(view.window()).isEqualTo(TimeWindow.DAY);
        assertThat(view.topic()).isEqualTo(Topic.ZONES);
        assertThat(view.attribution()).isEqualTo(Attribution.EVERYONE);
        assertThat(view.account()).isEqualTo(Account.DEFAULT);
        assertThat(view.look()).isEqualTo(Look.AUTOMATIC);
        assertThat(view.layers()).containsExactlyInAnyOrder(Layer.values());
        assertThat(view.hiddenOrganizations()).isEqualTo(Set.of());
    }

    @Test
    void fieldsOfALaterProgramArePassedOver() throws IOException {
        ViewFile.Reading reading = read(VIEW.replace("{", "{\"weather\": \"fair\", "));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.views()).hasSize(1);
    }

    @Test
    void aFileOfALaterVersionIsRefused() throws IOException {
        Files.writeString(file, "{\"version\": 2, \"views\": []}");
        assertThat(problem(ViewFile.read(file)))
                .isEqualTo(
                        "views.json: the file is of version 2, made by a later program; this one"
                                + " reads version 1");
    }

    @Test
    void aBadViewIsNamedAndTheOthersAreRead() throws IOException {
        String bad = VIEW.replace("Morelia", "Apatzingán").replace("2024-11-12", "2024-13-12");
        ViewFile.Reading reading = read(VIEW + "," + bad);
        assertThat(reading.views()).extracting(SavedView::name).containsExactly("Morelia");
        assertThat(problem(reading))
                .isEqualTo(
                        "views.json: Apatzingán: \"date\" is \"2024-13-12\"; expected a day such as"
                                + " 2011-05-28");
        assertThat(reading.problems().getFirst().in(Language.ES))
                .contains("se esperaba un día como 2011-05-28");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"extent\": [0, 0, 5, 4] | \"extent\": [0, 0, 5] | west, south, east and north",
                "\"extent\": [0, 0, 5, 4] | \"extent\": [5, 0, 0, 4] | west, south, east and north",
                "\"extent\": [0, 0, 5, 4] | \"extent\": [0, 0, 1e999, 4] | west, south",
                "\"theme\": \"dark\" | \"theme\": \"pink\" | one of light, dark",
                "\"theme\": \"dark\" | \"tone\": \"dark\" | \"theme\" is missing",
                "\"name\": \"Morelia\" | \"name\": \" \" | views.json: #1: \"name\"",
                "\"name\": | \"note\": 7, \"name\": | expected a text",
                "\"name\": | \"topic\": {\"kind\": \"changes\"}, \"name\": | 2017-06-01",
                "\"name\": | \"topic\": {\"kind\": \"hotspots\", \"weights\": [1, 2, 3, -4]},"
                        + " \"name\": | [40, 0.4, 5, 10]",
                "\"name\": | \"attribution\": {\"kind\": \"source\"}, \"name\": | \"everyone\"",
                "\"name\": | \"selection\": {\"kind\": \"turf\", \"id\": \"a\"}, \"name\": | kind",
                "\"name\": | \"arrangement\": \"swipe\", \"name\": | {\"kind\": \"one_map\"}",
                "\"name\": | \"arrangement\": {\"kind\": \"triptych\"}, \"name\": | side_by_side",
                "\"name\": | \"arrangement\": {\"kind\": \"multiples\", \"series\": {\"kind\":"
                        + " \"even\", \"first\": \"2012-01-01\", \"last\": \"2008-01-01\","
                        + " \"count\": 4}}, \"name\": | \"last\": \"2012-06-01\", \"count\": 6",
                "\"name\": | \"arrangement\": {\"kind\": \"multiples\", \"series\": {\"kind\":"
                        + " \"even\", \"first\": \"2008-01-01\", \"last\": \"2012-01-01\","
                        + " \"count\": 13}}, \"name\": | at most 12 dates",
                "\"name\": | \"arrangement\": {\"kind\": \"multiples\", \"series\": {\"kind\":"
                        + " \"chosen\", \"dates\": []}}, \"name\": | biggest_changes",
                "\"name\": | \"look\": \"loud\", \"name\": | one of automatic, simple, detailed",
                "\"name\": | \"evidence\": {\"least\": \"all\"}, \"name\": | \"halfLifeMonths\"",
                "\"name\": | \"hiddenLayers\": [\"noise\"], \"name\": | expected one of dominance",
            })
    void whatIsWrongIsToldWithWhatWasExpected(String right, String wrong, String told)
            throws IOException {
        ViewFile.Reading reading = read(VIEW.replace(right, wrong));
        assertThat(reading.views()).isEmpty();
        assertThat(problem(reading)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"version\": \"one\", \"views\": []}",
                "{\"version\": 1}",
                "{\"version\": 1, \"views\": {}}",
                "{\"version\": 1, \"views\": [7]}",
                "{\"version\": 1, \"views\": []} and more"
            })
    void anythingElseIsAProblemOfTheFile(String text) throws IOException {
        Files.writeString(file, text);
        assertThat(problem(ViewFile.read(file))).startsWith("views.json: ");
    }

    @Test
    void aMissingFileSaysSo() {
        assertThat(problem(ViewFile.read(file))).contains("no such file");
    }

    @Test
    void aMissingFolderIsToldAndNothingIsLeftBehind() throws IOException {
        Path nowhere = folder.resolve("nowhere").resolve("views.json");
        assertThatThrownBy(() -> ViewFile.write(nowhere, List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("folder");
        assertThat(folder).isEmptyDirectory();
    }

    private ViewFile.Reading read(String records) throws IOException {
        Files.writeString(file, "{\"version\": 1, \"views\": [" + records + "]}");
        return ViewFile.read(file);
    }

    private static String problem(ViewFile.Reading reading) {
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().getFirst().in(Language.EN);
    }

    /** The file was written by the version of November 2026: it is read and written for ever. */
    @Test
    void aFileOfEverySortOfViewIsStillWrittenAsItWas() throws IOException {
        String before = Files.readString(Path.of("src/test/resources/pieces/views.json"));
        ViewFile.Reading read = ViewFile.read(before, "views.json");
        assertThat(read.problems()).isEmpty();
        assertThat(read.views()).hasSize(22);
        assertThat(ViewFile.text(read.views())).isEqualTo(before);
    }
}
