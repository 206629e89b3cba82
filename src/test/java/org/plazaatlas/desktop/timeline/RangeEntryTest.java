package org.plazaatlas.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2008-06 – 2012-06              | 2008-06    | 2012-06    | 2012-06-30",
                "2008-06 - 2012-06              | 2008-06    | 2012-06    | 2012-06-30",
                "2008-06-2012-06                | 2008-06    | 2012-06    | 2012-06-30",
                "2008..2012                     | 2008       | 2012       | 2012-12-31",
                "2008...2012                    | 2008       | 2012       | 2012-12-31",
                "2008-2012                      | 2008       | 2012       | 2012-12-31",
                "2008 a 2012                    | 2008       | 2012       | 2012-12-31",
                "2008 A 2012                    | 2008       | 2012       | 2012-12-31",
                "2008 to 2012                   | 2008       | 2012       | 2012-12-31",
                "from June 2008 to May 2012     | 2008-06    | 2012-05    | 2012-05-31",
                "de junio de 2008 a mayo de 2012| 2008-06    | 2012-05    | 2012-05-31",
                "del 1 jun 2008 al 9 sep 2012   | 2008-06-01 | 2012-09-09 | 2012-09-09",
                "1 jun 2008 – 1 jun 2012        | 2008-06-01 | 2012-06-01 | 2012-06-01",
                "1-6-2008 - 1-6-2012            | 2008-06-01 | 2012-06-01 | 2012-06-01",
                "1/6/2008—1/6/2012              | 2008-06-01 | 2012-06-01 | 2012-06-01",
                "2011-02 hasta 2012-02          | 2011-02    | 2012-02    | 2012-02-29",
            })
    void readsTheFormsPeopleType(String typed, String first, String last, String lastDay) {
        RangeEntry range = RangeEntry.parse(typed).orElseThrow();

        assertThat(range.first()).hasToString(first);
        assertThat(range.last()).hasToString(last);
        assertThat(range.lastDay()).isEqualTo(lastDay);
        assertThat(range.isBackwards()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "..",
                "–",
                "2011",
                "2011-05",
                "2011 - 05",
                "1 - 10 - 2024",
                "2008 a",
                "a 2012",
                "2008..13",
                "2008 a 2010 a 2012",
                "9 sep 2024",
                "hoy a mañana"
            })
    void oneDateOrNoneIsNoRange(String typed) {
        assertThat(RangeEntry.parse(typed)).isEmpty();
    }

    @Test
    void rangeThatEndsBeforeItStartsIsBackwards() {
        assertThat(RangeEntry.parse("2012..2008").orElseThrow().isBackwards()).isTrue();
        assertThat(RangeEntry.parse("2012-06-09 a 2012-06").orElseThrow().isBackwards()).isFalse();
    }
}
