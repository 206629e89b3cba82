package org.plazaatlas.lesson.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.FigureOrigin;
import org.plazaatlas.lesson.content.FigureOrigin.Compared;
import org.plazaatlas.lesson.content.FigureOrigin.Counted;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.model.Subject;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

@Execution(ExecutionMode.CONCURRENT)
class LessonFileTest {

    @TempDir private Path folder;

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("a.lesson"), text);
    }

    private static String text() {
        return LessonFile.text(TinyLesson.of(TinyLesson.withMarks(TinyLesson.marks())));
    }

    @Test
    void whatWasWrittenIsReadTheSame() throws Exception {
        Lesson lesson =
                TinyLesson.of(
                        TinyLesson.withMarks(TinyLesson.marks()),
                        TinyLesson.withFigure("6", new FigureOrigin.Count(Counted.EVENTS)),
                        TinyLesson.withFigure("6", new FigureOrigin.National("a", 1000)),
                        TinyLesson.withFigure("6", new FigureOrigin.ListAgreementPercent("a")),
                        TinyLesson.withFigure(
                                "6", new FigureOrigin.StatesDominated("sur", TinyLesson.DATE)),
                        TinyLesson.withFigure(
                                "6", new FigureOrigin.StatesPresent("sur", TinyLesson.DATE)),
                        TinyLesson.withFigure(
                                "6", new FigureOrigin.StatesContested(TinyLesson.DATE)),
                        TinyLesson.withFigure(
                                "6", new FigureOrigin.DominantOrganizations(TinyLesson.DATE)),
                        TinyLesson.withFigure(
                                "6", new FigureOrigin.HostileBoundary(TinyLesson.DATE)),
                        TinyLesson.withFigure("6", new FigureOrigin.HomicideRate("01", 2020)),
                        TinyLesson.withFigure(
                                "6",
                                new FigureOrigin.PressureRank(
                                        Subject.state("01"), TinyLesson.DATE)),
                        TinyLesson.withFigure(
                                "6", new FigureOrigin.BackTest(2020, Compared.LAST_YEAR)));
        Path file = folder.resolve("b.lesson");
        LessonFile.write(file, lesson);
        assertThat(LessonFile.read(file)).isEqualTo(lesson);
    }

    /** One message that names the file, what is wrong and what was expected. */
    private void isRefused(String text, String... words) throws IOException {
        Path file = written(text);
        assertThatThrownBy(() -> LessonFile.read(file))
                .isInstanceOfSatisfying(
                        ReasonedException.class,
                        e ->
                                assertThat(e.reason().en())
                                        .startsWith("a.lesson: ")
                                        .contains(words)
                                        .doesNotContain("\n"));
    }

    @Test
    void aForeignFileIsNoLesson() throws IOException {
        isRefused("{\"version\": 1, \"views\": []}", "no lesson", "plaza-lesson");
    }

    @Test
    void aDamagedFileIsRefusedWithItsPlace() throws IOException {
        isRefused(text().substring(0, 300), "line");
    }

    @Test
    void aFileOfALaterVersionIsRefused() throws IOException {
        isRefused(text().replace("\"version\": 1", "\"version\": 2"), "later version", "install");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> LessonFile.read(folder.resolve("none.lesson")))
                .isInstanceOfSatisfying(
                        ReasonedException.class,
                        e ->
                                assertThat(e.reason().en())
                                        .isEqualTo(
                                                "none.lesson: there is no such file; look at its"
                                                        + " name and folder"));
        assertThatThrownBy(() -> LessonFile.read(folder))
                .isInstanceOfSatisfying(
                        ReasonedException.class,
                        e -> assertThat(e.reason().en()).contains("this is a folder"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"id\": \"tiny\"', '\"id\": \"../tiny\"', hyphens",
        "'\"date\": \"2024-06-15\"', '\"date\": \"June\"', steps 1",
        "'\"kind\": \"ring\"', '\"kind\": \"script\"', arrow",
        "'state:02', 'state', point:",
        "'\"radiusKm\": 30.0', '\"radiusKm\": -1', arrow",
        "'\"minutes\": 45', '\"minutes\": \"long\"', minutes",
        "'\"steps\"', '\"stops\"', steps"
    })
    void whatIsMalformedIsTold(String right, String wrong, String told) throws IOException {
        assertThat(text()).contains(right);
        isRefused(text().replace(right, wrong), told);
    }

    @Test
    void aTextMayLackALanguageWhileItIsBeingWritten() throws Exception {
        String half = text().replace("\"en\": \"A lesson\"", "\"fr\": \"Une leçon\"");
        assertThat(LessonFile.read(written(half)).title().en()).isEmpty();
    }

    @Test
    void theSchemaHasEveryFieldThatIsWritten() throws Exception {
        JsonElement schema;
        try (Reader in =
                new InputStreamReader(
                        LessonFile.class.getResourceAsStream("lesson.schema.json"),
                        StandardCharsets.UTF_8)) {
            schema = JsonParser.parseReader(in);
        }
        Set<String> described = keys(schema, new TreeSet<>());
        assertThat(described).containsAll(keys(JsonParser.parseString(text()), new TreeSet<>()));
        for (Path file : new LessonShelf(MexicoAtlas.FOLDER).files()) {
            JsonElement lesson = JsonParser.parseString(Files.readString(file));
            assertThat(described).containsAll(keys(lesson, new TreeSet<>()));
        }
    }

    private static Set<String> keys(JsonElement in, Set<String> found) {
        if (in instanceof JsonObject object) {
            found.addAll(object.keySet());
            object.asMap().values().forEach(value -> keys(value, found));
        } else if (in.isJsonArray()) {
            in.getAsJsonArray().forEach(value -> keys(value, found));
        }
        return found;
    }
}
