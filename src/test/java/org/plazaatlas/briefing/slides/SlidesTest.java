package org.plazaatlas.briefing.slides;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A slide as the programs that open it read it. */
@Execution(ExecutionMode.CONCURRENT)
class SlidesTest {

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final PictureExport EXPORT = new PictureExport(MexicoAtlas.history());
    private static final PlateDesign DESIGN =
            PlateDesign.of(PagePreset.SLIDE_16_9)
                    .withHandling(Optional.of("Uso oficial"))
                    .withMessage(MapMessage.NONE)
                    .withLegendRows(LegendRows.ALL);

    private static final Map<Language, byte[]> MADE = new EnumMap<>(Language.class);

    @BeforeAll
    static void makeSlides() throws IOException {
        for (Language language : Language.values()) {
            MADE.put(language, SheetFile.bytes(sheet(language), OutputFormat.PPTX));
        }
    }

    private static Sheet sheet(Language language) {
        View guanajuato =
                View.of(
                                LocalDate.of(2025, 2, 21),
                                Extent.ofState(ATLAS, "11").orElseThrow(),
                                language,
                                Theme.LIGHT)
                        .withSelection(Optional.of(Subject.state("11")));
        return EXPORT.sheet(guanajuato, DESIGN);
    }

    private static XMLSlideShow opened(Sheet sheet) throws IOException {
        return opened(SheetFile.bytes(sheet, OutputFormat.PPTX));
    }

    private static XMLSlideShow opened(byte[] bytes) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes));
    }

    /** The slide of {@link #sheet}, which is made once. */
    private static XMLSlideShow slide(Language language) throws IOException {
        return opened(MADE.get(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOfThePageIsInATextBox(Language language) throws IOException {
        Sheet sheet = sheet(language);
        try (XMLSlideShow show = slide(language)) {
            String all =
                    texts(show.getSlides().getFirst()).stream()
                            .map(XSLFTextShape::getText)
                            .collect(Collectors.joining("\n"));
            assertThat(all).contains("Guanajuato", "Uso oficial", "La Familia Michoacana");
            for (PageText line : sheet.parts().texts()) {
                assertThat(all).contains(line.text());
            }
        }
    }

    /** The texts of the page outside the map, those of the legend within its group. */
    private static List<XSLFTextShape> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .flatMap(
                        shape ->
                                Set.of("Leyenda", "Legend").contains(shape.getShapeName())
                                                && shape instanceof XSLFGroupShape legend
                                        ? legend.getShapes().stream()
                                        : Stream.of(shape))
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .toList();
    }

    private static Stream<XSLFShape> all(XSLFShapeContainer container) {
        return container.getShapes().stream()
                .flatMap(
                        shape ->
                                shape instanceof XSLFGroupShape group
                                        ? Stream.concat(Stream.of(shape), all(group))
                                        : Stream.of(shape));
    }

    private static Map<Language, List<String>> expectedNames() {
        return Map.of(
                Language.ES,
                List.of(
                        "Mapa",
                        "Zonas",
                        "Límites estatales",
                        "Guanajuato",
                        "Celaya",
                        "Nombres y marcas",
                        "Leyenda",
                        "Escala"),
                Language.EN,
                List.of(
                        "Map",
                        "Zones",
                        "State lines",
                        "Guanajuato",
                        "Celaya",
                        "Names and marks",
                        "Legend",
                        "Scale"));
    }

    @ParameterizedTest
    @EnumSource
    void theMapIsMadeOfShapesEachNamedInTheLanguageOfThePage(Language language) throws IOException {
        try (XMLSlideShow show = slide(language)) {
            XSLFSlide slide = show.getSlides().getFirst();
            assertThat(all(slide)).noneMatch(XSLFPictureShape.class::isInstance);
            assertThat(all(slide).map(XSLFShape::getShapeName))
                    .containsAll(expectedNames().get(language))
                    .noneMatch(String::isBlank)
                    .noneMatch(name -> name.matches("(TextBox|Freeform|Group|Shape) ?\\d*"));
            assertThat(all(slide).map(XSLFShape::getShapeId)).doesNotHaveDuplicates();
        }
    }

    @Test
    void zonesAreNamedForThoseWhoHoldThemAndHow() throws IOException {
        View country =
                View.of(
                        LocalDate.of(2025, 2, 21),
                        Extent.ofCountry(ATLAS),
                        Language.EN,
                        Theme.LIGHT);
        try (XMLSlideShow show = opened(EXPORT.sheet(country, DESIGN))) {
            assertThat(all(show.getSlides().getFirst()).map(XSLFShape::getShapeName))
                    .contains("Sinaloa Cartel: dominance")
                    .anyMatch(name -> name.matches(".* and .*: contested"));
        }
    }

    @Test
    void aSlideStaysBelowTwoMegabytesAndInOneFontThatEverybodyHas() throws IOException {
        View country = sheet(Language.ES).carried().views().getFirst().view();
        View detailed = country.withExtent(Extent.ofCountry(ATLAS)).withLook(Look.DETAILED);
        byte[] bytes = SheetFile.bytes(EXPORT.sheet(detailed, DESIGN), OutputFormat.PPTX);
        assertThat(bytes.length).isLessThan(2_000_000);
        try (XMLSlideShow show = opened(bytes)) {
            String xml = show.getSlides().getFirst().getXmlObject().xmlText();
            assertThat(xml).contains("typeface=\"Arial\"").doesNotContain("Inter");
        }
    }

    @Test
    void aMapCanBeOnePicture() throws IOException {
        View view = sheet(Language.ES).carried().views().getFirst().view();
        Sheet sheet = EXPORT.sheet(view, DESIGN.with(PagePart.MAP_PICTURE));
        try (XMLSlideShow show = opened(sheet)) {
            assertThat(show.getSlides().getFirst().getShapes())
                    .filteredOn(XSLFPictureShape.class::isInstance)
                    .extracting(XSLFShape::getShapeName)
                    .contains("Mapa");
        }
    }

    @Test
    void aTextBoxIsNamedForWhatItHolds() throws IOException {
        try (XMLSlideShow show = slide(Language.ES)) {
            assertThat(texts(show.getSlides().getFirst()))
                    .filteredOn(XSLFTextBox.class::isInstance)
                    .extracting(XSLFTextShape::getShapeName)
                    .contains("Fecha", "Leyenda", "Fuentes")
                    .noneMatch(name -> name.startsWith("TextBox"));
        }
    }

    @Test
    void theTitleIsAPlaceholderAndTheSlideHasThePagesSize() throws IOException {
        Sheet sheet = sheet(Language.ES);
        try (XMLSlideShow show = slide(Language.ES)) {
            assertThat(show.getSlides()).hasSize(1);
            String title =
                    sheet.parts().texts().stream()
                            .filter(line -> line.role() == TextRole.TITLE)
                            .map(PageText::text)
                            .collect(Collectors.joining("\n"));
            assertThat(show.getSlides().getFirst().getTitle()).isEqualTo(title);
            assertThat(show.getPageSize().getWidth()).isEqualTo(960);
            assertThat(show.getPageSize().getHeight()).isEqualTo(540);
        }
    }

    @Test
    void textBoxesStandOnTheSlideAndNoneLiesOnAnother() throws IOException {
        try (XMLSlideShow show = slide(Language.ES)) {
            assertNoneLiesOnAnother(show.getSlides().getFirst());
        }
    }

    @Test
    void theTitleOfASlideStaysWhereItIsWhenOthersFollow() throws IOException {
        View view = sheet(Language.ES).carried().views().getFirst().view();
        Sheet listed = EXPORT.sheet(view, DESIGN.with(PagePart.SOURCE_LIST));
        try (XMLSlideShow alone = slide(Language.ES);
                XMLSlideShow show = opened(listed)) {
            assertThat(show.getSlides()).hasSizeGreaterThan(1);
            assertThat(show.getSlides().getFirst().getPlaceholder(0).getAnchor())
                    .isEqualTo(alone.getSlides().getFirst().getPlaceholder(0).getAnchor())
                    .isNotEqualTo(show.getSlides().get(1).getPlaceholder(0).getAnchor());
            assertNoneLiesOnAnother(show.getSlides().getFirst());
        }
    }

    private static void assertNoneLiesOnAnother(XSLFSlide shown) {
        Rectangle2D slide = new Rectangle2D.Double(0, 0, 960, 540);
        List<Rectangle2D> boxes = texts(shown).stream().map(XSLFShape::getAnchor).toList();
        assertThat(boxes).hasSizeGreaterThan(15).allMatch(slide::contains);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j)))
                        .as("%s on %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void theMapAndEverySignHaveAnAlternativeText() throws IOException {
        Sheet sheet = sheet(Language.EN);
        try (XMLSlideShow show = slide(Language.EN)) {
            List<String> alternatives =
                    all(show.getSlides().getFirst())
                            .filter(XSLFGroupShape.class::isInstance)
                            .map(shape -> (CTGroupShape) shape.getXmlObject())
                            .map(group -> group.getNvGrpSpPr().getCNvPr())
                            .filter(CTNonVisualDrawingProps::isSetDescr)
                            .map(CTNonVisualDrawingProps::getDescr)
                            .toList();
            assertThat(alternatives.getFirst()).isEqualTo(sheet.text().description());
            assertThat(alternatives)
                    .contains("Jalisco New Generation Cartel", "Sinaloa Cartel")
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void theNotesHaveTheSourcesInFullAndTheClaims() throws IOException {
        Sheet sheet = sheet(Language.ES);
        try (XMLSlideShow show = slide(Language.ES)) {
            String notes =
                    show.getSlides().getFirst().getNotes().getTextParagraphs().stream()
                            .flatMap(List::stream)
                            .map(paragraph -> paragraph.getText())
                            .collect(Collectors.joining("\n"));
            assertThat(notes).contains(sheet.text().description());
            assertThat(notes).contains(sheet.notes().get().sources());
            assertThat(sheet.notes().get().claims())
                    .anyMatch(c -> c.contains("Santa Rosa de Lima") && c.contains("Guanajuato"))
                    .noneMatch(claim -> claim.contains("Yucatán"));
            assertThat(notes).contains(sheet.notes().get().claims());
        }
    }

    /** The schema allows none on them; the library copies fields of the master so. */
    @Test
    void noRunOfTheNotesHasAttributes() throws IOException {
        try (XMLSlideShow show = slide(Language.ES)) {
            String xml = show.getSlides().getFirst().getNotes().getXmlObject().xmlText();
            assertThat(xml).contains("<a:r>").doesNotContain("<a:r ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSlideSaysItsTitleAndLanguageButNotWhenItWasMade(Language language) throws IOException {
        Sheet sheet = sheet(language);
        try (XMLSlideShow show = slide(language)) {
            PackagePropertiesPart core =
                    show.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(core.getTitleProperty()).contains(sheet.text().title());
            assertThat(core.getLanguageProperty()).contains(sheet.text().languageTag());
            assertThat(core.getCreatedProperty()).isEmpty();
            assertThat(core.getModifiedProperty()).isEmpty();
        }
    }
}
