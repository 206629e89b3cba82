package org.plazaatlas.briefing.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFHyperlink;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.carried.EmbeddedViewsReader;
import org.plazaatlas.briefing.pdf.StructureText;
import org.plazaatlas.briefing.series.PictureBatch;
import org.plazaatlas.briefing.series.SeriesListing;
import org.plazaatlas.briefing.series.SeriesPiece;
import org.plazaatlas.briefing.series.WorkProgress;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.DateSeries;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;
import org.plazaatlas.workspace.SavedView;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

@Execution(ExecutionMode.CONCURRENT)
class DeckTest {

    private static final Atlas ATLAS = TinyAtlas.atlas();
    private static final History HISTORY = History.of(ATLAS);
    private static final PlateDesign DESIGN = PlateDesign.of(Page.of(new PictureSize(640, 400, 1)));
    private static final String NOTE = "Preguntar por el norte.\nLuego seguir.";
    private static final String TITLE = "Los estados, uno por uno";

    @TempDir Path folder;

    private static List<SeriesPiece> pieces() {
        View view =
                View.of(
                        LocalDate.of(2024, 6, 15),
                        Extent.ofCountry(ATLAS),
                        Language.ES,
                        Theme.LIGHT);
        try {
            return new SeriesListing(HISTORY, DESIGN.page()).ofStates(view);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Path written(Deck deck, String name, List<SeriesPiece> pieces) throws Exception {
        Path file = folder.resolve(name);
        PictureBatch.deck(pieces, deck, file).run(WorkProgress.UNWATCHED);
        return file;
    }

    private static Deck pdf() {
        return Deck.of(OutputFormat.PDF, HISTORY, DESIGN, TITLE);
    }

    private static Deck slides() {
        return Deck.of(OutputFormat.PPTX, HISTORY, DESIGN, TITLE);
    }

    @Test
    void aPdfHasItsContentsAPageForEachPieceAndABookmarkForEachPage() throws Exception {
        List<SeriesPiece> pieces = pieces();
        try (PDDocument pdf = Loader.loadPDF(written(pdf(), "deck.pdf", pieces).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1 + pieces.size());
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks.getFirst()).isEqualTo("Contenido");
            assertThat(bookmarks.subList(1, bookmarks.size()))
                    .isEqualTo(pieces.stream().map(SeriesPiece::title).toList());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(pdf)).contains(TITLE).contains(pieces.getLast().title());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(TITLE);
        }
    }

    @Test
    void theContentsOfAPdfLeadToThePages() throws Exception {
        List<SeriesPiece> pieces = pieces();
        try (PDDocument pdf = Loader.loadPDF(written(pdf(), "deck.pdf", pieces).toFile())) {
            List<Integer> targets = new ArrayList<>();
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                targets.add(((PDPageDestination) link.getDestination()).retrievePageNumber());
            }
            assertThat(targets).isEqualTo(IntStream.rangeClosed(1, pieces.size()).boxed().toList());
        }
    }

    /** A list of contents, not of words: each entry is a link with its title and page. */
    @Test
    void theContentsOfAPdfAreReadOutAsSuch() throws Exception {
        List<SeriesPiece> pieces = pieces();
        try (PDDocument pdf = Loader.loadPDF(written(pdf(), "deck.pdf", pieces).toFile())) {
            List<StructureText.Part> entries =
                    StructureText.of(pdf).stream().filter(p -> p.path().contains("/TOC/")).toList();
            assertThat(entries)
                    .hasSameSizeAs(pieces)
                    .allMatch(entry -> entry.path().endsWith("/TOC/TOCI/Reference/Link"));
            assertThat(entries.getFirst().text()).isEqualTo(pieces.getFirst().title() + " 2");
            assertThat(pdf.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .first()
                    .isEqualTo(pieces.getFirst().title() + ", 2");
            assertThat(StructureText.of(pdf))
                    .filteredOn(part -> part.type().equals("H1"))
                    .as("a title for each page")
                    .hasSize(1 + pieces.size());
        }
    }

    @Test
    void slidesHaveTheirContentsFirstWhichLeadToThem() throws Exception {
        List<SeriesPiece> pieces = pieces();
        try (XMLSlideShow show =
                new XMLSlideShow(Files.newInputStream(written(slides(), "deck.pptx", pieces)))) {
            List<XSLFSlide> slides = show.getSlides();
            assertThat(slides).hasSize(1 + pieces.size());
            assertThat(slides.getFirst().getTitle()).isEqualTo(TITLE);
            List<XSLFTextBox> rows =
                    slides.getFirst().getShapes().stream()
                            .filter(XSLFTextBox.class::isInstance)
                            .map(XSLFTextBox.class::cast)
                            .toList();
            assertThat(rows)
                    .filteredOn(row -> row.getText().equals(pieces.getFirst().title()))
                    .singleElement()
                    .extracting(XSLFTextBox::getHyperlink)
                    .extracting(XSLFHyperlink::getAddress)
                    .asString()
                    .endsWith("slide2.xml");
        }
    }

    @Test
    void aDeckOfAnyFormGivesAllItsViewsBack() throws Exception {
        List<SeriesPiece> pieces = pieces();
        for (Path file :
                List.of(
                        written(pdf(), "deck.pdf", pieces),
                        written(slides(), "deck.pptx", pieces))) {
            EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(file);
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.views())
                    .isEqualTo(pieces.stream().map(SeriesPiece::saved).toList())
                    .as("each page is about its own state")
                    .allMatch(saved -> saved.subject().isPresent());
        }
    }

    @Test
    void aViewOfSeveralMapsKeepsThemInADocument() throws Exception {
        View view = pieces().getFirst().view();
        List<LocalDate> dates = List.of(LocalDate.of(2022, 2, 1), LocalDate.of(2024, 3, 1));
        SavedView two =
                new SavedView(
                        "Dos", NOTE, view, new Arrangement.Multiples(new DateSeries.Chosen(dates)));
        List<SeriesPiece> pieces = new SeriesListing(HISTORY, DESIGN.page()).ofViews(List.of(two));
        Path slides = written(slides(), "two.pptx", pieces);
        try (PDDocument pdf = Loader.loadPDF(written(pdf(), "two.pdf", pieces).toFile());
                XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("1 feb 2022", "1 mar 2024");
            assertThat(show.getSlides().getLast().getShapes())
                    .filteredOn(XSLFTextBox.class::isInstance)
                    .extracting(shape -> ((XSLFTextBox) shape).getText())
                    .contains("1 feb 2022", "1 mar 2024");
            assertThat(show.getSlides().getLast().getTitle()).isEqualTo("Dos");
            assertThat(show.getSlides().getLast().getNotes().getTextParagraphs().getLast())
                    .extracting(XSLFTextParagraph::getText)
                    .startsWith("Preguntar por el norte.", "Luego seguir.");
        }
        assertThat(EmbeddedViewsReader.read(slides).views()).containsExactly(two);
    }

    @Test
    void allSourcesComeOnceAtTheEndIfTheyAreAskedFor() throws Exception {
        PlateDesign listing = DESIGN.with(PagePart.SOURCE_LIST);
        List<SeriesPiece> pieces = pieces();
        Path file =
                written(Deck.of(OutputFormat.PDF, HISTORY, listing, TITLE), "listed.pdf", pieces);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1 + pieces.size() + 1);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(pdf.getNumberOfPages());
            assertThat(stripper.getText(pdf)).contains("Fuentes", TITLE, "1. ", "2. ");
        }
    }

    @Test
    void contentsThatNeedMorePagesTakeThem() throws Exception {
        View view = pieces().getFirst().view();
        List<SeriesPiece> many =
                IntStream.range(0, 20)
                        .mapToObj(i -> new SeriesPiece(view, "N.º " + i, "n" + i))
                        .toList();
        try (PDDocument pdf = Loader.loadPDF(written(pdf(), "deck.pdf", many).toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2 + many.size());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).contains("N.º 19", "22");
        }
    }

    @Test
    void theSamePiecesGiveTheSameBytes() throws Exception {
        List<SeriesPiece> two = pieces().subList(0, 2);
        for (Deck deck : List.of(pdf(), slides())) {
            assertThat(written(deck, "one", two)).hasSameBinaryContentAs(written(deck, "two", two));
        }
    }

    @Test
    void aCancelledDeckLeavesNothing() throws IOException {
        WorkProgress cancelled =
                new WorkProgress() {
                    @Override
                    public void at(int done, int total, String name) {
                        // Nobody watches.
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        Path file = folder.resolve("deck.pdf");
        assertThatThrownBy(() -> PictureBatch.deck(pieces(), pdf(), file).run(cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatDoesNotExistIsTold() {
        assertThatIOException()
                .isThrownBy(() -> written(slides(), "nowhere/deck.pptx", pieces()))
                .withMessageContaining("its folder does not exist");
    }

    @Test
    void aPictureHoldsNoSeries() {
        assertThatThrownBy(() -> Deck.of(OutputFormat.PNG, HISTORY, DESIGN, TITLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PNG");
    }
}
