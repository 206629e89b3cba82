package org.plazaatlas.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cli.command.Shell;
import org.plazaatlas.cli.request.MultiplesOptionReader;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement.Multiples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

/** Exports pages of small multiples from the command line. */
@Execution(ExecutionMode.CONCURRENT)
class ExportMultiplesTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 6, 1);

    private static Atlas atlas;

    @TempDir private Path folder;

    @BeforeAll
    static void read() {
        atlas = MexicoAtlas.atlas();
    }

    @Test
    void aNumberMeansEvenDatesOfTheWholeTime() {
        assertThat(series("6"))
                .isEqualTo(
                        new DateSeries.Even(
                                LocalDate.of(2000, 1, 1), LocalDate.of(2026, 3, 31), 6));
    }

    @Test
    void aSpanFollowsTheNumber() {
        assertThat(series("6:2008-06..2012-06")).isEqualTo(new DateSeries.Even(FIRST, LAST, 6));
        assertThat(series("changes:4:2008-06..2012-06"))
                .isEqualTo(new DateSeries.BiggestChanges(FIRST, LAST, 4));
    }

    @Test
    void datesAreTakenAsTheyAre() {
        assertThat(series("2008-06, 2012-06-01"))
                .isEqualTo(new DateSeries.Chosen(List.of(FIRST, LAST)));
    }

    private static DateSeries series(String written) {
        Multiples maps =
                new MultiplesOptionReader(new OptionReader(Language.EN)).multiples(written, atlas);
        return maps.series();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-06,2012-06", "changes:3:2008-06..2012-06"})
    void theMapsComeOnOnePage(String multiples) throws IOException {
        Path file = folder.resolve("maps.png");
        Shell.Result result = export("--multiples=" + multiples, "--size=800x600", "--out=" + file);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        BufferedImage page = ImageIO.read(file.toFile());
        assertThat(page.getWidth()).isEqualTo(800);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--multiples=1 | expected 2 to 12 dates",
                "--multiples=13 | expected 2 to 12 dates",
                "--multiples=2008-06 | expected 2 to 12 dates",
                "--multiples=2008,2008-01-01 | expected 2 to 12 dates",
                "--multiples=many | expected 2 to 12 dates",
                "--multiples=changes:x | expected 2 to 12 dates",
                "--multiples=2008-06,2012-13 | --multiples 2012-13: expected a day",
                "--multiples=6:2012..2008 | expected a day no later than 2008-01-01"
            })
    void whatHasNoMeaningIsMisuse(String option, String expected) {
        Shell.Result result = export(option, "--out=" + folder.resolve("maps.png"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error()).startsWith("plaza export: --multiples").contains(expected);
    }

    @Test
    void datesOutsideTheAtlasAreRefused() {
        Shell.Result result =
                export("--multiples=1999,2008", "--out=" + folder.resolve("maps.png"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains("this atlas covers 2000-01-01 to 2026-03-31");
    }

    @Test
    void theDatesAreSaidOnce() {
        String out = "--out=" + folder.resolve("maps.png");
        assertThat(export("--multiples=6", "--date=2012", out).exitCode()).isEqualTo(2);
        assertThat(export(out).error())
                .isEqualTo("plaza export: missing: --date; see plaza export --help");
    }

    private static Shell.Result export(String... options) {
        String[] arguments = new String[options.length + 1];
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[0] = "export";
        return Shell.english(arguments);
    }
}
