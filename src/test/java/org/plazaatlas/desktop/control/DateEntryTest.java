package org.plazaatlas.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.CalendarDays;
import org.plazaatlas.model.PartialDate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

class DateEntryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024                       | 2024",
                "'  2024 '                  | 2024",
                "2024-10                    | 2024-10",
                "2024-3                     | 2024-03",
                "2024/10                    | 2024-10",
                "10/2024                    | 2024-10",
                "3-2024                     | 2024-03",
                "2024-10-01                 | 2024-10-01",
                "2024-2-9                   | 2024-02-09",
                "2024.10.01                 | 2024-10-01",
                "1/10/2024                  | 2024-10-01",
                "01/10/2024                 | 2024-10-01",
                "1 / 10 / 2024              | 2024-10-01",
                "1-10-2024                  | 2024-10-01",
                "1.10.2024                  | 2024-10-01",
                "1 10 2024                  | 2024-10-01",
                "29/2/2024                  | 2024-02-29",
                "9 sep 2024                 | 2024-09-09",
                "9 Sep 2024                 | 2024-09-09",
                "09 SEP 2024                | 2024-09-09",
                "9-sep-2024                 | 2024-09-09",
                "9/set/2024                 | 2024-09-09",
                "sept 2024                  | 2024-09",
                "sept. 2024                 | 2024-09",
                "9 sept. 2024               | 2024-09-09",
                "septiembre 2024            | 2024-09",
                "septiembre de 2024         | 2024-09",
                "9 de septiembre de 2024    | 2024-09-09",
                "9 de septiembre del 2024   | 2024-09-09",
                "1 ene 2020                 | 2020-01-01",
                "15 Abril 2019              | 2019-04-15",
                "24 dic. 2009               | 2009-12-24",
                "20 ago 2015                | 2015-08-20",
                "September 9, 2024          | 2024-09-09",
                "Sep 9 2024                 | 2024-09-09",
                "9th of September 2024      | 2024-09-09",
                "1st January 2020           | 2020-01-01",
                "15 April 2019              | 2019-04-15",
                "Dec 24, 2009               | 2009-12-24",
                "aug 2015                   | 2015-08",
                "20241001                   | 2024-10-01",
                "9sep2024                   | 2024-09-09",
                "2024 Sep 9                 | 2024-09-09",
                "2024-sep-09                | 2024-09-09",
                "2024 octubre               | 2024-10",
                "lunes 9 de septiembre 2024 | 2024-09-09",
                "mié. 1 may 2024            | 2024-05-01",
                "Mon, 9 Sep 2024            | 2024-09-09",
                "Monday, September 9, 2024  | 2024-09-09",
                "mar 9 sep 2024             | 2024-09-09",
                "mar 9 2024                 | 2024-03-09",
                "mar 2024                   | 2024-03",
                "1º de octubre de 2024      | 2024-10-01",
                "1o. de octubre de 2024     | 2024-10-01",
                "1ro de octubre de 2024     | 2024-10-01",
                "primero de octubre de 2024 | 2024-10-01",
                "el 9 de sept. del 2024     | 2024-09-09",
            })
    void readsTheFormsPeopleType(String typed, String meant) {
        assertThat(DateEntry.parse(typed)).contains(PartialDate.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hoy",
                "tomorrow",
                "24",
                "1/10/24",
                "20245",
                "2024-13",
                "13/2024",
                "0/2024",
                "31/2/2024",
                "29/2/2023",
                "32/1/2024",
                "0/1/2024",
                "2024-10-32",
                "9 foo 2024",
                "9 se 2024",
                "9 septembro 2024",
                "sep",
                "9 sep",
                "9 9 sep 2024",
                "1/10/2024 x",
                "1//2024",
                "-2024",
                "٢٠٢٤",
                "2024-10-01T00:00",
                "20241301",
                "2024100",
                "lunes",
                "lunes 2024 x",
                "2024 foo 9",
                "31 feb 2024",
            })
    void refusesWhatIsNoDate(String typed) {
        assertThat(DateEntry.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryDateAsTheWindowWritesIt(Language language) {
        long seed = 99;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
            for (String iso : new String[] {day.toString(), day.toString().substring(0, 7)}) {
                PartialDate date = PartialDate.parse(iso);
                assertThat(DateEntry.parse(date.in(language)))
                        .as("seed %d, %s", seed, date.in(language))
                        .contains(date);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryFormOfADateInEitherLanguage(Language language) {
        long seed = 1929;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = CalendarDays.any(random);
            for (String pattern : List.of("d/M/uuuu", "d MMM uuuu", "d MMMM uuuu", "uuuu-MM-dd")) {
                assertReads(day, pattern, 10, language, seed);
            }
            for (String pattern : List.of("uuuu-MM", "M/uuuu", "LLL uuuu", "LLLL uuuu")) {
                assertReads(day, pattern, 7, language, seed);
            }
            assertReads(day, "uuuu", 4, language, seed);
        }
    }

    private static void assertReads(
            LocalDate day, String pattern, int isoLength, Language language, long seed) {
        String typed = DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
        assertThat(DateEntry.parse(typed))
                .as("seed %d, %s", seed, typed)
                .contains(PartialDate.parse(day.toString().substring(0, isoLength)));
    }

    @Test
    void readsAnyTextWithoutFailing() {
        long seed = 5;
        Random random = new Random(seed);
        String signs = "0123456789 /-.,abcsept\u00e9\u0301\ud83d\ude00\t";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(14), 0, signs.length())
                    .forEach(at -> typed.append(signs.charAt(at)));
            assertThat(DateEntry.parse(typed.toString())).as("seed %d", seed).isNotNull();
        }
    }
}
