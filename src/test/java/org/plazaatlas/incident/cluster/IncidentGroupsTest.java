package org.plazaatlas.incident.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plazaatlas.IncidentDraft.incident;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.plazaatlas.IncidentDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.table.IncidentTableBuilder;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.IncidentTotal;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.DateRange;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Incidents that one mark stands for. */
class IncidentGroupsTest {

    private static SelectedIncidents all(IncidentDraft... drafts) {
        IncidentTable table = IncidentTableBuilder.of(IncidentDraft.atlasWith(drafts));
        return SelectedIncidents.of(table, DateRange.ALWAYS, IncidentFilter.ALL);
    }

    private static SelectedIncidents random(int count) {
        Random random = new Random(4);
        return all(
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        incident("i" + i, "2010-01-01")
                                                .at(3 * random.nextDouble(), random.nextDouble())
                                                .deaths(random.nextInt(5)))
                        .toArray(IncidentDraft[]::new));
    }

    @Test
    void incidentsOfOnePlaceAreOneGroupNamedByTheDeadliest() {
        SelectedIncidents incidents =
                all(
                        incident("a", "2010-01-01").deaths(1),
                        incident("b", "2010-01-02").deaths(9),
                        incident("c", "2010-01-03").deaths(9),
                        incident("d", "2010-01-04").at(0.9, 0.9).deaths(2));
        List<IncidentGroup> groups = IncidentGroups.samePlace(incidents, 10);
        assertThat(groups).hasSize(2);
        IncidentGroup first = groups.getFirst();
        assertThat(first.total()).isEqualTo(new IncidentTotal(3, 19));
        assertThat(incidents.table().id(first.deadliestRow())).isEqualTo("b");
        assertThat(first.x()).isCloseTo(0.5 * TinyAtlas.METRES_PER_DEGREE, withinMetre());
    }

    private static Offset<Double> withinMetre() {
        return Offset.offset(1.0);
    }

    @Test
    void clustersHoldEveryIncidentOnceAndStandApart() {
        SelectedIncidents incidents = random(500);
        for (double metres : new double[] {1_000, 8_192, 65_536, 1e7}) {
            List<IncidentGroup> clusters = IncidentGroups.clusters(incidents, metres);
            assertThat(clusters.stream().mapToInt(c -> c.total().events()).sum()).isEqualTo(500);
            assertThat(clusters.stream().mapToLong(c -> c.total().deaths()).sum())
                    .isEqualTo(incidents.total().deaths());
        }
    }

    @Test
    void clustersSplitWhileZooming() {
        SelectedIncidents incidents = random(300);
        int before = 0;
        for (double metres = 262_144; metres >= 1_024; metres /= 2) {
            int now = IncidentGroups.clusters(incidents, metres).size();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isGreaterThan(250);
    }
}
