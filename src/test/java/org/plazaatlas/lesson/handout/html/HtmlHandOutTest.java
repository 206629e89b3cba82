package org.plazaatlas.lesson.handout.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.TinyLesson;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.territory.time.History;

import java.util.regex.Pattern;

@Execution(ExecutionMode.CONCURRENT)
class HtmlHandOutTest {

    private static final String SOURCE = TinyAtlas.atlas().contents().sources().getFirst().id();
    private static String html;
    private static HtmlHandOut handOut;

    @BeforeAll
    static void make() {
        handOut = new HtmlHandOut(History.of(TinyAtlas.atlas()));
        html = handOut.html(lesson(), Language.ES);
    }

    private static Lesson lesson() {
        Text text = Text.same("Uno <script>alert(1)</script>. [@" + SOURCE + "]\n\nDos. [@atlas]");
        return TinyLesson.of(
                TinyLesson.withMarks(TinyLesson.marks()),
                TinyLesson.step(text, TinyLesson.VIEW),
                TinyLesson.step(text, TinyLesson.VIEW));
    }

    @Test
    void nothingRunsAndNothingIsLoaded() {
        assertThat(html)
                .contains("default-src 'none'")
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "<link", "<iframe", "onclick", "src=\"http");
    }

    @Test
    void eachStepHasItsMapInBothThemesWithAnAlternativeText() {
        assertThat(Pattern.compile("<img src=\"data:image/png;base64,").matcher(html).results())
                .hasSize(3);
        assertThat(
                        Pattern.compile("prefers-color-scheme: dark\\)\" srcset")
                                .matcher(html)
                                .results())
                .hasSize(3);
        assertThat(html).containsPattern("alt=\"[^\"]{80,}Señalado en el mapa: [^\"]*Vado");
    }

    @Test
    void answersAreFoldedAway() {
        assertThat(html).containsPattern("(?s)<details class=\"answer\">.*<strong>Sí</strong>");
    }

    @Test
    void aSourceKeepsItsNumberAndStandsInTheList() {
        assertThat(html)
                .contains("<a href=\"#source-1\">1</a>", "<a href=\"#source-2\">2</a>")
                .contains("<li id=\"source-1\">", "<li id=\"source-2\">")
                .doesNotContain("source-3");
    }

    @Test
    void everyLinkLeadsToAPlaceInTheFile() {
        Pattern.compile("href=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(link -> link.group(1))
                .forEach(link -> assertThat(html).contains("id=\"" + link.substring(1) + "\""));
    }

    @Test
    void theSameLessonGivesTheSameFile() {
        assertThat(handOut.html(lesson(), Language.ES)).isEqualTo(html);
    }
}
