package org.plazaatlas.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.briefing.carried.EmbeddedViewsReader;
import org.plazaatlas.cli.command.PlazaCommand;
import org.plazaatlas.cli.command.Shell;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Exports films and series from the command line. */
@Execution(ExecutionMode.CONCURRENT)
class ExportSeriesTest {

    @TempDir private static Path shared;
    @TempDir private Path folder;

    private static TinyExport tiny;

    @BeforeAll
    static void write() throws Exception {
        tiny = TinyExport.in(shared);
    }

    @Test
    void aFilmIsAGifWithAFrameForEachDate() throws IOException {
        Path gif = folder.resolve("film.gif");
        Shell.Result result = export("--dates=2010..2013/P1Y", "--out=" + gif);
        assertThat(result.exitCode()).isZero();
        assertThat(frames(gif)).isEqualTo(4);
    }

    @Test
    void aFolderTakesAFilmUnderANameThatTellsOfIt() throws IOException {
        Path films = Files.createDirectory(folder.resolve("films"));
        export("--dates=2010..2012/P1Y", "--format=gif", "--frame-time=1.5", "--out=" + films);
        assertThat(names(films)).containsExactly("west_zones_2010-01-01--2012-01-01_640x480.gif");
    }

    @Test
    void framesGoIntoAFolderNumbered() throws IOException {
        Path frames = folder.resolve("frames");
        Shell.Result result = export("--dates=2011-11..2012-02/P2M", "--out=" + frames);
        assertThat(result.exitCode()).isZero();
        assertThat(names(frames)).containsExactly("1_2011-11-01.png", "2_2012-01-01.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state --date=2012-03 | west_zones_2012-03-01_640x480.svg,"
                        + "east_zones_2012-03-01_640x480.svg",
                "organization --date=2012-03 | west_zones-cr_2012-03-01_640x480.svg,"
                        + "west_zones-los-azules_2012-03-01_640x480.svg",
                "year --dates=2011..2012 | west_zones_2011-01-01_640x480.svg,"
                        + "west_zones_2012-01-01_640x480.svg",
                "change --dates=2011-06..2012-01 | west_zones_2011-06-01_640x480.svg,"
                        + "west_zones_2012-01-01_640x480.svg"
            })
    void aSeriesIsAFolderOfFiles(String options, String files) throws IOException {
        Path out = folder.resolve("series");
        List<String> all = new ArrayList<>(List.of(("--each=" + options).split(" ")));
        all.addAll(List.of("--format=svg", "--out=" + out));
        Shell.Result result = export(all.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(names(out)).containsExactlyInAnyOrder(files.split(","));
    }

    @Test
    void aSeriesOfSavedViewsKeepsTheirMaps() throws IOException {
        Path little = folder.resolve("little.png");
        export("--multiples=2011-07,2012-03", "--out=" + little);
        Path out = folder.resolve("series");
        Shell.Result result = export("--each=view", "--view=" + little, "--out=" + out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(names(out)).hasSize(1);
        assertThat(out.resolve(names(out).getFirst())).hasSameBinaryContentAs(little);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "pptx"})
    void aSeriesIsOneDocumentThatCarriesItsViews(String ending) {
        Path deck = folder.resolve("states." + ending);
        Shell.Result result = export("--each=state", "--date=2012-03", "--out=" + deck);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(EmbeddedViewsReader.read(deck).views()).hasSize(2);
    }

    @Test
    void aDocumentHasATitle() throws IOException {
        assertThat(title()).isEqualTo("Trial: a series of 2 maps");
        assertThat(title("--title=The states")).isEqualTo("The states");
    }

    private String title(String... options) throws IOException {
        Path deck = folder.resolve("states.pdf");
        List<String> all = new ArrayList<>(List.of("--each=state", "--date=2012-03"));
        all.add("--out=" + deck);
        all.addAll(List.of(options));
        export(all.toArray(String[]::new));
        try (PDDocument document = Loader.loadPDF(deck.toFile())) {
            return document.getDocumentInformation().getTitle();
        }
    }

    @Test
    void howFarItIsStandsOnTheErrorStream() {
        Shell.Result result =
                export("--each=state", "--date=2012-03", "--out=" + folder.resolve("series"));
        assertThat(result.err().lines())
                .containsExactly(
                        "1/2 west_zones_2012-03-01_640x480", "2/2 east_zones_2012-03-01_640x480");
    }

    @Test
    void aCheckOfASeriesTellsEachKindOnce() {
        Path out = folder.resolve("series");
        Shell.Result result = export("--each=state", "--date=2014-03", "--check", "--out=" + out);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err().lines().filter(line -> line.contains("to check: ")))
                .isNotEmpty()
                .allMatch(line -> line.contains(", 1 Mar 2014: "));
    }

    @ParameterizedTest
    @CsvSource({
        "--dates=2008..2020/P1M, film.gif",
        "--dates=2008..2020/P1M, frames",
        "--each=year, series"
    })
    void whatIsStoppedLeavesNothing(String what, String out) throws IOException {
        StringWriter err = new StringWriter();
        int code;
        try {
            code = interruptedAtFirstLine(err, what, "--out=" + folder.resolve(out));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(code).isEqualTo(130);
        assertThat(err.toString()).contains("plaza export: stopped; nothing half done is left of");
        assertThat(names(folder)).isEmpty();
    }

    /** As if the user pressed Ctrl+C when the first line about the progress comes. */
    private static int interruptedAtFirstLine(StringWriter err, String... options) {
        PrintWriter stopping =
                new PrintWriter(err, true) {
                    @Override
                    public void println(String line) {
                        super.println(line);
                        Thread.currentThread().interrupt();
                    }
                };
        List<String> all = new ArrayList<>(List.of("--lang=en", TinyExport.SIZE));
        all.addAll(List.of(options));
        CommandLine plaza = PlazaCommand.build(_ -> 0).setErr(stopping);
        return plaza.execute(tiny.arguments(all.toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--dates=2008-2010/P1Y | expected two dates and a step",
                "--dates=2010..2008/P1Y | ends before",
                "--dates=2008..2010/P1Y --frame-time=0 | expected seconds from 0.02 to 600",
                "--dates=2008..2010/P1Y --frame-time=soon | expected seconds",
                "--dates=2008..2010/P1Y --multiples=3 | --multiples and --dates exclude each other",
                "--dates=2008..2010/P1Y --format=png | --format png and --out",
                "--dates=2008..2010/P1Y --topic=changes --since=2009 | no later than 2008-01-01",
                "--each=year --dates=2008..2010/P1Y --out=a.pdf | two dates without a step",
                "--each=state --date=2012 --dates=2008..2010 | --date and --dates exclude",
                "--each=organization --dates=2008..2010 | --dates goes with --each year or change",
                "--each=state --date=2012 --out=a.svg | a series is many files",
                "--each=state --date=2012 | a GIF is a film; expected --dates",
                "--each=state --out=a.pdf | missing: --date"
            })
    void misuseSaysWhatWasExpected(String options, String expected) {
        List<String> all = new ArrayList<>(List.of(options.split(" ")));
        if (!options.contains("--out")) {
            all.add("--out=" + folder.resolve("film.gif"));
        }
        Shell.Result result = export(all.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.error()).contains(expected);
    }

    @Test
    void datesBeyondTheAtlasAreRefused() {
        Shell.Result result =
                export("--dates=1980..1990/P1Y", "--out=" + folder.resolve("film.gif"));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains("outside the time that the atlas covers");
    }

    @Test
    void aFolderWithFilesIsLeftAlone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("mine.txt"), "mine");
        Shell.Result result = export("--each=state", "--date=2012-03", "--out=" + taken);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains("the folder already holds files");
        assertThat(names(taken)).containsExactly("mine.txt");
    }

    private static Shell.Result export(String... options) {
        List<String> all = new ArrayList<>(List.of(TinyExport.SIZE));
        all.addAll(List.of(options));
        return tiny.english(all.toArray(String[]::new));
    }

    private static int frames(Path gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            return reader.getNumImages(true);
        } finally {
            reader.dispose();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
