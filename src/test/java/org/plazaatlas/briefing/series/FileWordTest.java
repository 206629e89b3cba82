package org.plazaatlas.briefing.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;
import java.util.stream.Collectors;

class FileWordTest {

    @ParameterizedTest
    @CsvSource({
        "Michoacán de Ocampo,michoacan-de-ocampo",
        "Ñuñoa,nunoa",
        "Coahuila (norte),coahuila-norte",
        "  C.J.N.G. ,c-j-n-g",
        "ﬁn,fin",
        "Łódź,lodz",
        "日本,25"
    })
    void aWordIsPlain(String text, String word) {
        assertThat(FileWord.of(text, "25")).isEqualTo(word);
    }

    @Test
    void lawsOfWords() {
        for (long seed = 0; seed < 500; seed++) {
            String text =
                    new Random(seed)
                            .ints(80, 32, 0x3000)
                            .mapToObj(Character::toString)
                            .collect(Collectors.joining());
            String word = FileWord.of(text, "x");
            assertThat(word).as("seed " + seed).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(word.length()).as("seed " + seed).isLessThanOrEqualTo(48);
            assertThat(FileWord.of(word, "y")).as("seed " + seed).isEqualTo(word);
        }
    }
}
