package org.plazaatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

@Execution(ExecutionMode.CONCURRENT)
class ExportCommandTest {

    @TempDir private Path folder;

    @Test
    void aPictureHasTheSizeAskedFor() throws IOException {
        Path file = folder.resolve("sinaloa.png");
        Shell.Result result =
                Shell.spanish(
                        "export",
                        "--date=2024-11-12",
                        "--orgs=sinaloa,CJNG",
                        "--extent=MX-SIN",
                        "--size=800x600",
                        "--theme=dark",
                        "--out=" + file);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(800);
        assertThat(picture.getHeight()).isEqualTo(600);
    }

    @Test
    void aPictureOfOneKindOfSourcesIsAnother() throws IOException {
        Path byDefault = folder.resolve("byDefault.png");
        Path official = folder.resolve("official.png");
        assertThat(export("--out=" + byDefault).err()).isEmpty();
        assertThat(exportWith(official, "--by-source=kind:official").err()).isEmpty();
        assertThat(Files.mismatch(byDefault, official)).isNotNegative();
    }

    @Test
    void aPictureOfSeveralYearsIsAnother() throws IOException {
        Path day = folder.resolve("day.png");
        Path range = folder.resolve("range.png");
        Path cumulative = folder.resolve("cumulative.png");
        assertThat(export("--out=" + day).err()).isEmpty();
        assertThat(exportWith(range, "--from=2010").err()).isEmpty();
        assertThat(exportWith(cumulative, "--cumulative=2010").err()).isEmpty();
        assertThat(Files.mismatch(day, range)).isNotNegative();
        assertThat(Files.mismatch(range, cumulative)).as("they say so").isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--topic=zones", "--topic=hotspots", "--topic=changes --since=2017"})
    void aPictureHasTheTopicAskedFor(String topic) throws IOException {
        Path file = folder.resolve("topic.png");
        Shell.Result result = exportWith(file, topic.split(" "));
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(ImageIO.read(file.toFile())).isNotNull();
    }

    private static Shell.Result exportWith(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", "--date=2024-11-12"));
        arguments.addAll(List.of(options));
        arguments.add("--out=" + file);
        return Shell.english(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date=2024-02-30 | expected a day of the calendar",
                "--date=12/11/2024 | expected a day of the calendar",
                "--size=wide | expected width and height in pixels",
                "--size=10x600 | from 200 to 16000 pixels",
                "--size=15000x15000 | the page 100,000,000 at most",
                "--theme=sepia | expected light or dark",
                "--extent=1,2,3 | expected lon1,lat1,lon2,lat2",
                "--extent=-109,22,-109,27 | expected lon1,lat1,lon2,lat2",
                "--extent=-509,22,-105,27 | expected lon1,lat1,lon2,lat2",
                "--out=map.jpeg | expected a name that ends in one of png, svg, pdf"
            })
    void anOptionWithoutMeaningIsMisuse(String option, String expected) {
        Shell.Result result = export(option);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error())
                .startsWith("plaza export: " + option.replace("=", " "))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date=2031-01-01 | this atlas covers 2000-01-01 to 2026-03-31",
                "--orgs=sinaoa | did you mean sinaloa?",
                "--orgs=cjng,zzzzzzzzzzzz | plaza search finds them",
                "--extent=MX-XYZ | no such state in this atlas",
                "--out=nowhere/map.png | its folder does not exist"
            })
    void whatIsNotThereIsRefused(String option, String expected) {
        Shell.Result result = export(option);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains(expected);
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.png"));
        Shell.Result result = export("--out=" + taken);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains("cannot write " + taken + ": it is a folder");
    }

    /** An export with one wrong option. */
    private Shell.Result export(String option) {
        String name = option.substring(0, option.indexOf('='));
        String[] byDefault = {"--date=2024-11-12", "--out=" + folder.resolve("map.png")};
        for (int i = 0; i < byDefault.length; i++) {
            if (byDefault[i].startsWith(name + "=")) {
                byDefault[i] = option;
                return Shell.english("export", byDefault[0], byDefault[1]);
            }
        }
        return Shell.english("export", byDefault[0], byDefault[1], option);
    }
}
