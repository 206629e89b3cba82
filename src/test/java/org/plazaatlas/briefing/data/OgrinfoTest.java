package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody else's reader, GDAL's {@code ogrinfo}, opens what is written without a warning. */
@EnabledIf(value = "isInstalled", disabledReason = "ogrinfo is not installed (Debian: gdal-bin)")
@Execution(ExecutionMode.CONCURRENT)
class OgrinfoTest {

    private static final String PROGRAM = "ogrinfo";

    @TempDir private Path folder;

    static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(Path::of)
                .anyMatch(place -> Files.isExecutable(place.resolve(PROGRAM)));
    }

    private List<String> told(Path file) throws IOException, InterruptedException {
        Process ogrinfo =
                new ProcessBuilder(PROGRAM, "-ro", "-al", file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("told").toFile())
                        .start();
        assertThat(ogrinfo.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String told = Files.readString(folder.resolve("told"), StandardCharsets.UTF_8);
        assertThat(ogrinfo.exitValue()).as(told).isZero();
        return told.lines().toList();
    }

    private Path saved(FeatureTable table, DataFileFormat form) throws IOException {
        Path file = folder.resolve("zones_over_time." + form.ending());
        form.save(table, file);
        return file;
    }

    @ParameterizedTest
    @EnumSource
    void allFeaturesAreThereWithoutAWarning(DataFileFormat form) throws Exception {
        List<String> told = told(saved(SampleFeatures.table(), form));
        assertThat(told)
                .noneMatch(line -> line.startsWith("Warning") || line.startsWith("ERROR"))
                .contains("Feature Count: 2")
                .anyMatch(line -> line.contains("= Los Ñandúes «del Güero», S. A."))
                .anyMatch(line -> line.contains("= O'Higgins & <Cía> \"ñ\""));
        if (form.hasShapes()) {
            assertThat(told).anyMatch(line -> line.startsWith("Extent: (-100.123457, 18.000000)"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "GPKG", "SHP"})
    void daysAreDatesByWhichItsTimeSlidersCanPlay(DataFileFormat form) throws Exception {
        assertThat(told(saved(SampleFeatures.table(), form)))
                .anyMatch(line -> line.startsWith("from: Date"))
                .anyMatch(line -> line.strip().equals("from (Date) = 2008/02/29"))
                .anyMatch(line -> line.strip().equals("to (Date) = 2012/11/01"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "GPKG", "SHP", "KML"})
    void nothingIsNoReasonToWarn(DataFileFormat form) throws Exception {
        List<String> told = told(saved(SampleFeatures.empty(), form));
        assertThat(Stream.of("Warning", "ERROR"))
                .noneMatch(word -> told.stream().anyMatch(line -> line.startsWith(word)));
    }
}
