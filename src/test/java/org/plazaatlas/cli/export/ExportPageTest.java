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
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cli.command.Shell;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.cli.request.PaperOptionReader;
import org.plazaatlas.language.Language;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Exports pages in all formats, with and without their parts, from the command line. */
@Execution(ExecutionMode.CONCURRENT)
class ExportPageTest {

    @TempDir private static Path shared;
    @TempDir private Path folder;

    private static TinyExport tiny;

    @BeforeAll
    static void write() throws Exception {
        tiny = TinyExport.in(shared);
    }

    @ParameterizedTest
    @CsvSource({"png, \u0089PNG", "svg, <?xml", "pdf, %PDF-", "pptx, PK"})
    void theEndingSaysTheFormat(String ending, String begin) throws IOException {
        Path file = exported("map." + ending, TinyExport.SIZE);
        assertThat(latin(file)).startsWith(begin);
    }

    @ParameterizedTest
    @CsvSource({"svg, <?xml", "PDF, %PDF-"})
    void aFormatSaysItWhereTheEndingDoesNot(String format, String begin) throws IOException {
        assertThat(latin(exported("map", TinyExport.SIZE, "--format=" + format))).startsWith(begin);
        assertThat(latin(exported("map.v2", TinyExport.SIZE, "--format=" + format)))
                .startsWith(begin);
    }

    @Test
    void withoutAnythingItIsPng() throws IOException {
        assertThat(ImageIO.read(exported("map", TinyExport.SIZE).toFile())).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "pptx"})
    void theSameCommandGivesTheSameBytes(String ending) throws IOException {
        Path first = exported("first." + ending, TinyExport.SIZE, "--title=A title");
        Path second = exported("second." + ending, TinyExport.SIZE, "--title=A title");
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void aPresetIsAPage() throws IOException {
        BufferedImage page = picture("--preset=square-1080");
        assertThat(page.getWidth()).isEqualTo(1080);
        assertThat(page.getHeight()).isEqualTo(1080);
    }

    @Test
    void aPresetAtAnotherResolutionIsTheSamePaper() throws IOException {
        BufferedImage page = picture("--preset=letter-portrait-150", "--dpi=100");
        assertThat(page.getWidth()).isEqualTo(850);
        assertThat(page.getHeight()).isEqualTo(1100);
    }

    @Test
    void aSizeAtAnotherResolutionHasLargerType() throws IOException {
        Path byDefault = exported("byDefault.png", "--size=1280x960");
        Path dense = exported("dense.png", "--size=1280x960", "--dpi=192");
        assertThat(ImageIO.read(dense.toFile()).getWidth()).isEqualTo(1280);
        assertThat(Files.mismatch(byDefault, dense)).isNotNegative();
    }

    @Test
    void wordsAreThoseAskedFor() throws IOException {
        String svg =
                Files.readString(
                        exported(
                                "words.svg",
                                "--title=Our title",
                                "--subtitle=Our subtitle",
                                "--handling=For training only"));
        assertThat(svg).contains("Our title", "Our subtitle", "For training only");
    }

    @Test
    void theFullListOfSourcesLiesBesideAPicture() throws IOException {
        exported("map.png", TinyExport.SIZE, "--source-list");
        assertThat(Files.readString(folder.resolve("map-sources.txt"))).contains("1. ");
    }

    @Test
    void aFilmHasNoRoomForTheFullListOfSources() {
        Shell.Result result =
                tiny.english(
                        "--dates=2022..2024/P1Y",
                        "--source-list",
                        "--out=" + folder.resolve("film.gif"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--source-list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"right", "left", "BELOW", "floating"})
    void theLegendStandsWhereItIsAskedFor(String place) throws IOException {
        exported("legend.png", TinyExport.SIZE, "--legend=" + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"top-left", "top-right", "BOTTOM-LEFT", "bottom-right"})
    void theInsetStandsWhereItIsAskedFor(String corner) throws IOException {
        exported("inset.png", TinyExport.SIZE, "--extent=Oeste", "--inset=" + corner);
    }

    @Test
    void partsAreLeftOut() throws IOException {
        String whole = Files.readString(exported("whole.svg", "--title=Our title"));
        String less =
                Files.readString(
                        exported("less.svg", "--title=Our title", "--without=title,scale-bar"));
        assertThat(whole).contains(">Our title<", "Scale");
        assertThat(less).doesNotContain(">Our title<");
        assertThat(less.length()).isLessThan(whole.length());
    }

    @Test
    void aLogoStandsOnThePage() throws IOException {
        Path logo = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        Path with = exported("with.png", TinyExport.SIZE, "--logo=" + logo);
        Path without = exported("without.png", TinyExport.SIZE);
        assertThat(Files.mismatch(with, without)).isNotNegative();
    }

    @Test
    void aFolderTakesThePictureUnderANameThatTellsOfIt() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Shell.Result result =
                tiny.spanish(
                        "--date=2012-03", TinyExport.SIZE, "--format=svg", "--out=" + pictures);
        assertThat(result.err()).isEmpty();
        assertThat(pictures).isDirectoryContaining("glob:**/oeste_zonas_2012-03-01_640x480.svg");
    }

    @Test
    void theWholeEarthCanBeAskedFor() {
        Path file = folder.resolve("earth.png");
        Shell.Result result =
                tiny.english(
                        "--date=2014-03",
                        TinyExport.SIZE,
                        "--extent=-180,-90,180,90",
                        "--out=" + file);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aFileThatExistsIsKeptIfAskedAndElseNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.png"), "mine");
        String[] options = {"--date=2014-03", TinyExport.SIZE, "--out=" + file};
        Shell.Result kept = tiny.english(options[0], options[1], options[2], "--no-clobber");
        assertThat(kept.exitCode()).isEqualTo(1);
        assertThat(kept.error()).contains("kept.png: exists and is kept because of --no-clobber");
        assertThat(file).hasContent("mine");
        Shell.Result replaced = tiny.english(options);
        assertThat(replaced.exitCode()).isZero();
        assertThat(replaced.err()).contains("kept.png: exists and is replaced");
        assertThat(Files.size(file)).isGreaterThan(1_000);
    }

    @Test
    void aCheckTellsAndPreventsNothing() throws IOException {
        Path file = folder.resolve("checked.png");
        String[] options = {"--date=2014-03", TinyExport.SIZE, "--out=" + file, "--check"};
        Shell.Result english = tiny.english(options);
        assertThat(english.exitCode()).isZero();
        assertThat(english.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("plaza export: to check: "));
        assertThat(file).exists();
        assertThat(tiny.spanish(options).err()).contains("plaza export: por revisar: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--preset=a4 | --preset a4: expected one of screen-1920x1080, ",
                "--preset=a4-portrait-150 --size=800x600 | --preset and --size exclude each other",
                "--dpi=12 | --dpi 12: expected a number from 36 to 1200",
                "--dpi=dense | --dpi dense: expected a number",
                "--preset=a3-portrait-300 --dpi=900 | --dpi 900: each side must have from 200",
                "--legend=above | --legend above: expected one of right, left, below, floating",
                "--inset=middle | --inset middle: expected one of top-left, top-right, bottom-left,"
                        + " bottom-right",
                "--without=title,map | --without map: expected some of title, subtitle, date",
                "--format=bmp | --format bmp: expected one of png, svg, pdf",
                "--format=svg | --format svg and --out",
                "--format=gif --out=a.gif | a GIF is a film",
                "--out=a.gif | a GIF is a film; expected --dates",
                "--out=a.docx | expected a name that ends in one of png, svg, pdf",
                "--frame-time=2 | --frame-time is for films",
                "--each=town | --each town: expected one of state, priority, organization,"
                        + " date, year, change, view",
                "--each=view | --each view needs saved views",
                "--each=year | --date and --each exclude each other",
                "--dates=2008..2010/P1Y | --date and --dates exclude each other"
            })
    void misuseSaysWhatWasExpected(String options, String expected) {
        Shell.Result result = wrong(options);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error()).startsWith("plaza export: ").contains(expected);
        assertThat(Shell.spanish(lastArguments(options)).error()).startsWith("plaza export: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--logo=none.png | there is no such file",
                "--logo=pom.xml | expected a PNG or JPEG picture",
                "--out=nowhere/a.svg | its folder does not exist"
            })
    void whatIsNotThereIsRefused(String options, String expected) {
        Shell.Result result = wrong(options);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.error()).contains(expected);
    }

    private Shell.Result wrong(String options) {
        return Shell.english(lastArguments(options));
    }

    private String[] lastArguments(String options) {
        List<String> all = new ArrayList<>(List.of("--date=2012-03"));
        all.addAll(List.of(options.split(" ")));
        if (!options.contains("--out")) {
            all.add("--out=" + folder.resolve("map.png"));
        }
        return tiny.arguments(all.toArray(String[]::new));
    }

    private BufferedImage picture(String... options) throws IOException {
        return ImageIO.read(exported("picture.png", options).toFile());
    }

    private Path exported(String name, String... options) {
        Path file = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of("--date=2012-03", "--out=" + file));
        all.addAll(List.of(options));
        Shell.Result result = tiny.english(all.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return file;
    }

    private static String latin(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Test
    void everyPresetCanBeAskedFor() {
        for (PagePreset preset : PagePreset.values()) {
            PaperOptionReader request = new PaperOptionReader(new OptionReader(Language.EN));
            assertThat(request.page(null, preset.id(), null, Optional.empty()))
                    .isEqualTo(preset.page());
        }
    }
}
