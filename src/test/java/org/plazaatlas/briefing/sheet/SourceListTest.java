package org.plazaatlas.briefing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PageText;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The full list of sources of a page, on pages after it or in a file next to it. */
class SourceListTest {

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final PictureExport EXPORT = new PictureExport(MexicoAtlas.history());
    private static final PlateDesign DESIGN = PlateDesign.of(PagePreset.SLIDE_16_9);

    @TempDir Path folder;

    private static Sheet sheet(Language language, PlateDesign design) {
        View view =
                View.of(LocalDate.of(2025, 2, 21), Extent.ofCountry(ATLAS), language, Theme.LIGHT);
        return EXPORT.sheet(view, design);
    }

    private static Sheet listed(Language language) {
        return sheet(language, DESIGN.with(PagePart.SOURCE_LIST));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @EnumSource
    void aPdfHasEverySourceInFullAfterThePlate(Language language) throws IOException {
        Sheet sheet = listed(language);
        try (PDDocument pdf = Loader.loadPDF(SheetFile.bytes(sheet, OutputFormat.PDF))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            String list = bare(stripper.getText(pdf));
            assertThat(sheet.notes().get().sources()).hasSizeGreaterThan(50);
            assertThat(sheet.notes().get().sources())
                    .allSatisfy(source -> assertThat(list).contains(bare(source)));
        }
    }

    @Test
    void slidesHaveEverySourceAsATextOfItsOwn() throws IOException {
        Sheet sheet = listed(Language.ES);
        try (XMLSlideShow show =
                new XMLSlideShow(
                        new ByteArrayInputStream(SheetFile.bytes(sheet, OutputFormat.PPTX)))) {
            List<XSLFSlide> list = show.getSlides().subList(1, show.getSlides().size());
            assertThat(list).extracting(XSLFSlide::getTitle).containsOnly("Fuentes");
            assertThat(list.getFirst().getShapes())
                    .filteredOn(XSLFTextShape.class::isInstance)
                    .extracting(shape -> bare(((XSLFTextShape) shape).getText()))
                    .contains(bare("1. " + sheet.notes().get().sources().getFirst()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theListFitsOnItsPagesWhateverTheirSize(PagePreset preset) {
        PlateDesign design = PlateDesign.of(preset).with(PagePart.SOURCE_LIST);
        Sheet sheet = sheet(Language.ES, design);
        Page page = preset.page();
        Rectangle2D whole = new Rectangle2D.Double(0, 0, page.size().width(), page.size().height());
        String list =
                sheet.further().stream()
                        .flatMap(further -> further.parts().texts().stream())
                        .peek(line -> assertThat(whole.contains(line.bounds())).isTrue())
                        .map(PageText::text)
                        .collect(Collectors.joining());
        assertThat(bare(list)).contains(bare(sheet.notes().get().sources().getLast()));
    }

    @ParameterizedTest
    @CsvSource({"ES, PNG, map-fuentes.txt", "EN, SVG, map-sources.txt"})
    void aPictureHasItsListBesideIt(Language language, OutputFormat format, String name)
            throws IOException {
        Path picture = folder.resolve("map." + format.extension());
        Sheet sheet = listed(language);
        SheetFile.write(sheet, format, picture);
        assertThat(Files.readString(folder.resolve(name)))
                .startsWith(sheet.text().title())
                .contains(sheet.notes().get().sources());
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void nothingIsLeftIfTheListCannotBeWritten() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("map-fuentes.txt"));
        Sheet sheet = listed(Language.ES);
        assertThatIOException()
                .isThrownBy(
                        () -> SheetFile.write(sheet, OutputFormat.PNG, folder.resolve("map.png")))
                .withMessageContaining("map-fuentes.txt");
        assertThat(folder.toFile().listFiles()).containsExactly(inTheWay.toFile());
    }

    @Test
    void nobodyGetsAListWhoDoesNotAskForIt() throws IOException {
        Sheet sheet = sheet(Language.ES, DESIGN);
        SheetFile.write(sheet, OutputFormat.SVG, folder.resolve("map.svg"));
        assertThat(folder.toFile().list()).containsExactly("map.svg");
        try (PDDocument pdf = Loader.loadPDF(SheetFile.bytes(sheet, OutputFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
    }
}
