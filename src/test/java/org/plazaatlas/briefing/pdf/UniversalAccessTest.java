package org.plazaatlas.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.deck.Deck;
import org.plazaatlas.briefing.file.SheetFile;
import org.plazaatlas.briefing.note.BriefingNote;
import org.plazaatlas.briefing.plate.PageExport;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.series.SeriesListing;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every kind of PDF conforms to PDF/UA-1, as far as a machine can tell. */
@Execution(ExecutionMode.CONCURRENT)
class UniversalAccessTest {

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final PlateDesign DESIGN =
            PlateDesign.of(PagePreset.SLIDE_16_9.page())
                    .withHandling(Optional.of("Para capacitación"));

    /** Bytes of a page of the whole country. */
    private static final int LARGEST_PAGE = 565_000;

    /** Bytes of a document with a page for each state. */
    private static final int LARGEST_DECK = 6_000_000;

    private static final int STATES = 32;
    private static final int PAGES = 4;

    @TempDir Path folder;

    private static View view(Language language) {
        return View.of(LocalDate.of(2024, 11, 12), Extent.ofCountry(ATLAS), language, Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource
    void aPlate(Language language) throws Exception {
        byte[] pdf = plate(view(language), DESIGN);
        assertThat(pdf.length).isLessThan(LARGEST_PAGE);
        assertThat(UniversalAccess.failures(pdf)).isEmpty();
    }

    @Test
    void aPlateWithoutATitle() throws Exception {
        PlateDesign bare = DESIGN.without(PagePart.TITLE).without(PagePart.LEGEND);
        assertThat(UniversalAccess.failures(plate(view(Language.ES), bare))).isEmpty();
    }

    private static byte[] plate(View view, PlateDesign design) throws Exception {
        return SheetFile.bytes(
                new PictureExport(MexicoAtlas.history()).sheet(view, design), OutputFormat.PDF);
    }

    @Test
    void severalMapsOnOnePage() throws Exception {
        View last = view(Language.ES);
        Arrangement two =
                new Arrangement.Multiples(
                        new DateSeries.Chosen(List.of(LocalDate.of(2012, 6, 1), last.date())));
        byte[] pdf =
                SheetFile.bytes(
                        new PageExport(MexicoAtlas.history()).sheet(last, two, DESIGN),
                        OutputFormat.PDF);
        assertThat(UniversalAccess.failures(pdf)).isEmpty();
    }

    @Test
    void aPlateWithTheListOfItsSources() throws Exception {
        byte[] pdf = plate(view(Language.EN), DESIGN.with(PagePart.SOURCE_LIST));
        assertThat(UniversalAccess.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(StructureText.of(document))
                    .filteredOn(part -> part.path().endsWith("/L/LI/LBody"))
                    .extracting(StructureText.Part::text)
                    .anyMatch(text -> text.matches("1\\. \\S.*"))
                    .anyMatch(text -> text.matches("20\\. \\S.*"));
        }
    }

    @Test
    void aDeckWithItsContents() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Deck.of(OutputFormat.PDF, MexicoAtlas.history(), DESIGN, "Los estados")
                .write(
                        new SeriesListing(MexicoAtlas.history(), DESIGN.page())
                                .ofStates(view(Language.ES))
                                .subList(0, PAGES),
                        pdf,
                        WorkProgress.UNWATCHED);
        assertThat(pdf.size()).isLessThan(PAGES * LARGEST_DECK / STATES);
        assertThat(UniversalAccess.failures(pdf.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11, ES", "11, EN", "31, ES"})
    void aNoteOnAState(String code, Language language) throws Exception {
        assertThat(UniversalAccess.failures(note(Subject.state(code), language))).isEmpty();
    }

    @Test
    void aNoteOnAnOrganization() throws Exception {
        byte[] pdf = note(Subject.organization("cjng"), Language.ES);
        assertThat(UniversalAccess.failures(pdf)).isEmpty();
    }

    private byte[] note(Subject subject, Language language) throws Exception {
        Path file = folder.resolve("note.pdf");
        new BriefingNote(MexicoAtlas.history())
                .write(subject, view(language), Optional.of("TLP:CLEAR"), file);
        return Files.readAllBytes(file);
    }

    /** Else a test above could pass because nothing is checked. */
    @Test
    void aDocumentWithoutItsLanguageIsFound() throws Exception {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(plate(view(Language.ES), DESIGN))) {
            pdf.getDocumentCatalog().setLanguage(null);
            pdf.save(changed);
        }
        assertThat(UniversalAccess.failures(changed.toByteArray()))
                .isNotEmpty()
                .allMatch(failure -> failure.startsWith("7.2-"));
    }
}
