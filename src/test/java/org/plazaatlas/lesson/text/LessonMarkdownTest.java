package org.plazaatlas.lesson.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class LessonMarkdownTest {

    private static String html(String markdown) {
        return LessonMarkdown.html(markdown, id -> "<sup>" + id + "</sup>");
    }

    @Test
    void citationsStandInPlaceOfTheirIds() {
        assertThat(html("One *word*. [@a-1][@b_2]"))
                .isEqualTo("<p>One <em>word</em>.<sup>a-1</sup><sup>b_2</sup></p>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'<script>alert(1)</script>', '&lt;script&gt;'",
        "'a <img src=x onerror=alert(1)> b', '&lt;img'",
        "'[here](https://example.org/?a&b)', 'here (https://example.org/?a&amp;b)'",
        "'[here](javascript:alert(1))', 'here (javascript:alert(1))'",
        "'![a map](https://example.org/a.png)', '<p>a map</p>'",
        "'<https://example.org>', 'https://example.org (https://example.org)'",
        "'# Title', '<h4>Title</h4>'",
        "'a < b & \"c\"', 'a &lt; b &amp; &quot;c&quot;'"
    })
    void nothingIsRunOrFollowed(String markdown, String shown) {
        assertThat(html(markdown)).contains(shown).doesNotContain("<script", "<img", "href", "<a ");
    }

    @Test
    void plainTextHasNoMarks() {
        assertThat(LessonMarkdown.plain("One **bold** [link](x). [@a]\n\n- two\n- three"))
                .isEqualTo("One bold link.\ntwo\nthree");
    }

    @Test
    void eachParagraphAndListItemIsAStatement() {
        assertThat(LessonMarkdown.paragraphs("One. [@a]\n\n- two [@b]\n- three"))
                .containsExactly("One. [@a]", "two [@b]", "three");
        assertThat(LessonMarkdown.paragraphs("<p>One.</p>\n\nTwo."))
                .containsExactly("<p>One.</p>", "Two.");
    }
}
