package org.plazaatlas.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.lesson.check.LessonCheck;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.file.LessonFile;
import org.plazaatlas.lesson.file.LessonShelf;
import org.plazaatlas.lesson.handout.html.HtmlHandOut;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The lessons that come with the atlas of Mexico are sound, and their figures still true. */
@Execution(ExecutionMode.CONCURRENT)
class BundledLessonsTest {

    private static final int MOST_BYTES = 3_000_000;

    @TempDir private Path folder;

    static List<Lesson> lessons() throws IOException {
        return new LessonShelf(MexicoAtlas.FOLDER).lessons();
    }

    @Test
    void eachHasAnIdOfItsOwnAndTheProgramsOwnLayout() throws Exception {
        assertThat(lessons()).extracting(Lesson::id).doesNotHaveDuplicates();
        for (Path file : new LessonShelf(MexicoAtlas.FOLDER).files()) {
            assertThat(file).hasContent(LessonFile.text(LessonFile.read(file)));
        }
    }

    /** Among them that each figure is computed anew. */
    @ParameterizedTest
    @MethodSource("lessons")
    void eachPassesTheCheck(Lesson lesson) {
        assertThat(new LessonCheck(MexicoAtlas.history()).check(lesson).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void eachFillsALessonOf45Minutes(Lesson lesson) {
        assertThat(lesson.steps()).hasSizeBetween(6, 12);
        assertThat(lesson.goals()).isNotEmpty();
        assertThat(lesson.openQuestions()).hasSize(3);
        assertThat(lesson.planMinutes()).isEqualTo(45);
        assertThat(lesson.steps()).anyMatch(step -> step.question().isPresent());
    }

    @Test
    void theLongestMakesASmallHandOut() throws Exception {
        assertThat(Files.size(handOut())).isLessThan(MOST_BYTES);
    }

    @Test
    void aHandOutIsShownAndPrintedWithoutANetwork() throws Exception {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "no chromium on the path: nothing looked at");
        String page = run(chromium.get(), "--dump-dom", handOut().toUri().toString());
        assertThat(page).contains("<img", "<details").doesNotContain("<script");
        Path pdf = folder.resolve("page.pdf");
        run(chromium.get(), "--print-to-pdf=" + pdf, handOut().toUri().toString());
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    private Path handOut() throws IOException {
        Path file = folder.resolve("lesson.html");
        if (Files.notExists(file)) {
            Lesson longest =
                    lessons().stream()
                            .max(Comparator.comparingInt(lesson -> lesson.steps().size()))
                            .orElseThrow();
            new HtmlHandOut(MexicoAtlas.history()).write(longest, Language.ES, file);
        }
        return file;
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(at -> Stream.of("chromium", "chromium-browser").map(Path.of(at)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private String run(Path chromium, String... arguments) throws Exception {
        Path out = folder.resolve("out.txt");
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        chromium.toString(),
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--proxy-server=127.0.0.1:9",
                                        "--user-data-dir=" + folder.resolve("profile")),
                                Stream.of(arguments))
                        .toList();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        return Files.readString(out);
    }
}
