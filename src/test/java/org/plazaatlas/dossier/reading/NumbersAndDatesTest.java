package org.plazaatlas.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.PartialDate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

class NumbersAndDatesTest {

    private final NumberWords numbers = new NumberWords(Language.EN.locale());
    private final DateWords dates = dates(Language.EN);

    @Test
    void aTraceIsNotRoundedToNothingNorALackToTheWhole() {
        assertThat(numbers.share(0.0002)).isEqualTo("<1%");
        assertThat(numbers.share(0.9951)).isEqualTo(">99%");
        assertThat(numbers.share(1)).isEqualTo("100%");
        assertThat(numbers.squareKm(0.2)).isEqualTo("<1 km²");
        assertThat(numbers.squareKm(57_716.4)).isEqualTo("57,716 km²");
    }

    @Test
    void aFigureKeepsTheDecimalsOfItsSource() {
        assertThat(numbers.figure(new BigDecimal("-25.8"))).isEqualTo("-25.8");
        assertThat(numbers.figure(new BigDecimal("10000000000"))).isEqualTo("10,000,000,000");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-21, 2025-03-01, 'evidence of 21 Feb 2025, less than a month old'",
        "2025-01-21, 2025-03-01, 'evidence of 21 Jan 2025, 1 month old'",
        "2024-09, 2025-03-01, 'evidence of September 2024, 6 months old'",
        "2020-09-01, 2025-03-01, 'evidence of 1 Sep 2020, 4 years old'",
        "2022, 2025-03-01, 'evidence of 2022, about 3 years old'",
        "2025, 2025-03-01, 'evidence of 2025, less than a year old'",
        "2025-05-01, 2025-03-01, 'told on 1 May 2025, looking back'"
    })
    void evidenceIsAsOldAsItsDateTells(String evidence, String day, String words) {
        assertThat(dates.evidence(PartialDate.parse(evidence), LocalDate.parse(day)))
                .isEqualTo(words);
    }

    @Test
    void spansAreToldWithThePrecisionTheyHave() {
        DateWords spanish = dates(Language.ES);
        assertThat(spanish.span(date("2024-09"), date("2025-05-15")))
                .isEqualTo("desde septiembre de 2024 hasta el 15 may 2025");
        assertThat(dates.span(date("2001"), Optional.empty())).isEqualTo("since 2001");
        assertThat(dates.span(Optional.empty(), date("2010"))).isEqualTo("until 2010");
        assertThat(dates.span(Optional.empty(), Optional.empty())).isEmpty();
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.of(PartialDate.parse(text));
    }

    private static DateWords dates(Language language) {
        return new DateWords(language, Words.of(DateWords.class, language));
    }
}
