package org.plazaatlas.lesson.handout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.pdf.UniversalAccess;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.content.LessonStep;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.OrganizationKind;
import org.plazaatlas.territory.time.History;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class LessonDocumentsTest {

    private static final LessonDocuments DOCUMENTS =
            new LessonDocuments(History.of(TinyAtlas.atlas()));
    private static final String STATE =
            TinyAtlas.atlas().contents().states().getFirst().name().in(Language.EN);

    private static final String ESTADO =
            TinyAtlas.atlas().contents().states().getFirst().name().in(Language.ES);

    /** A step with marks, a question and a note, and one without. */
    private static final Lesson LESSON =
            TinyLesson.of(
                    TinyLesson.withMarks(TinyLesson.marks()),
                    TinyLesson.step(
                            TinyLesson.both("Of " + STATE + ". [@atlas]"), TinyLesson.VIEW));

    @FunctionalInterface
    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(out);
        return out.toByteArray();
    }

    private static byte[] pages(Lesson lesson, Edition edition) throws IOException {
        return bytes(out -> DOCUMENTS.writePages(lesson, Language.EN, edition, out));
    }

    private static byte[] worksheet(Edition edition) throws IOException {
        return bytes(out -> DOCUMENTS.writeWorksheet(LESSON, Language.ES, edition, out));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int count(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void onlyTeachersReadAnswersNotesAndThePlan() throws Exception {
        String pupils = text(pages(LESSON, Edition.PUPILS));
        String teachers = text(pages(LESSON, Edition.TEACHERS));
        assertThat(pupils)
                .contains("Is it?", "a) ", "Why?", "Pupils' edition")
                .doesNotContain("Así es.", "Nota", "45 min");
        assertThat(teachers).contains("Is it?", "Así es.", "Nota", "45 min");
    }

    @Test
    void thePagesAreReadOutWithWhatTheMapPointsAt() throws Exception {
        byte[] pdf = pages(LESSON, Edition.TEACHERS);
        assertThat(UniversalAccess.failures(pdf)).isEmpty();
        assertThat(pages(LESSON, Edition.TEACHERS)).isEqualTo(pdf);
    }

    @Test
    void eachStepHasAPageAndALongTextGoesOnOnTheNext() throws Exception {
        int few = count(pages(LESSON, Edition.PUPILS));
        String words = "A sentence of some words that goes on and on. ".repeat(120) + "Last words.";
        Lesson tall =
                TinyLesson.of(
                        LESSON.steps().getFirst(),
                        TinyLesson.step(Text.same(words + " [@atlas]"), TinyLesson.VIEW));
        byte[] pdf = pages(tall, Edition.PUPILS);
        assertThat(few).isEqualTo(LESSON.steps().size() + 3);
        assertThat(count(pdf)).isGreaterThan(few);
        assertThat(text(pdf)).contains("Last words.");
    }

    @Test
    void aSlideHasItsWordsAsTextAndItsAnswerInTheNotes() throws Exception {
        byte[] pptx = bytes(out -> DOCUMENTS.writeSlides(LESSON, Language.EN, out));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            List<XSLFSlide> slides = show.getSlides();
            assertThat(slides).hasSize(LESSON.steps().size() + 3);
            XSLFSlide step = slides.get(1);
            assertThat(step.getTitle()).isEqualTo("1. Paso");
            assertThat(words(step.getShapes())).contains("There are 3 events.", "Is it?", "No");
            assertThat(words(step.getShapes())).doesNotContain("Así es.");
            XSLFNotes notes = step.getNotes();
            assertThat(words(notes.getShapes())).contains("Así es.", "Nota", "Pointed out");
        }
    }

    private static String words(List<XSLFShape> shapes) {
        return shapes.stream()
                .flatMap(
                        shape ->
                                shape instanceof XSLFTextShape words
                                        ? Stream.of(words.getText())
                                        : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aWorksheetHasTwoPagesAndAnswersForTeachersOnly() throws Exception {
        byte[] pupils = worksheet(Edition.PUPILS);
        byte[] teachers = worksheet(Edition.TEACHERS);
        assertThat(count(pupils)).isEqualTo(2);
        assertThat(text(pupils))
                .contains("Hoja de trabajo", "¿Lo es?")
                .doesNotContain("1 " + ESTADO);
        assertThat(count(teachers)).isEqualTo(3);
        assertThat(text(teachers)).contains("1 " + ESTADO, "a) Sí");
        assertThat(UniversalAccess.failures(teachers)).isEmpty();
    }

    @Test
    void cardsAskForTheStatesThatTheLessonNames() throws Exception {
        byte[] pdf = bytes(out -> DOCUMENTS.writeCards(LESSON, Language.EN, out));
        assertThat(count(pdf)).isEqualTo(2);
        assertThat(text(pdf)).contains("Which state is this?", STATE);
        assertThat(UniversalAccess.failures(pdf)).isEmpty();
    }

    @Test
    void aWorksheetSaysHowManyQuestionsItLeavesOut() throws Exception {
        LessonStep asking = LESSON.steps().getFirst();
        Lesson long20 = TinyLesson.of(Collections.nCopies(20, asking).toArray(LessonStep[]::new));
        byte[] pdf =
                bytes(out -> DOCUMENTS.writeWorksheet(long20, Language.EN, Edition.PUPILS, out));
        String text = text(pdf);
        int asked = text.split("Is it\\?", -1).length - 1;
        long discussed =
                long20.openQuestions().stream()
                        .filter(question -> text.contains(question.in(Language.EN)))
                        .count();
        long more = 20 + long20.openQuestions().size() - asked - discussed;
        assertThat(more).isPositive();
        assertThat(text).contains(more + " more questions in the lesson.");
        assertThat(text(worksheet(Edition.PUPILS))).doesNotContain("en la lección");
    }

    @Test
    void aLongCardIsSetSmallerAndTheTextThatNeverFitsIsTold() throws Exception {
        Lesson naming =
                TinyLesson.of(TinyLesson.step(TinyLesson.both("Of Xylograph."), TinyLesson.VIEW));
        LessonDocuments fits = withSummary("Some words of it. ".repeat(30) + "Finally.");
        String text = text(bytes(out -> fits.writeCards(naming, Language.EN, out)));
        assertThat(text).contains("Finally.");
        LessonDocuments tooLong = withSummary("Some words of it. ".repeat(400));
        assertThatThrownBy(() -> bytes(out -> tooLong.writeCards(naming, Language.EN, out)))
                .isInstanceOf(ReasonedException.class)
                .hasMessageContaining("Xylograph");
    }

    /** Documents of an atlas with one more organization, of which much may be said. */
    private static LessonDocuments withSummary(String summary) {
        List<Organization> organizations =
                new ArrayList<>(TinyAtlas.atlas().contents().organizations());
        organizations.add(
                new Organization(
                        "xylograph",
                        Text.same("Xylograph"),
                        "Xylograph",
                        List.of(),
                        OrganizationKind.CARTEL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Text.same(summary),
                        List.of("informe"),
                        Optional.empty()));
        return new LessonDocuments(
                History.of(
                        new TinyAtlas()
                                .organizations(organizations.toArray(Organization[]::new))
                                .build()));
    }
}
