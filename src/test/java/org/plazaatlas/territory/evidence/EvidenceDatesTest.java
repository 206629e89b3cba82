package org.plazaatlas.territory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plazaatlas.model.PartialDate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/** Which date of evidence stands for several, and what looks back. */
class EvidenceDatesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 15);

    @Test
    void theNewestOfItsTimeStandsForSeveral() {
        assertThat(standingFor("2010", "2012-05", "2011-03")).isEqualTo("2012-05");
    }

    @Test
    void evidenceOfItsTimeComesBeforeEvidenceThatLooksBack() {
        assertThat(standingFor("2009", "2024-06")).isEqualTo("2009");
    }

    @Test
    void ofThoseThatAllLookBackTheEarliestStands() {
        assertThat(standingFor("2024-06", "2017", "2025")).isEqualTo("2017");
    }

    @Test
    void evidenceLooksBackIfItsFirstDayIsLater() {
        assertThat(looksBack("2012-06-16")).isTrue();
        assertThat(looksBack("2012-06-15")).isFalse();
        assertThat(looksBack("2012-06")).as("the month of the day").isFalse();
        assertThat(looksBack("2012")).isFalse();
        assertThat(looksBack("2013")).isTrue();
    }

    @Test
    void withoutDatesNoneStands() {
        assertThatThrownBy(() -> EvidenceDates.standingFor(List.of(), DAY))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static boolean looksBack(String date) {
        return EvidenceDates.looksBack(PartialDate.parse(date), DAY);
    }

    private static String standingFor(String... dates) {
        return EvidenceDates.standingFor(Arrays.stream(dates).map(PartialDate::parse).toList(), DAY)
                .toString();
    }
}
