package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Files;
import java.nio.file.Path;

@Execution(ExecutionMode.CONCURRENT)
class LessonCommandTest {

    private static final String ID = "sinaloa-2024";

    @TempDir private Path folder;

    @Test
    void lessonsAreListedWithTheirIds() {
        assertThat(Shell.spanish("lesson", "list").out()).contains(ID, "pasos");
    }

    @Test
    void aLessonIsToldFromItsGoalsToItsPlan() {
        assertThat(Shell.english("lesson", "show", ID).out())
                .contains("What pupils will learn", "1. ", "Sources: ", "* ", "Plan", "min: ");
    }

    @Test
    void anUnknownLessonIsToldWithThoseThereAre() {
        var result = Shell.english("lesson", "show", "nothing");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("nothing", ID);
    }

    @Test
    void aForeignFileIsRefusedInOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("a.lesson"), "[1, 2]");
        var result = Shell.spanish("lesson", "check", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("a.lesson");
    }

    @Test
    void aCheckWithFindingsEndsWithOne() throws Exception {
        Path lesson = Path.of("maps/mexico/lessons/05-sinaloa-2024.lesson");
        String text = Files.readString(lesson).replace("[@atlas]", "[@nobody]");
        Path file = Files.writeString(folder.resolve("b.lesson"), text);
        var result = Shell.english("lesson", "check", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("no source nobody", "Flesch ease", "step 1: ");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        var result = Shell.english("lesson");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("list, show, check and export");
    }

    @Test
    void anotherFormatIsRefused() {
        Path out = folder.resolve("a.doc");
        var result = Shell.english("lesson", "export", ID, "--format=doc", "--out=" + out);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }
}
