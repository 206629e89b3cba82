package org.plazaatlas.cartography.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class PrintableTextTest {

    @Test
    void everyTextIsInLettersOfTheTypeface() {
        Map<String, String> shown =
                Map.ofEntries(
                        Map.entry("El \uFB01n", "El fin"),
                        Map.entry("soft\u00ADly", "softly"),
                        Map.entry("\u200Eleft\u2060\uFEFF", "left"),
                        Map.entry("one\u2028two\tthree", "one two three"),
                        Map.entry("e\u0301", "\u00E9"),
                        Map.entry("\uFF21\uFF22", "AB"),
                        Map.entry("\u4E2D\u6587", "□□"),
                        Map.entry("\uD83D\uDE00!", "□!"),
                        Map.entry("\uD83D\uDC68\u200D\uD83D\uDC69", "□"),
                        Map.entry("\uD83D", "□"),
                        Map.entry("\u0000a\uFFFF", " a□"),
                        Map.entry("\u200D", " "));
        shown.forEach(
                (text, expected) -> {
                    assertThat(PrintableText.of(text)).isEqualTo(expected);
                    assertThat(PrintableText.of(expected)).isEqualTo(expected);
                });
    }

    @Test
    void namesOfMexicoStayAsTheyAre() {
        String names = "Michoacán, Güémez, Ñuú, “Los Ántrax” – 5 €";
        assertThat(PrintableText.of(names)).isEqualTo(names);
        assertThat(PrintableText.missing(names)).isEmpty();
    }

    @Test
    void theLettersForWhichABoxStandsAreTold() {
        assertThat(PrintableText.missing("ﬁ\u200E 中 😀 中")).containsExactly("中", "😀");
    }
}
