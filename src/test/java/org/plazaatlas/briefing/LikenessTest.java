package org.plazaatlas.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Page;
import org.plazaatlas.cartography.PagePreset;
import org.plazaatlas.cartography.PictureSize;
import org.plazaatlas.cartography.PlateDesign;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Every format of a page, read or drawn by somebody else's program, looks like its PNG. */
@Execution(ExecutionMode.CONCURRENT)
class LikenessTest {

    /** Of all channels of all pixels, from 0 to 255, on average: 2 in a hundred. */
    private static final double TOLERANCE = 0.02 * 255;

    private static final PlateDesign DESIGN =
            PlateDesign.of(Page.of(new PictureSize(960, 540, 1.5)));

    /** Of which a slide's picture is twice as fine, twice again, and thrice. */
    private static final List<Page> SLIDES =
            List.of(
                    PagePreset.SCREEN_1920X1080.page(),
                    PagePreset.A4_LANDSCAPE_150.page(),
                    Page.of(new PictureSize(960, 540, 1)));

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final PictureExport EXPORT = new PictureExport(MexicoAtlas.history());
    private static final View COUNTRY =
            View.of(LocalDate.of(2025, 2, 21), Extent.ofCountry(ATLAS), Language.ES, Theme.DARK);

    static Stream<View> views() {
        return Stream.of(
                COUNTRY,
                COUNTRY.withTheme(Theme.LIGHT),
                COUNTRY.withExtent(Extent.ofState(ATLAS, "25").orElseThrow())
                        .withSelection(Optional.of(Subject.state("25")))
                        .withLanguage(Language.EN)
                        .withTheme(Theme.LIGHT),
                COUNTRY.withExtent(Extent.ofState(ATLAS, "11").orElseThrow()),
                COUNTRY.withDate(LocalDate.of(2012, 6, 1))
                        .withWindow(new TimeWindow.Range(LocalDate.of(2008, 6, 1))),
                COUNTRY.withDate(LocalDate.of(2012, 6, 1))
                        .withTheme(Theme.LIGHT)
                        .withShownAlone(Optional.of("los-zetas")));
    }

    static Stream<Arguments> slides() {
        return SLIDES.stream().flatMap(page -> views().map(view -> Arguments.of(page, view)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void aPdfLooksLikeThePngOfTheSameView(View view) throws IOException {
        Sheet sheet = EXPORT.sheet(view, DESIGN);
        try (PDDocument pdf = Loader.loadPDF(sheet.as(OutputFormat.PDF))) {
            assertAlike(png(sheet), new PDFRenderer(pdf).renderImageWithDPI(0, 144, ImageType.RGB));
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void anSvgLooksLikeThePngOfTheSameView(View view) throws Exception {
        Sheet sheet = EXPORT.sheet(view, DESIGN);
        Rasterizer rasterizer = new Rasterizer();
        rasterizer.transcode(
                new TranscoderInput(new ByteArrayInputStream(sheet.as(OutputFormat.SVG))),
                new TranscoderOutput());
        assertAlike(png(sheet), rasterizer.drawn);
    }

    /** Batik, which keeps the picture instead of writing it. */
    private static final class Rasterizer extends ImageTranscoder {

        private BufferedImage drawn;

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output)
                throws TranscoderException {
            drawn = image;
        }
    }

    /** Only where nothing else lies on it: words in text boxes each program sets anew. */
    @ParameterizedTest
    @MethodSource("slides")
    void theMapOfASlideLooksLikeThatOfThePngOfTheSameView(Page page, View view) throws IOException {
        Sheet sheet = EXPORT.sheet(view, PlateDesign.of(page));
        BufferedImage png = png(sheet);
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(sheet.as(OutputFormat.PPTX)))) {
            XSLFSlide slide = show.getSlides().getFirst();
            AffineTransform toPixels = pixelsPerPoint(png, show);
            XSLFPictureShape map = map(slide);
            Area bare = onPixels(map, toPixels);
            slide.getShapes().stream()
                    .filter(shape -> shape != map)
                    .forEach(shape -> bare.subtract(onPixels(shape, toPixels)));
            assertThat(meanDifference(png, drawn(map, toPixels, png), bare)).isLessThan(TOLERANCE);
        }
    }

    /** Not by the page size that the library tells, which is in whole points. */
    private static AffineTransform pixelsPerPoint(BufferedImage png, XMLSlideShow show) {
        CTSlideSize size = show.getCTPresentation().getSldSz();
        return AffineTransform.getScaleInstance(
                png.getWidth() / Units.toPoints(size.getCx()),
                png.getHeight() / Units.toPoints(size.getCy()));
    }

    /** The lowest of the pictures. */
    private static XSLFPictureShape map(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .map(XSLFPictureShape.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Area onPixels(XSLFShape shape, AffineTransform toPixels) {
        return new Area(toPixels.createTransformedShape(shape.getAnchor()));
    }

    /** A slide with nothing but the map, as large as the PNG. */
    private static BufferedImage drawn(
            XSLFPictureShape map, AffineTransform toPixels, BufferedImage png) throws IOException {
        BufferedImage drawn =
                new BufferedImage(png.getWidth(), png.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(map.getSheet().getBackground().getFillColor());
        graphics.fillRect(0, 0, png.getWidth(), png.getHeight());
        Rectangle2D at = onPixels(map, toPixels).getBounds2D();
        BufferedImage pixels =
                ImageIO.read(new ByteArrayInputStream(map.getPictureData().getData()));
        AffineTransform place = AffineTransform.getTranslateInstance(at.getX(), at.getY());
        place.scale(at.getWidth() / pixels.getWidth(), at.getHeight() / pixels.getHeight());
        graphics.drawImage(pixels, place, null);
        graphics.dispose();
        return drawn;
    }

    private static BufferedImage png(Sheet sheet) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(sheet.as(OutputFormat.PNG)));
    }

    private static void assertAlike(BufferedImage expected, BufferedImage drawn) {
        assertThat(drawn.getWidth()).isEqualTo(expected.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(expected.getHeight());
        assertThat(meanDifference(expected, drawn, expected.getRaster().getBounds()))
                .isLessThan(TOLERANCE);
    }

    private static double meanDifference(BufferedImage a, BufferedImage b, Shape where) {
        return IntStream.range(0, a.getWidth() * a.getHeight())
                .mapToObj(i -> new Point(i % a.getWidth(), i / a.getWidth()))
                .filter(where::contains)
                .mapToDouble(at -> difference(a.getRGB(at.x, at.y), b.getRGB(at.x, at.y)))
                .average()
                .orElseThrow();
    }

    private static double difference(int a, int b) {
        return IntStream.of(0, 8, 16)
                .map(shift -> Math.abs((a >> shift & 255) - (b >> shift & 255)))
                .average()
                .orElseThrow();
    }
}
