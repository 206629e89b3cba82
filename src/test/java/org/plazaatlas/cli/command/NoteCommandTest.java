package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

@Execution(ExecutionMode.CONCURRENT)
class NoteCommandTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"MX-GUA, Guanajuato", "cjng, Cártel Jalisco Nueva Generación"})
    void aNoteSaysWhatItIsAboutAndHowToHandleItAndCountsItsPages(String id, String name)
            throws IOException {
        Path file = folder.resolve("note.pdf");
        Shell.Result result =
                Shell.spanish(
                        "note", id, "--date=2024-11-12", "--handling=Interno", "--out=" + file);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        try (PDDocument note = Loader.loadPDF(file.toFile())) {
            int pages = note.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(note))
                    .contains(name, "Interno", "12 nov 2024", "1 de " + pages);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cjng --out=note.doc | 2 | expected the name of a .pdf file",
                "cjng --date=soon --out=note.pdf | 2 | expected a day of the calendar",
                "country --out=note.pdf | 2 | expected a state or an organization",
                "cjn --out=note.pdf | 1 | did you mean cjng",
                "cjng --out=nowhere/note.pdf | 1 | its folder does not exist",
                "cjng --date=1980 --out=note.pdf | 1 | this atlas covers"
            })
    void whatCannotBeNotedIsRefused(String arguments, int exitCode, String expected) {
        Shell.Result result = Shell.english(("note " + arguments).split(" "));
        assertThat(result.error()).contains(expected);
        assertThat(result.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void aRefusedNoteLeavesNothing() throws IOException {
        Shell.english("note", "nobody", "--out=" + folder.resolve("note.pdf"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
