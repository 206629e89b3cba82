package org.plazaatlas.briefing.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.briefing.CarriedViews;
import org.plazaatlas.cartography.Extent;
import org.plazaatlas.cartography.Theme;
import org.plazaatlas.cartography.View;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.Subject;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class BriefingNoteTest {

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final BriefingNote NOTE = new BriefingNote(MexicoAtlas.history());
    private static final Subject SINALOA = Subject.state("25");

    @TempDir Path folder;

    private static View view(Language language) {
        return View.of(LocalDate.of(2025, 2, 21), Extent.ofCountry(ATLAS), language, Theme.DARK);
    }

    private static Subject subject(String id) {
        return Character.isDigit(id.charAt(0)) ? Subject.state(id) : Subject.organization(id);
    }

    private Path written(Subject subject, Language language) throws IOException {
        Path file = folder.resolve(subject.id() + "-" + language + ".pdf");
        NOTE.write(subject, view(language), Optional.of("TLP:CLEAR"), file);
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "25, ES, Sinaloa, A lo largo del tiempo",
        "25, EN, Sinaloa, Over time",
        "11, ES, Guanajuato, Fuentes (",
        "31, EN, Yucatán, Sources (",
        "cjng, ES, Cártel Jalisco Nueva Generación, Fronteras",
        "cjng, EN, Jalisco New Generation Cartel, Turf boundaries",
        "la-barredora, ES, La Barredora, Fuentes ("
    })
    void aNoteHasTwoPagesWhoseTextCanBeReadOut(
            String id, Language language, String name, String heading) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject(id), language).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), within(0.5f));
            assertThat(text(pdf, 1)).contains(name, "TLP:CLEAR");
            assertThat(text(pdf, 2)).contains(name, heading, "TLP:CLEAR");
            assertThat(pdf.getDocumentCatalog().getLanguage())
                    .isEqualTo(language.locale().toLanguageTag());
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @ParameterizedTest
    @CsvSource({"25, ES", "cjng, ES", "cjng, EN"})
    void noTextLeavesItsPage(String id, Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject(id), language).toFile())) {
            PDRectangle paper = pdf.getPage(0).getMediaBox();
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> letters) {
                            TextPosition last = letters.getLast();
                            assertThat(last.getEndX()).as(text).isLessThan(paper.getWidth());
                            assertThat(last.getY()).as(text).isBetween(0f, paper.getHeight());
                        }
                    };
            stripper.setStartPage(2);
            assertThat(stripper.getText(pdf)).isNotNull();
        }
    }

    @Test
    void whatHasNoRoomIsCounted() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject("cjng"), Language.ES).toFile())) {
            assertThat(text(pdf, 1)).containsPattern("y \\d+ más");
        }
    }

    @Test
    void aNoteGivesTheViewOfItsMapBack() throws IOException {
        CarriedViews.Reading reading = CarriedViews.read(written(SINALOA, Language.ES));
        assertThat(reading.problems()).isEmpty();
        View view = reading.views().getFirst().view();
        assertThat(view.selection()).contains(SINALOA);
        assertThat(view.date()).isEqualTo(LocalDate.of(2025, 2, 21));
    }

    @Test
    void aStateThatTheAtlasDoesNotHaveIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(Subject.state("99"), Language.ES))
                .withMessageContaining("99");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatDoesNotExistIsTold() {
        Path nowhere = folder.resolve("nowhere").resolve("note.pdf");
        assertThatIOException()
                .isThrownBy(() -> NOTE.write(SINALOA, view(Language.EN), Optional.empty(), nowhere))
                .withMessageContaining("the folder does not exist");
    }
}
