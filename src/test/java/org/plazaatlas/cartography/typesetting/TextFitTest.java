package org.plazaatlas.cartography.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextFitTest {

    private static final TextStyle STYLE = TextStyle.BODY;
    private static final String TITLE =
            "Influencia estimada de las organizaciones criminales del noroeste de México";

    @Test
    void everyLineIsWithinTheWidthAndNoWordIsLost() {
        List<String> lines = TextFit.broken(TITLE, STYLE, 120);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> STYLE.width(line) <= 120);
        assertThat(String.join(" ", lines)).isEqualTo(TITLE);
    }

    @Test
    void aWordLongerThanTheLineIsBrokenWithinItself() {
        List<String> lines = TextFit.broken("Otorrinolaringología", STYLE, 40);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> STYLE.width(line) <= 40);
        assertThat(String.join("", lines)).isEqualTo("Otorrinolaringología");
    }

    @Test
    void whatHasNoRoomEndsInAnEllipsis() {
        List<String> lines = TextFit.broken(TITLE, STYLE, 120, 2);
        assertThat(lines).hasSize(2).allMatch(line -> STYLE.width(line) <= 120);
        assertThat(lines.getLast()).endsWith("…");
    }

    @Test
    void balancedLinesLeaveNoLonelyWord() {
        double width = STYLE.width(TITLE) - 5;
        List<String> lines = TextFit.balanced(TITLE, STYLE, width, 2);
        assertThat(lines).hasSize(2);
        assertThat(STYLE.width(lines.getFirst()))
                .isCloseTo(STYLE.width(lines.getLast()), org.assertj.core.data.Offset.offset(70.0));
    }

    @Test
    void whatIsCutEndsAfterAWord() {
        for (double width = STYLE.width("Influencia…") + 1;
                width < STYLE.width(TITLE);
                width += 3) {
            String start = TextFit.cut(TITLE, STYLE, width).replace("…", "");
            assertThat(TITLE).startsWith(start);
            assertThat(TITLE.charAt(start.length())).as(start).isEqualTo(' ');
        }
    }

    @Test
    void aTextThatFitsIsNotCut() {
        assertThat(TextFit.cut("Fecha", STYLE, STYLE.width("Fecha"))).isEqualTo("Fecha");
    }

    @Test
    void aLetterOfTwoCharsIsNeverHalved() {
        String cut = TextFit.cut("𝕄𝕄𝕄𝕄𝕄𝕄𝕄𝕄", STYLE, 30);
        assertThat(cut.codePoints().allMatch(Character::isValidCodePoint)).isTrue();
        assertThat(cut.chars().filter(c -> Character.isSurrogate((char) c)).count()).isEven();
    }
}
