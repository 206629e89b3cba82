package org.plazaatlas.dossier.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.model.HomicideCount;

import java.time.LocalDate;

/** Uses the figures of the bundled atlas; 2017 is the last year with counts for all states. */
class HomicideRanksTest {

    private final HomicideRanks ranks = new HomicideRanks(MexicoAtlas.atlas());

    @Test
    void statesAreRankedByTheirRateNotByTheirCount() {
        LocalDate in2018 = LocalDate.of(2018, 6, 1);
        HomicideRanks.Rank colima = ranks.lastBefore(in2018, "06").orElseThrow();
        HomicideRanks.Rank mexico = ranks.lastBefore(in2018, "15").orElseThrow();
        assertThat(colima.count().year()).isEqualTo(2017);
        assertThat(colima.rank()).isEqualTo(1);
        assertThat(colima.states()).isEqualTo(32);
        assertThat(mexico.count().count().orElseThrow())
                .isGreaterThan(colima.count().count().orElseThrow());
        assertThat(mexico.isInLowerHalf()).isTrue();
    }

    @Test
    void aYearThatNoSourceCountedInMostStatesRanksNothing() {
        HomicideRanks few = new HomicideRanks(TinyAtlas.atlas());

        assertThat(few.lastBefore(LocalDate.of(2024, 11, 12), "01")).isEmpty();
    }

    @Test
    void deathCertificatesGoBeforePoliceRecordsOfTheSameYear() {
        HomicideRanks.Rank rank = ranks.lastBefore(LocalDate.of(2025, 6, 1), "25").orElseThrow();

        assertThat(rank.count().year()).isEqualTo(2024);
        assertThat(rank.count().basis()).isEqualTo(HomicideCount.Basis.CERTIFICATES);
        assertThat(rank.states()).isEqualTo(32);
    }
}
