package org.plazaatlas.briefing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.pdf.StructureText;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.paint.PageLayer;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/** Writes the same page as PNG, SVG and PDF. */
@Execution(ExecutionMode.CONCURRENT)
class SheetFormatsTest {

    private static final PlateDesign DESIGN =
            PlateDesign.of(Page.of(new PictureSize(960, 540, 1.5)))
                    .withMessage(MapMessage.NONE)
                    .withLegendRows(LegendRows.ALL);
    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final PictureExport EXPORT = new PictureExport(MexicoAtlas.history());
    private static final View COUNTRY =
            View.of(LocalDate.of(2025, 2, 21), Extent.ofCountry(ATLAS), Language.ES, Theme.DARK);
    private static final String TITLE =
            "El CJNG domina 10 estados; el Cártel de Sinaloa, 9; 7 están en disputa";
    private static final View SINALOA =
            COUNTRY.withExtent(Extent.ofState(ATLAS, "25").orElseThrow())
                    .withSelection(Optional.of(Subject.state("25")))
                    .withLanguage(Language.EN)
                    .withTheme(Theme.LIGHT);
    private static final Sheet SHEET = EXPORT.sheet(COUNTRY, DESIGN);

    @ParameterizedTest
    @EnumSource
    void theSameViewGivesTheSameBytesInEveryFormat(OutputFormat format) throws IOException {
        byte[] again =
                SheetFile.bytes(
                        new PictureExport(MexicoAtlas.history()).sheet(COUNTRY, DESIGN), format);
        assertThat(SheetFile.bytes(SHEET, format)).isEqualTo(again);
    }

    @ParameterizedTest
    @EnumSource
    void lettersThatTheTypefaceLacksSpoilNoFormat(OutputFormat format) throws IOException {
        String title = "El \uFB01n\u00AD\u200E \u2028 \u4E2D \uD83D\uDE00 \u0627\u0007\uD83D";
        Sheet sheet =
                EXPORT.sheet(
                        SINALOA,
                        DESIGN.withTitle(Optional.of(title)).withHandling(Optional.of(title)));
        assertThat(SheetFile.bytes(sheet, format)).isNotEmpty();
    }

    @Test
    void aPngSaysItsColourSpaceItsSizeOnPaperAndWhatItShows() throws IOException {
        Map<String, ByteBuffer> chunks =
                chunks(
                        SheetFile.bytes(
                                EXPORT.sheet(COUNTRY, PlateDesign.of(PagePreset.A4_LANDSCAPE_300)),
                                OutputFormat.PNG));
        assertThat(chunks).containsKeys("sRGB", "pHYs", "iTXt Title", "iTXt plaza-atlas:view");
        ByteBuffer paper = chunks.get("pHYs");
        assertThat(paper.getInt()).as("pixels per metre at 300 dpi").isEqualTo(11811);
        assertThat(paper.getInt()).isEqualTo(11811);
        assertThat(paper.get()).as("unit: metre").isEqualTo((byte) 1);
        assertThat(text(chunks.get("iTXt Description")))
                .contains("21 feb 2025", "Cártel de Sinaloa", "Fuentes: ");
    }

    /** Chunks by their types; texts also by their keywords. */
    private static Map<String, ByteBuffer> chunks(byte[] png) {
        Map<String, ByteBuffer> chunks = new LinkedHashMap<>();
        ByteBuffer in = ByteBuffer.wrap(png).position(8);
        while (in.hasRemaining()) {
            int length = in.getInt();
            byte[] type = new byte[4];
            in.get(type);
            ByteBuffer data = in.slice(in.position(), length);
            String name = new String(type, StandardCharsets.US_ASCII);
            chunks.put(name.equals("iTXt") ? name + " " + keyword(data) : name, data);
            in.position(in.position() + length + 4);
        }
        return chunks;
    }

    private static String keyword(ByteBuffer data) {
        return text(data).substring(0, text(data).indexOf('\0'));
    }

    private static String text(ByteBuffer data) {
        return StandardCharsets.UTF_8.decode(data.duplicate().rewind()).toString();
    }

    @Test
    void anSvgHasAGroupForEachLayerAndTextAsText() throws Exception {
        Document svg = svg(SHEET);
        List<String> ids = attributes(svg.getElementsByTagName("g"), "id");
        assertThat(ids).contains("paper", "ground", "zones", "borders", "marks", "lettering");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(attributes(svg.getElementsByTagName("g"), "aria-label"))
                .contains("Mar y tierra", "Zonas", "Título, leyenda y fuentes");
        assertThat(texts(svg.getElementsByTagName("text")))
                .contains("Leyenda", "Cártel de Sinaloa", "21 feb 2025", "Tijuana");
        assertThat(svg.getElementsByTagName("image").getLength()).as("raster images").isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(TITLE + ", 21 feb 2025");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Cártel de Sinaloa", "Fuentes: ");
        assertThat(svg.getDocumentElement().getAttribute("font-family"))
                .startsWith("Inter,")
                .endsWith("sans-serif");
    }

    @Test
    void vectorPicturesStaySmall() throws IOException {
        assertThat(SheetFile.bytes(SHEET, OutputFormat.SVG).length).isLessThan(2_000_000);
        assertThat(SheetFile.bytes(EXPORT.sheet(SINALOA, DESIGN), OutputFormat.SVG).length)
                .isLessThan(2_000_000);
        assertThat(SheetFile.bytes(SHEET, OutputFormat.PDF).length).isLessThan(1_000_000);
    }

    @Test
    void aLogoIsTheOnlyImageOfAnSvg() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", png);
        PlateDesign design = DESIGN.withLogo(Optional.of(Logo.of(png.toByteArray())));
        NodeList images = svg(EXPORT.sheet(COUNTRY, design)).getElementsByTagName("image");
        assertThat(images.getLength()).isEqualTo(1);
        assertThat(((Element) images.item(0)).getAttribute("xlink:href"))
                .startsWith("data:image/png;base64,iVBOR");
    }

    private static Document svg(Sheet sheet) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SheetFile.bytes(sheet, OutputFormat.SVG)));
    }

    private static List<String> attributes(NodeList elements, String name) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> ((Element) elements.item(i)).getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<String> texts(NodeList elements) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(i -> elements.item(i).getTextContent())
                .toList();
    }

    @Test
    void aPdfHasItsTitleLanguageSizeAndEmbeddedFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SheetFile.bytes(SHEET, OutputFormat.PDF))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("es-MX");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("21 feb 2025");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(720);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(405);
            List<PDFont> fonts = fonts(pdf.getPage(0).getResources());
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).allMatch(font -> font.getName().contains("+Inter-"));
        }
    }

    private static List<PDFont> fonts(PDResources resources) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                fonts.addAll(fonts(form.getResources()));
            }
        }
        return fonts;
    }

    @Test
    void aPdfReadsLikeADocument() throws IOException {
        Sheet sheet = EXPORT.sheet(COUNTRY, DESIGN.withHandling(Optional.of("Para capacitación")));
        try (PDDocument pdf = Loader.loadPDF(SheetFile.bytes(sheet, OutputFormat.PDF))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<StructureText.Part> parts = StructureText.of(pdf);
            assertThat(parts.stream().map(StructureText.Part::type).distinct())
                    .containsExactly("H1", "P", "Figure", "Caption", "Lbl", "LBody");
            assertThat(texts(parts, "H1")).containsExactly(TITLE);
            assertThat(texts(parts, "P"))
                    .hasSize(4)
                    .contains("21 feb 2025", "Para capacitación")
                    .last()
                    .asString()
                    .startsWith("Fuentes: ")
                    .endsWith("influencia estimada según fuentes públicas");
            assertThat(texts(parts, "Caption")).containsExactly("Leyenda");
            assertThat(texts(parts, "LBody"))
                    .contains("Cártel de Sinaloa", "Cártel Jalisco Nueva Generación");
        }
    }

    private static List<String> texts(List<StructureText.Part> parts, String type) {
        return parts.stream()
                .filter(p -> p.type().equals(type))
                .map(StructureText.Part::text)
                .toList();
    }

    @Test
    void theMapOfAPdfIsAFigureWithItsLetteringItsPlaceAndAnAlternativeText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SheetFile.bytes(SHEET, OutputFormat.PDF))) {
            List<StructureText.Part> parts = StructureText.of(pdf);
            assertThat(parts)
                    .filteredOn(part -> part.type().equals("Figure"))
                    .singleElement()
                    .satisfies(
                            map -> {
                                assertThat(map.text()).contains("Tijuana", "km");
                                assertThat(map.words())
                                        .contains("21 feb 2025", "Cártel de Sinaloa", "Fuentes: ");
                            });
            assertThat(parts)
                    .filteredOn(part -> part.text().contains("Tijuana"))
                    .as("read out once, as part of the map")
                    .hasSize(1);
        }
    }

    /** Every sign of the legend is the label of the item that names it. */
    @Test
    void theSignsOfALegendAreTiedToTheirNames() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SheetFile.bytes(SHEET, OutputFormat.PDF))) {
            List<StructureText.Part> legend =
                    StructureText.of(pdf).stream()
                            .filter(p -> p.path().contains("/L/LI/"))
                            .toList();
            long signs = legend.stream().filter(part -> part.type().equals("Lbl")).count();
            assertThat(signs).isEqualTo(SHEET.parts().places(PageLayer.SIGNS).size());
            assertThat(legend)
                    .hasSizeGreaterThan(10)
                    .last()
                    .extracting(StructureText.Part::type)
                    .isEqualTo("LBody");
        }
    }

    @Test
    void theTextOfAPdfCanBeReadOutWithItsAccents() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SheetFile.bytes(SHEET, OutputFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains(TITLE, "Cártel Jalisco Nueva Generación", "Michoacana", "México");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLayerHasANameInBothLanguages(Language language) {
        Words words = Words.of(Sheet.class, language);
        for (PageLayer layer : PageLayer.values()) {
            assertThat(words.of(layer)).isNotBlank();
        }
    }
}
