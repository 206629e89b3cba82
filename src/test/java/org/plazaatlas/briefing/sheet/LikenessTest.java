package org.plazaatlas.briefing.sheet;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.map.PictureTiles;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.paint.LayerCanvas;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** A page in every format, drawn by another program, looks like its PNG. */
@Execution(ExecutionMode.CONCURRENT)
class LikenessTest {

    /** Of all channels of all pixels, from 0 to 255, on average: 2 in a hundred. */
    private static final double TOLERANCE = 0.02 * 255;

    /**
     * A little more: slides round the tiles of patterns to whole pixels of another scale, and Batik
     * moves letters, of which a map with its organizations' names has many.
     */
    private static final double WIDER_TOLERANCE = 0.021 * 255;

    /** Pixels of a side: some letters, a sign of the legend. */
    private static final int TILE = 24;

    /** How far the mean colour of a tile may be off, from 0 to 255. */
    private static final double TILE_TOLERANCE = 9;

    /** The same where Batik draws it, which moves letters by up to a pixel: finds lost layers. */
    private static final double SVG_TILE_TOLERANCE = 22;

    /** Bytes; what a newspaper's programs open without waiting. */
    private static final int LARGEST_SVG = 600_000;

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
        try (PDDocument pdf = Loader.loadPDF(SheetFile.bytes(sheet, OutputFormat.PDF))) {
            assertAlike(
                    png(sheet),
                    new PDFRenderer(pdf).renderImageWithDPI(0, 144, ImageType.RGB),
                    TOLERANCE,
                    TILE_TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void anSvgLooksLikeThePngOfTheSameView(View view) throws Exception {
        Sheet sheet = EXPORT.sheet(view, DESIGN);
        byte[] svg = SheetFile.bytes(sheet, OutputFormat.SVG);
        assertThat(svg.length).isLessThan(LARGEST_SVG);
        Rasterizer rasterizer = new Rasterizer();
        rasterizer.transcode(
                new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput());
        assertAlike(png(sheet), rasterizer.drawn, WIDER_TOLERANCE, SVG_TILE_TOLERANCE);
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
        Sheet sheet = EXPORT.sheet(view, PlateDesign.of(page).with(PagePart.MAP_PICTURE));
        BufferedImage png = png(sheet);
        try (XMLSlideShow show = opened(sheet)) {
            XSLFSlide slide = show.getSlides().getFirst();
            AffineTransform toPixels = pixelsPerPoint(png, show);
            XSLFPictureShape map = map(slide);
            Area bare = onPixels(map, toPixels);
            slide.getShapes().stream()
                    .filter(shape -> shape != map)
                    .forEach(shape -> bare.subtract(onPixels(shape, toPixels)));
            BufferedImage drawn = drawn(map, toPixels, png);
            assertThat(meanDifference(png, drawn, bare)).isLessThan(WIDER_TOLERANCE);
            assertThat(worstTile(png, drawn, bare)).isLessThan(TILE_TOLERANCE);
        }
    }

    private static XMLSlideShow opened(Sheet sheet) throws IOException {
        return new XMLSlideShow(
                new ByteArrayInputStream(SheetFile.bytes(sheet, OutputFormat.PPTX)));
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
        return ImageIO.read(new ByteArrayInputStream(SheetFile.bytes(sheet, OutputFormat.PNG)));
    }

    private static void assertAlike(
            BufferedImage expected, BufferedImage drawn, double tolerance, double tileTolerance) {
        assertThat(drawn.getWidth()).isEqualTo(expected.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(expected.getHeight());
        Rectangle whole = expected.getRaster().getBounds();
        assertThat(meanDifference(expected, drawn, whole)).isLessThan(tolerance);
        assertThat(worstTile(expected, drawn, whole)).isLessThan(tileTolerance);
    }

    private static double worstTile(BufferedImage expected, BufferedImage drawn, Shape where) {
        return PictureTiles.of(expected, TILE).stream()
                .filter(where::contains)
                .mapToDouble(tile -> PictureTiles.differenceOfMeans(expected, drawn, tile))
                .max()
                .orElseThrow();
    }

    /** Any one of them, so that the tolerance of PDF and slides is known to be narrow enough. */
    @ParameterizedTest
    @EnumSource(names = {"LETTERING", "SIGNS"})
    void aLostLineOrSignOfThePageIsFound(PageLayer layer) throws IOException {
        Sheet sheet = EXPORT.sheet(COUNTRY.withTheme(Theme.LIGHT), DESIGN);
        BufferedImage png = png(sheet);
        Rectangle whole = png.getRaster().getBounds();
        int pieces = pieces(sheet, layer);
        assertThat(pieces).isGreaterThan(3);
        assertThat(worstTile(png, without(sheet, layer, pieces), whole)).isZero();
        for (int lost = 0; lost < pieces; lost++) {
            assertThat(worstTile(png, without(sheet, layer, lost), whole))
                    .as("without piece %d of %s", lost, layer)
                    .isGreaterThan(TILE_TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKS", "LETTERING", "SIGNS", "BOUNDARIES", "ZONES"})
    void aLostLayerIsFound(PageLayer layer) throws IOException {
        Sheet sheet = EXPORT.sheet(COUNTRY, DESIGN);
        BufferedImage png = png(sheet);
        assertThat(
                        worstTile(
                                png,
                                without(sheet, layer, LossyCanvas.ALL),
                                png.getRaster().getBounds()))
                .isGreaterThan(SVG_TILE_TOLERANCE);
    }

    private static int pieces(Sheet sheet, PageLayer layer) {
        AtomicInteger count = new AtomicInteger();
        draw(sheet, new LossyCanvas(graphics(emptyPage()), layer, LossyCanvas.ALL, count));
        return count.get();
    }

    private static BufferedImage without(Sheet sheet, PageLayer layer, int piece) {
        BufferedImage page = emptyPage();
        draw(sheet, new LossyCanvas(graphics(page), layer, piece, new AtomicInteger()));
        return page;
    }

    private static void draw(Sheet sheet, LayerCanvas canvas) {
        sheet.drawing().accept(canvas);
    }

    private static BufferedImage emptyPage() {
        Page page = DESIGN.page();
        return new BufferedImage(
                page.widthPixels(), page.heightPixels(), BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D graphics(BufferedImage page) {
        return page.createGraphics();
    }

    /**
     * Draws a page without one piece of a layer.
     *
     * @param lost the piece that is left out; or {@link #ALL}
     */
    private record LossyCanvas(Graphics2D page, PageLayer lossy, int lost, AtomicInteger met)
            implements LayerCanvas {

        private static final int ALL = -1;

        @Override
        public void draw(PageLayer layer, Consumer<Graphics2D> drawing) {
            if (layer != lossy) {
                LayerCanvas.flat(page).draw(layer, drawing);
            }
        }

        @Override
        public void drawPieces(
                PageLayer layer, Consumer<Graphics2D> setting, List<Consumer<Graphics2D>> pieces) {
            List<Consumer<Graphics2D>> kept = new ArrayList<>(pieces);
            if (layer == lossy) {
                kept.removeIf(_ -> met.getAndIncrement() == lost || lost == ALL);
            }
            LayerCanvas.flat(page).drawPieces(layer, setting, kept);
        }
    }

    /** Asks of whole tiles first whether they are there to be compared: a shape answers slowly. */
    private static double meanDifference(BufferedImage a, BufferedImage b, Shape where) {
        long sum = 0;
        long pixels = 0;
        for (Rectangle tile : PictureTiles.of(a, TILE)) {
            boolean whole = where.contains(tile);
            int[] as = PictureTiles.pixels(a, tile);
            int[] bs = PictureTiles.pixels(b, tile);
            for (int i = 0; i < as.length; i++) {
                if (whole || where.contains(tile.x + i % tile.width, tile.y + i / tile.width)) {
                    sum += difference(as[i], bs[i]);
                    pixels++;
                }
            }
        }
        assertThat(pixels).isPositive();
        return sum / (3.0 * pixels);
    }

    /** Of all three channels. */
    private static int difference(int a, int b) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((a >> shift & 255) - (b >> shift & 255));
        }
        return sum;
    }
}
