package org.plazaatlas.briefing.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.carried.AtlasFingerprint;
import org.plazaatlas.briefing.carried.EmbeddedViewsReader;
import org.plazaatlas.briefing.pdf.StructureText;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@Execution(ExecutionMode.CONCURRENT)
class BriefingNoteTest {

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final BriefingNote NOTE = new BriefingNote(MexicoAtlas.history());
    private static final Subject SINALOA = Subject.state("25");

    private static final Map<String, byte[]> WRITTEN = new HashMap<>();

    @TempDir Path folder;

    private static View view(Language language) {
        return View.of(LocalDate.of(2025, 2, 21), Extent.ofCountry(ATLAS), language, Theme.DARK);
    }

    private static Subject subject(String id) {
        return Character.isDigit(id.charAt(0)) ? Subject.state(id) : Subject.organization(id);
    }

    /** A note that is written once for all tests. */
    private Path written(Subject subject, Language language) throws IOException {
        Path file = folder.resolve(subject.id() + "-" + language + ".pdf");
        byte[] known = WRITTEN.get(file.getFileName().toString());
        if (known != null) {
            return Files.write(file, known);
        }
        write(subject, language, file);
        WRITTEN.put(file.getFileName().toString(), Files.readAllBytes(file));
        return file;
    }

    private static void write(Subject subject, Language language, Path file) throws IOException {
        NOTE.write(subject, view(language), Optional.of("TLP:CLEAR"), file);
    }

    @ParameterizedTest
    @CsvSource({
        "25, ES, Sinaloa, A lo largo del tiempo",
        "25, EN, Sinaloa, Over time",
        "11, ES, Guanajuato, Fuentes (",
        "31, EN, Yucatán, Sources (",
        "cjng, ES, Cártel Jalisco Nueva Generación, Hechos hasta",
        "cjng, EN, Jalisco New Generation Cartel, Events up to",
        "la-barredora, ES, La Barredora, Fuentes ("
    })
    void aNoteTellsAllOnPagesWhoseTextCanBeReadOut(
            String id, Language language, String name, String heading) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject(id), language).toFile())) {
            assertThat(pdf.getNumberOfPages()).isBetween(2, 6);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), within(0.5f));
            assertThat(text(pdf, 1)).contains(name, "TLP:CLEAR");
            assertThat(text(pdf, 2)).contains(name, "TLP:CLEAR");
            assertThat(new PDFTextStripper().getText(pdf)).contains(heading);
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
    @CsvSource({"25, ES", "11, ES", "31, EN", "cjng, ES", "cjng, EN", "la-barredora, ES"})
    void linesLieOnThePageAndNotOnEachOther(String id, Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject(id), language).toFile())) {
            for (PDPage page : pdf.getPages()) {
                List<Rectangle2D> lines = lines(page);
                PDRectangle paper = page.getMediaBox();
                Rectangle2D whole =
                        new Rectangle2D.Double(0, 0, paper.getWidth(), paper.getHeight());
                assertThat(lines).hasSizeGreaterThan(3).allMatch(whole::contains);
                for (int i = 0; i < lines.size(); i++) {
                    assertThat(lines.subList(i + 1, lines.size()))
                            .noneMatch(lines.get(i)::intersects);
                }
            }
        }
    }

    /** Where the letters of each line are, those of maps and charts left out. */
    private static List<Rectangle2D> lines(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents().stream()
                .filter(mark -> !mark.getTag().equals("Figure"))
                .flatMap(
                        mark ->
                                mark.getContents().stream()
                                        .filter(TextPosition.class::isInstance)
                                        .map(TextPosition.class::cast)
                                        .filter(letter -> !letter.getUnicode().isBlank())
                                        .map(BriefingNoteTest::box)
                                        .reduce(Rectangle2D::createUnion)
                                        .stream())
                .toList();
    }

    private static Rectangle2D box(TextPosition letter) {
        return new Rectangle2D.Double(
                letter.getXDirAdj(),
                letter.getYDirAdj() - letter.getHeightDir(),
                letter.getWidthDirAdj(),
                letter.getHeightDir());
    }

    @ParameterizedTest
    @CsvSource({"11, ES", "cjng, EN"})
    void typeIsNeverSmallerThanSevenPoints(String id, Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject(id), language).toFile())) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> letters) {
                            assertThat(letters)
                                    .as(text)
                                    .allMatch(letter -> letter.getFontSizeInPt() >= 7);
                        }
                    };
            assertThat(stripper.getText(pdf)).isNotEmpty();
        }
    }

    @Test
    void theHeadingsOfANoteComeInTheOrderOfItsQuestions() throws IOException {
        assertThat(parts("11"))
                .filteredOn(part -> part.type().startsWith("H"))
                .extracting(StructureText.Part::text)
                .containsSubsequence(
                        "Por qué aparece así",
                        "Quién opera ahí, según las fuentes",
                        "Presión: evaluación, no pronóstico",
                        "A lo largo del tiempo",
                        "Homicidios",
                        "Hechos hasta esta fecha (5)");
    }

    private List<StructureText.Part> parts(String id) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject(id), Language.ES).toFile())) {
            return StructureText.of(pdf);
        }
    }

    /** What runs along on every page would be in the way when read out. */
    @Test
    void titleAndHandlingAreReadOutOnce() throws IOException {
        List<String> texts = parts("11").stream().map(StructureText.Part::text).toList();
        assertThat(texts).containsOnlyOnce("TLP:CLEAR", "21 feb 2025");
        assertThat(texts).noneMatch(text -> text.matches(".*\\b1 de \\d.*"));
    }

    @Test
    void theHomicideBarsTellEveryFigureOfEverySourceByItself() throws IOException {
        List<HomicideCount> counts =
                ATLAS.contents().homicides().stream()
                        .filter(count -> count.stateCode().equals("11"))
                        .filter(count -> count.basis() == HomicideCount.Basis.CERTIFICATES)
                        .toList();
        assertThat(counts).hasSize(35);
        assertThat(parts("11"))
                .filteredOn(part -> part.words().startsWith("Homicidios por año"))
                .singleElement()
                .satisfies(
                        bars -> {
                            for (HomicideCount count : counts) {
                                assertThat(bars.words())
                                        .contains(
                                                "%d: %,d"
                                                        .formatted(
                                                                count.year(),
                                                                count.count().getAsInt()));
                            }
                            assertThat(bars.words().split("Fuente [a-z]:"))
                                    .hasSize(
                                            1
                                                    + (int)
                                                            counts.stream()
                                                                    .map(HomicideCount::sourceId)
                                                                    .distinct()
                                                                    .count());
                        });
    }

    @Test
    void figuresAfterTheDateOfANoteAreNotInIt() throws IOException {
        Path file = folder.resolve("early.pdf");
        View early = view(Language.ES).withDate(LocalDate.of(2012, 6, 1));
        NOTE.write(Subject.state("11"), early, Optional.empty(), file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(StructureText.of(pdf))
                    .filteredOn(part -> part.words().startsWith("Homicidios por año"))
                    .singleElement()
                    .satisfies(
                            bars ->
                                    assertThat(bars.words())
                                            .contains("2011:")
                                            .doesNotContain("2014:"));
        }
    }

    @Test
    void barsOfOneBasisStandAloneAndFiguresOnOthersNameTheirSources() throws IOException {
        assertThat(parts("25"))
                .extracting(StructureText.Part::text)
                .contains(
                        "Defunciones por homicidio según actas de defunción: 2 fuentes; el tono"
                                + " cambia con la fuente.",
                        "2024 (a): 1,021",
                        "2024 · SESNSP (vía Isaac Arroyo): 994",
                        "2024 · INEGI (vía Infobae): 33 por cada 100,000")
                .anyMatch(
                        text ->
                                text.matches(
                                        "[\\d.]+ homicidios por cada 100,000 habitantes en 2024;"
                                                + " en total, 1,021"));
    }

    @Test
    void rateIsTheKeyFigureWhereThereIsNoCount() {
        HomicideCount rate =
                new HomicideCount(
                        "01",
                        2023,
                        HomicideCount.Basis.TOLD,
                        OptionalInt.empty(),
                        Optional.of(new BigDecimal("33")),
                        "oficina",
                        Text.same("p. 1"));
        HomicideBlock block =
                new HomicideBlock(
                        new TinyAtlas().homicides(rate).build(), "01", view(Language.ES), 100);

        assertThat(block.newest())
                .contains(
                        new KeyFigures.Figure(
                                "33",
                                "homicidios por cada 100,000 habitantes en 2023 (Editorial"
                                        + " Estadística)"));
        assertThat(block.block("Homicidios")).isEmpty();
    }

    @Test
    void theNamesBesideAHistoryAreWhole() throws IOException {
        assertThat(parts("11"))
                .extracting(StructureText.Part::text)
                .contains("Cártel Jalisco Nueva Generación", "Cártel de Santa Rosa de Lima")
                .noneMatch(text -> text.contains("Nueva…"));
    }

    @Test
    void theSitesOfSourcesLeadToTheirAddresses() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject("11"), Language.ES).toFile())) {
            List<String> addresses = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDActionURI action = (PDActionURI) ((PDAnnotationLink) annotation).getAction();
                    assertThat(annotation.getContents()).isEqualTo(action.getURI());
                    addresses.add(action.getURI());
                }
            }
            assertThat(addresses).hasSizeGreaterThan(10);
            assertThat(ATLAS.contents().sources()).extracting(Source::url).containsAll(addresses);
            assertThat(StructureText.of(pdf))
                    .filteredOn(part -> part.type().equals("Link"))
                    .hasSameSizeAs(addresses);
        }
    }

    /** The sentence at the top, then what the note is about. */
    @Test
    void aNoteBeginsWithItsAssessment() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject("cjng"), Language.ES).toFile())) {
            assertThat(text(pdf, 1)).contains("El CJNG domina ");
        }
        try (PDDocument pdf = Loader.loadPDF(written(subject("25"), Language.ES).toFile())) {
            assertThat(text(pdf, 1)).contains("se disputan Sinaloa");
        }
    }

    @ParameterizedTest
    @CsvSource({"cjng, ES", "25, ES", "11, EN"})
    void everySourceIsListedWithANumberAndEveryNumberOfTheTextIsListed(String id, Language language)
            throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject(id), language).toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            Matcher heading = Pattern.compile("(?:Fuentes|Sources) \\((\\d+)[ )]").matcher(text);
            assertThat(heading.find()).isTrue();
            int all = Integer.parseInt(heading.group(1));
            for (int number = 1; number <= all; number++) {
                assertThat(text).containsPattern("(?m)^" + number + "\\. ");
            }
            List<Integer> marks =
                    Pattern.compile("\\[(\\d+)[,\\]]")
                            .matcher(text)
                            .results()
                            .map(mark -> Integer.valueOf(mark.group(1)))
                            .toList();
            assertThat(marks).hasSizeGreaterThan(5).allMatch(mark -> 1 <= mark && mark <= all);
        }
    }

    /** A reader of a note wants a page of sources, and all of them only on request. */
    @ParameterizedTest
    @CsvSource({"cjng, ES", "cjng, EN", "sinaloa, EN", "25, ES"})
    void theSourcesTakeAPageAndAllOfThemAsManyAsItTakes(String id, Language language)
            throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject(id), language).toFile())) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(3);
        }
        Path whole = folder.resolve("whole.pdf");
        NOTE.withAllSources().write(subject(id), view(language), Optional.empty(), whole);
        try (PDDocument pdf = Loader.loadPDF(whole.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsPattern("(?:Fuentes|Sources) \\(\\d+\\)");
        }
    }

    @Test
    void noKeyFigureIsZero() {
        KeyFigureFinder finder =
                new KeyFigureFinder(new PressureGauge(MexicoAtlas.history()), view(Language.ES));
        Stream<Subject> all =
                Stream.concat(
                        ATLAS.contents().states().stream().map(s -> Subject.state(s.code())),
                        ATLAS.contents().organizations().stream()
                                .map(o -> Subject.organization(o.id())));
        assertThat(all)
                .allSatisfy(
                        subject ->
                                assertThat(finder.of(subject))
                                        .extracting(KeyFigures.Figure::value)
                                        .noneMatch(value -> value.matches("0( .*|\\.0.*)?")));
    }

    @Test
    void whatHasNoRoomIsCounted() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(subject("cjng"), Language.ES).toFile())) {
            assertThat(text(pdf, 1)).containsPattern("y \\d+ más");
        }
    }

    @Test
    void aNoteGivesTheViewOfItsMapBack() throws IOException {
        EmbeddedViewsReader.Reading reading =
                EmbeddedViewsReader.read(written(SINALOA, Language.ES));
        assertThat(reading.problems()).isEmpty();
        View view = reading.views().getFirst().view();
        assertThat(view.selection()).contains(SINALOA);
        assertThat(view.date()).isEqualTo(LocalDate.of(2025, 2, 21));
        assertThat(reading.atlas()).contains(AtlasFingerprint.of(ATLAS));
    }

    @Test
    void theSameNoteHasTheSameBytes() throws IOException {
        Path again = folder.resolve("again.pdf");
        write(subject("11"), Language.ES, again);
        assertThat(again).hasSameBinaryContentAs(written(subject("11"), Language.ES));
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
                .withMessageContaining("its folder does not exist");
    }
}
