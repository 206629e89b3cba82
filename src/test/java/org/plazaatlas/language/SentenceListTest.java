package org.plazaatlas.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SentenceListTest {

    @Test
    void theLastTwoHaveAnAndBetweenThem() {
        assertThat(list(Language.EN, "Colima", "Durango", "Sonora"))
                .isEqualTo("Colima, Durango and Sonora");
        assertThat(list(Language.ES, "Colima", "Durango", "Sonora"))
                .isEqualTo("Colima, Durango y Sonora");
        assertThat(list(Language.EN, "Colima", "Durango")).isEqualTo("Colima and Durango");
        assertThat(list(Language.ES, "Colima", "Durango")).isEqualTo("Colima y Durango");
    }

    @Test
    void oneStandsAloneAndNoneIsNothing() {
        assertThat(list(Language.EN, "Colima")).isEqualTo("Colima");
        assertThat(list(Language.ES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Hidalgo, e",
        "Iguala, e",
        "Ímuris, e",
        "indígenas, e",
        "Hielo, y",
        "Hiato, y",
        "Yucatán, y"
    })
    void spanishHasAnotherAndBeforeTheSoundOfAnI(String last, String and) {
        assertThat(list(Language.ES, "Guerrero", last)).isEqualTo("Guerrero " + and + " " + last);
        assertThat(list(Language.ES, "Puebla", "Guerrero", last))
                .isEqualTo("Puebla, Guerrero " + and + " " + last);
        assertThat(list(Language.EN, "Guerrero", last)).isEqualTo("Guerrero and " + last);
    }

    private static String list(Language language, String... items) {
        return new SentenceList(language).of(List.of(items));
    }
}
