package org.plazaatlas.briefing.carried;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.Multiples;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

@Execution(ExecutionMode.CONCURRENT)
class EmbeddedViewsReaderTest {

    private static final PlateDesign DESIGN = PlateDesign.of(Page.of(new PictureSize(640, 400, 1)));
    private static final LocalDate EARLIER = LocalDate.of(2023, 1, 1);
    private static final Atlas ATLAS = TinyAtlas.atlas();
    private static final History HISTORY = History.of(ATLAS);

    @TempDir Path folder;

    private final View view =
            View.of(LocalDate.of(2024, 6, 15), Extent.ofCountry(ATLAS), Language.ES, Theme.DARK)
                    .withTopic(new Topic.Changes(LocalDate.of(2020, 1, 1)))
                    .withSelection(Optional.of(Subject.state("03")));
    private final SavedView saved =
            new SavedView("Año <nuevo> & «viejo»", "una nota", view, Arrangement.ONE_MAP);

    private Path written(OutputFormat format) throws IOException {
        Path file = folder.resolve("picture." + format.extension());
        SheetFile.write(new PictureExport(HISTORY).sheet(saved, DESIGN), format, file);
        return file;
    }

    @ParameterizedTest
    @EnumSource
    void everyFileGivesItsViewBack(OutputFormat format) throws IOException {
        EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(written(format));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.views()).containsExactly(saved);
        assertThat(reading.design()).contains(DESIGN);
        assertThat(reading.atlas()).contains(AtlasFingerprint.of(ATLAS));
    }

    @Test
    void aPageOfSeveralMapsIsOneViewOnThoseMaps() throws IOException {
        Multiples maps = new Multiples(new DateSeries.Even(EARLIER, view.date(), 3));
        SavedView page = saved.withArrangement(maps);
        Path svg = folder.resolve("maps.svg");
        SheetFile.write(new PageExport(HISTORY).sheet(page, DESIGN), OutputFormat.SVG, svg);
        assertThat(EmbeddedViewsReader.read(svg).views()).containsExactly(page);
    }

    @Test
    void aPageOfSeveralMapsWithoutADesignHasAViewForEachAndIsReadAsOne() throws IOException {
        View earlier = view.withDate(EARLIER);
        List<SavedView> each =
                List.of(
                        new SavedView("Antes", "", earlier, Arrangement.ONE_MAP),
                        new SavedView("Después", "", view, Arrangement.ONE_MAP));
        Path old = carrying(each, Optional.empty());
        Multiples maps = new Multiples(new DateSeries.Chosen(List.of(EARLIER, view.date())));
        assertThat(EmbeddedViewsReader.read(old).views())
                .containsExactly(new SavedView("Antes", "", earlier, maps));
        assertThat(EmbeddedViewsReader.read(carrying(each, Optional.of(DESIGN))).views())
                .isEqualTo(each);
    }

    @Test
    void aFileWithoutADesignIsReadAsEver() throws IOException {
        EmbeddedViewsReader.Reading reading =
                EmbeddedViewsReader.read(carrying(List.of(saved), Optional.empty()));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.views()).containsExactly(saved);
        assertThat(reading.design()).isEmpty();
    }

    @Test
    void aDesignThatIsDamagedIsToldAndTheViewOpens() throws IOException {
        String svg = Files.readString(written(OutputFormat.SVG));
        Path changed = folder.resolve("changed.svg");
        Files.writeString(changed, svg.replace("\"legend\":\"suggested\"", "\"legend\":7"));
        EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(changed);
        assertThat(reading.views()).containsExactly(saved);
        assertThat(reading.design()).contains(DESIGN);
        assertThat(reading.problems().getFirst().in(Language.EN))
                .startsWith("changed.svg: design: \"legend\" is 7; expected one of");
    }

    /** A file of these views, whatever is on it. */
    private Path carrying(List<SavedView> views, Optional<PlateDesign> design) throws IOException {
        Sheet sheet = new PictureExport(HISTORY).sheet(saved, DESIGN);
        Sheet changed =
                new Sheet(
                        sheet.page(),
                        sheet.drawing(),
                        sheet.text(),
                        sheet.parts(),
                        sheet.notes(),
                        new EmbeddedViews(views, design, AtlasFingerprint.of(ATLAS)));
        Path file = folder.resolve("carrying.png");
        SheetFile.write(changed, OutputFormat.PNG, file);
        return file;
    }

    @Test
    void anSvgIsKnownAsOtherProgramsSaveIt() throws IOException {
        String svg = Files.readString(written(OutputFormat.SVG));
        int start = svg.indexOf("<svg");
        String body = svg.substring(start);
        Map<String, byte[]> kinds =
                Map.of(
                        "mark", ("\uFEFF" + body).getBytes(StandardCharsets.UTF_8),
                        "wide", ("\uFEFF" + body).getBytes(StandardCharsets.UTF_16LE),
                        "comment",
                                ("<!--" + "x".repeat(9_999) + "-->" + body)
                                        .getBytes(StandardCharsets.UTF_8),
                        "packed", packed(body.getBytes(StandardCharsets.UTF_8)));
        for (Map.Entry<String, byte[]> kind : kinds.entrySet()) {
            Path file = Files.write(folder.resolve(kind.getKey() + ".svg"), kind.getValue());
            assertThat(EmbeddedViewsReader.read(file).views()).containsExactly(saved);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void aJpegIsCalledByItsName() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[] {-1, -40, -1, -32, 0, 16});
        assertThat(EmbeddedViewsReader.read(file).problems().getFirst().in(Language.EN))
                .startsWith("a: is a JPEG picture, which carries no view");
    }

    @Test
    void aPartThatUnpacksToFarTooMuchIsNotReadToItsEnd() throws IOException {
        Path file = folder.resolve("bomb.pptx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("customXml/item1.xml"));
            zip.write("<v:view xmlns:v=\"urn:plaza-atlas:\">".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 32; i++) {
                zip.write("a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(EmbeddedViewsReader.read(file).problems().getFirst().in(Language.EN))
                .contains("it is larger than this program reads");
    }

    @Test
    void theNameOfAFileDoesNotMatter() throws IOException {
        Path renamed = folder.resolve("picture.dat");
        Files.move(written(OutputFormat.SVG), renamed);
        assertThat(EmbeddedViewsReader.read(renamed).views()).containsExactly(saved);
    }

    @ParameterizedTest
    @EnumSource
    void aFileCutOffIsToldAndNothingIsThrown(OutputFormat format) throws IOException {
        byte[] whole = Files.readAllBytes(written(format));
        Path cut = folder.resolve("cut");
        for (int length : new int[] {0, 7, 20, 60, 300, whole.length / 2}) {
            Files.write(cut, Arrays.copyOf(whole, length));
            EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(cut);
            if (reading.views().isEmpty()) {
                assertThat(reading.problems()).as("cut after %s bytes", length).isNotEmpty();
            }
        }
    }

    @Test
    void aPictureOfAnotherProgramCarriesNone() throws IOException {
        Path png = folder.resolve("photo.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(png);
        assertThat(reading.views()).isEmpty();
        assertThat(reading.problems().getFirst().in(Language.EN))
                .isEqualTo(
                        "photo.png: this PNG carries no view; expected a file exported by Plaza"
                                + " Atlas (another program may have removed the view when saving"
                                + " it)");
    }

    @Test
    void aFileOfAnotherKindIsNamedAsSuch() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "hola");
        assertThat(EmbeddedViewsReader.read(text).problems().getFirst().in(Language.ES))
                .startsWith("notes.txt: no es un PNG, SVG, PDF, PPTX o GIF");
        assertThat(
                        EmbeddedViewsReader.read(folder.resolve("nowhere.png"))
                                .problems()
                                .getFirst()
                                .in(Language.EN))
                .startsWith("nowhere.png: cannot be read");
    }

    @Test
    void aViewThatCannotBeReadIsToldWithItsField() throws IOException {
        String svg = Files.readString(written(OutputFormat.SVG));
        Path changed = folder.resolve("changed.svg");
        Files.writeString(changed, svg.replace("\"date\":\"2024-06-15\"", "\"date\":\"soon\""));
        EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(changed);
        assertThat(reading.views()).isEmpty();
        assertThat(reading.problems().getFirst().in(Language.EN)).contains("date", "soon");
    }

    @Test
    void nothingOutsideAnSvgIsFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden", StandardCharsets.UTF_8);
        Path svg = folder.resolve("evil.svg");
        Files.writeString(
                svg,
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>"
                        + "<a:view xmlns:a=\"urn:plaza-atlas:\">&x;</a:view></metadata></svg>");
        EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(svg);
        assertThat(reading.views()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.problems().toString()).doesNotContain("hidden");
    }

    @Test
    void anAtlasThatChangedSaysWhatDiffers() {
        AtlasFingerprint now = AtlasFingerprint.of(ATLAS);
        AtlasFingerprint then =
                new AtlasFingerprint(
                        now.es(),
                        now.en(),
                        now.organizations(),
                        now.claims() - 2,
                        now.events(),
                        now.sources(),
                        "1999-01-01",
                        now.to(),
                        "other");
        assertThat(then.differences(now))
                .extracting(Text::en)
                .containsExactly(
                        "Claims: " + then.claims() + " then, " + now.claims() + " now.",
                        "The time of the atlas began on 1999-01-01; it begins on "
                                + now.from()
                                + " now.");
        assertThat(now.differences(AtlasFingerprint.of(TinyAtlas.atlas()))).isEmpty();
    }
}
