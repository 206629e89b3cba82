package org.plazaatlas.lesson.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.language.Language;

@Execution(ExecutionMode.CONCURRENT)
class ReadingEaseTest {

    @ParameterizedTest
    @CsvSource({
        "ES, guerra, 2",
        "ES, país, 2",
        "ES, organización, 5",
        "ES, caer, 2",
        "ES, ciudad, 2",
        "ES, aéreo, 4",
        "ES, muy, 1",
        "ES, quien, 1",
        "ES, pingüino, 3",
        "ES, y, 1",
        "ES, '1,000', 1",
        "EN, map, 1",
        "EN, made, 1",
        "EN, table, 2",
        "EN, wanted, 2",
        "EN, looked, 1",
        "EN, sources, 2",
        "EN, boundary, 3",
        "EN, Culiacán, 3",
        "EN, the, 1"
    })
    void syllablesAreEstimatedFromSpelling(Language language, String word, int syllables) {
        assertThat(Syllables.in(word, language)).isEqualTo(syllables);
    }

    @Test
    void englishFollowsFlesch() {
        ReadingEase ease = ReadingEase.of("The cat sat on the mat. It was fat.", Language.EN);
        assertThat(ease).isEqualTo(new ReadingEase(Language.EN, 9, 2, 9));
        assertThat(ease.score()).isCloseTo(206.835 - 84.6 - 1.015 * 4.5, within(1e-9));
    }

    @Test
    void spanishFollowsFernandezHuerta() {
        ReadingEase ease = ReadingEase.of("La casa es roja. El 25.8 por ciento.", Language.ES);
        assertThat(ease).isEqualTo(new ReadingEase(Language.ES, 8, 2, 11));
        assertThat(ease.score()).isCloseTo(206.84 - 60 * 11 / 8.0 - 1.02 * 4, within(1e-9));
    }

    @Test
    void aTextWithoutWordsIsEasy() {
        assertThat(ReadingEase.of(" — ", Language.ES).score()).isEqualTo(100);
    }
}
