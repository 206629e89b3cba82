package org.plazaatlas.briefing.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.map.PictureTiles;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A slide as LibreOffice draws it; where {@code soffice} is not on the path, nothing is tested. */
class OfficeTest {

    /** Pixels of a side of a region. */
    private static final int REGION = 160;

    /** The mean colour of a region, from 0 to 255; lettering is in another font. */
    private static final double TOLERANCE = 14;

    @TempDir private Path folder;

    @BeforeEach
    void officeIsInstalled() {
        assumeThat(office())
                .as("LibreOffice draws slides for this test: no soffice on the PATH, so skipped")
                .isPresent();
    }

    private static Optional<File> office() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, "soffice"))
                .filter(File::canExecute)
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "11"})
    void anOfficeProgramDrawsASlideAsThePicture(String state) throws Exception {
        Atlas atlas = MexicoAtlas.atlas();
        Extent extent =
                state.isEmpty()
                        ? Extent.ofCountry(atlas)
                        : Extent.ofState(atlas, state).orElseThrow();
        View view = View.of(LocalDate.of(2025, 6, 1), extent, Language.ES, Theme.LIGHT);
        Sheet sheet =
                new PictureExport(MexicoAtlas.history())
                        .sheet(view, PlateDesign.of(PagePreset.SLIDE_16_9));
        BufferedImage expected = sheet.image();
        BufferedImage drawn = drawn(sheet, expected.getWidth(), expected.getHeight());
        assertThat(PictureTiles.of(expected, REGION))
                .allSatisfy(
                        region ->
                                assertThat(PictureTiles.differenceOfMeans(expected, drawn, region))
                                        .as("region %s", region)
                                        .isLessThan(TOLERANCE));
    }

    private BufferedImage drawn(Sheet sheet, int width, int height)
            throws IOException, InterruptedException {
        Path slide = folder.resolve("slide.pptx");
        Files.write(slide, SheetFile.bytes(sheet, OutputFormat.PPTX));
        Process office =
                new ProcessBuilder(
                                office().orElseThrow().getPath(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                slide.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.log").toFile())
                        .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("slide.pdf").toFile())) {
            float scale = width / pdf.getPage(0).getMediaBox().getWidth();
            return scaled(new PDFRenderer(pdf).renderImage(0, scale, ImageType.RGB), width, height);
        }
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }
}
