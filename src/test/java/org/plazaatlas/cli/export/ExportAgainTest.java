package org.plazaatlas.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.briefing.carried.EmbeddedViewsReader;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cli.command.Shell;
import org.plazaatlas.workspace.SavedView;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

/**
 * Exports a finished piece again: the same piece, or one that differs only in what the options ask
 * for.
 */
@Execution(ExecutionMode.CONCURRENT)
class ExportAgainTest {

    private static final String DESIGNED =
            "--date=2012-03;--size=900x700;--dpi=130;--title=Un título «así»;--subtitle=Nota & más;"
                    + "--handling=Sólo para uso interno;--legend=left;--inset=top-left;"
                    + "--without=north-arrow,scale-bar";

    @TempDir private static Path shared;
    @TempDir private Path folder;

    private static TinyExport tiny;
    private static Path logo;

    @BeforeAll
    static void write() throws Exception {
        tiny = TinyExport.in(shared);
        logo = shared.resolve("logo.png");
        ImageIO.write(new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void aPictureMakesTheVerySamePictureAgain(String ending) {
        for (String piece :
                List.of(
                        "--date=2012-03",
                        DESIGNED + ";--logo=" + logo,
                        "--date=2012-03;--preset=letter-portrait-150;--dpi=72;--legend=floating",
                        "--date=2012-03;--preset=a4-landscape-150;--dpi=60;--handling=X",
                        "--date=2012-03;--preset=square-1080;--without=title,legend,sources",
                        "--date=2012-09;--topic=changes;--since=2011-02;--title=Cambios",
                        "--multiples=2011-07,2012-03,2012-09;--title=Tres días;--size=800x600",
                        "--multiples=changes:3;--by-source=s1;--size=800x600",
                        "--multiples=3:2011-07..2012-09;--topic=changes;--since=2011;--handling=Y")) {
            requireSameAgain(piece, ending);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "pptx"})
    void aDocumentMakesTheVerySameDocumentAgain(String ending) {
        requireSameAgain(DESIGNED + ";--logo=" + logo, ending);
        requireSameAgain("--multiples=2011-07,2012-03;--title=Dos días;--size=800x600", ending);
    }

    private void requireSameAgain(String piece, String ending) {
        Path first = made("first." + ending, piece);
        Path again = again("again." + ending, first);
        assertThat(again).as(piece).hasSameBinaryContentAs(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "pdf", "pptx"})
    void anyFormatMakesTheSamePng(String ending) {
        Path png = made("piece.png", DESIGNED + ";--logo=" + logo);
        Path other = made("piece." + ending, DESIGNED + ";--logo=" + logo);
        assertThat(again("again.png", other)).hasSameBinaryContentAs(png);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--title=Otro",
                "--title=",
                "--subtitle=Otra",
                "--handling=",
                "--size=640x480;--dpi=96",
                "--preset=square-1080",
                "--dpi=96",
                "--legend=below",
                "--inset=bottom-right",
                "--without=date",
                "--without=",
                "--logo=",
                "--date=2012-09",
                "--theme=dark;--date=2012-09;--title=Otro"
            })
    void anOptionSaysOneThingOtherwise(String otherwise) {
        String original = DESIGNED + ";--logo=" + logo;
        Path changed = again("changed.svg", made("first.svg", original), otherwise.split(";"));
        assertThat(changed)
                .hasSameBinaryContentAs(made("expected.svg", merged(original, otherwise)));
    }

    /** The options of the original without those that are given anew. */
    private static String merged(String original, String otherwise) {
        List<String> all = new ArrayList<>(Arrays.asList(original.split(";")));
        for (String option : otherwise.split(";")) {
            String name = option.substring(0, option.indexOf('=') + 1);
            boolean page = name.equals("--preset=");
            all.removeIf(old -> old.startsWith(name));
            all.removeIf(old -> page && (old.startsWith("--size=") || old.startsWith("--dpi=")));
            all.add(option);
        }
        return String.join(";", all);
    }

    @Test
    void suggestedWordsFollowTheDayAndGivenOnesStay() throws IOException {
        String options = "--date=2012-09;--topic=changes;--since=2011-02;--size=900x700";
        Path suggested = made("suggested.svg", options);
        assertThat(Files.readString(again("a.svg", suggested, "--date=2012-03")))
                .contains("1 mar 2012")
                .doesNotContain("1 sep 2012");
        Path given = made("given.svg", options + ";--title=Mi título");
        assertThat(Files.readString(again("b.svg", given, "--date=2012-03")))
                .contains(">Mi título<", "1 mar 2012");
    }

    @ParameterizedTest
    @CsvSource({
        "--preset=a4-portrait-150, 200, 1653, 2339",
        "--preset=square-1080, 180, 1191, 1191",
        "--preset=letter-portrait-150;--dpi=100, 200, 1700, 2200",
        "--size=900x700, 120, 900, 700"
    })
    void anotherResolutionKeepsThePaperOfAPresetAndThePixelsOfASize(
            String page, String dpi, int width, int height) throws IOException {
        Path first = made("first.png", "--date=2012-03;" + page);
        BufferedImage picture = ImageIO.read(again("dense.png", first, "--dpi=" + dpi).toFile());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    @Test
    void theNameOfAKeptViewStaysUnlessThePageIsRetitled() {
        Path first = made("first.png", "--multiples=2011-07,2012-03;--size=800x600");
        List<SavedView> views = EmbeddedViewsReader.read(first).views();
        Path larger = again("larger.png", first, "--size=900x700");
        assertThat(EmbeddedViewsReader.read(larger).views()).isEqualTo(views);
        Path retitled = again("retitled.png", first, "--title=Otro");
        assertThat(EmbeddedViewsReader.read(retitled).views())
                .extracting(SavedView::name)
                .first(InstanceOfAssertFactories.STRING)
                .startsWith("Otro");
    }

    @Test
    void aPageOfSeveralMapsOfARangeComesBackAsThatPage() {
        String options = "--multiples=2011-07,2012-03;--from=2010-07;--size=800x600";
        Path first = made("first.png", options);
        assertThat(again("again.png", first)).hasSameBinaryContentAs(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "pptx"})
    void aDocumentOfASeriesComesBackAsThatDocument(String ending) {
        for (String each :
                List.of("--each=year;--dates=2010..2012", "--each=state;--date=2012-03")) {
            Path first = made("first." + ending, each + ";--size=800x600;--handling=Uso interno");
            Path again = again("again." + ending, first);
            assertThat(again).as(each).hasSameBinaryContentAs(first);
        }
    }

    @Test
    void oneOfADocumentIsChosenByItsName() {
        Path document = made("states.pdf", "--each=state;--date=2012-03;--size=800x600");
        EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(document);
        String name = reading.views().getLast().name();
        Path one = again("one.png", document, "--name=" + name);
        EmbeddedViewsReader.Reading read = EmbeddedViewsReader.read(one);
        assertThat(read.views()).containsExactly(reading.views().getLast());
        assertThat(read.design()).isEqualTo(reading.design());
    }

    @Test
    void manyViewsDoNotGoIntoOnePicture() {
        Path document = made("states.pdf", "--each=state;--date=2012-03;--size=800x600");
        Shell.Result result =
                tiny.english("--view=" + document, "--out=" + folder.resolve("one.png"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.error()).contains("one file for 2 views", ".pdf, .pptx", "--name");
    }

    @Test
    void aLogoTooLargeIsLeftOutAndThatIsSaid() throws IOException {
        Path large = folder.resolve("large.png");
        ImageIO.write(noise(700), "png", large.toFile());
        assertThat(Files.size(large)).isGreaterThan(1_000_000);
        Path piece = folder.resolve("piece.png");
        Shell.Result made =
                tiny.english(
                        "--date=2012-03", TinyExport.SIZE, "--logo=" + large, "--out=" + piece);
        assertThat(made.exitCode()).isZero();
        assertThat(made.error()).contains("--logo", "more than 1 MB is not carried");
        Shell.Result again =
                tiny.english("--view=" + piece, "--out=" + folder.resolve("again.png"));
        assertThat(again.exitCode()).isZero();
        assertThat(again.error()).contains("piece.png: design: the logo has", "choose it again");
    }

    private static BufferedImage noise(int side) {
        BufferedImage noise = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        return noise;
    }

    @Test
    void thePieceCarriesWhatWasGivenAndNoMore() {
        PlateDesign suggested = designOf(made("suggested.png", "--date=2012-03"));
        assertThat(suggested.title()).isEmpty();
        assertThat(suggested.subtitle()).isEmpty();
        assertThat(suggested.handling()).isEmpty();
        PlateDesign designed = designOf(made("designed.png", DESIGNED));
        assertThat(designed.title()).contains("Un título «así»");
        assertThat(designed.legendPlace()).isEqualTo(LegendPlace.LEFT);
        assertThat(designed.insetPlace()).isEqualTo(InsetPlace.TOP_LEFT);
        assertThat(designed.shows(PagePart.SCALE_BAR)).isFalse();
        assertThat(designed.shows(PagePart.DATE)).isTrue();
    }

    @Test
    void controlCharactersOfATitleDoNoHarm() {
        Path svg = made("odd.svg", "--date=2012-03;--title=one\u0001two\u0085three");
        assertThat(designOf(svg).title()).isEqualTo(Optional.of("one two three"));
        assertThat(again("again.svg", svg)).hasSameBinaryContentAs(svg);
    }

    private static PlateDesign designOf(Path piece) {
        return EmbeddedViewsReader.read(piece).design().orElseThrow();
    }

    private Path made(String name, String options) {
        return exported(name, options.split(";"));
    }

    private Path again(String name, Path piece, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--view=" + piece);
        return exported(name, all.toArray(String[]::new));
    }

    private Path exported(String name, String... options) {
        Path out = folder.resolve(name);
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--out=" + out);
        Shell.Result result = tiny.spanish(all.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
        return out;
    }
}
