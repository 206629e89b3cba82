package org.plazaatlas.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.model.PartialDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2011, 2011-01-01, 2012-01-01",
        "2011-05, 2011-05-01, 2011-06-01",
        "2024-02-29, 2024-02-29, 2024-03-01",
        "2024-12, 2024-12-01, 2025-01-01",
        "2011-12-31, 2011-12-31, 2012-01-01",
    })
    void aDateMeansThePeriodItIsKnownTo(String text, LocalDate first, LocalDate firstAfter) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.firstDayAfter()).isEqualTo(firstAfter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011", "2011-05", "2011-05-28"})
    void writesBackWhatItRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "2011-5", "2011-13", "2023-02-29", "2011-05-28T00", "mayo"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2011, 2011, 2011",
        "2011-05, mayo de 2011, May 2011",
        "2024-09-09, 9 sep 2024, 9 Sep 2024",
    })
    void isWrittenAsEachLanguageDoesWithThePrecisionItHas(String text, String es, String en) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.in(Language.ES)).isEqualTo(es);
        assertThat(date.in(Language.EN)).isEqualTo(en);
    }

    @Test
    void comparesByFirstDayAndPutsTheVaguerFirst() {
        assertThat(PartialDate.parse("2011"))
                .isLessThan(PartialDate.parse("2011-01"))
                .isLessThan(PartialDate.parse("2011-01-01"))
                .isLessThan(PartialDate.parse("2012"));
    }

    @Test
    void neverClaimsADayForAYear() {
        LocalDate day = LocalDate.of(2011, 5, 28);
        assertThatThrownBy(() -> new PartialDate(day, ChronoUnit.YEARS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2011-05-28");
    }
}
