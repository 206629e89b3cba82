package org.plazaatlas.incident.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.incident.turf.NearTurf;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How random places lie to the turf of the tiny atlas, found in another way. */
class SituationLawsTest {

    private final History history = History.of(TinyAtlas.atlas());

    @Test
    void situationsAreThoseThatDistancesToWholeBoundariesTell() {
        Random random = new Random(1717);
        WeighedPlaces.Collected collected = new WeighedPlaces.Collected();
        for (int i = 0; i < 500; i++) {
            collected.add(
                    new Coordinate(
                            3 * random.nextDouble() * TinyAtlas.METRES_PER_DEGREE,
                            2 * random.nextDouble() * TinyAtlas.METRES_PER_DEGREE),
                    1,
                    history.mosaic());
        }
        WeighedPlaces places = collected.done();
        for (String day : List.of("2015-06-01", "2024-06-15")) {
            Snapshot snapshot = history.at(LocalDate.parse(day));
            int[] found = new SituationFinder(places).in(snapshot);
            NearTurf turf = new NearTurf(snapshot);
            for (int i = 0; i < places.size(); i++) {
                agree(found[i], i, places, turf);
            }
        }
    }

    private static void agree(int found, int place, WeighedPlaces places, NearTurf turf) {
        Map<TurfSituation, Double> bands =
                Map.of(
                        TurfSituation.TURF_10, 10_000.0,
                        TurfSituation.TURF_25, 25_000.0,
                        TurfSituation.TURF_50, 50_000.0);
        bands.forEach(
                (band, metres) ->
                        assertThat(band.isIn(found))
                                .isEqualTo(!near(place, metres, places, turf).isEmpty()));
        assertThat(TurfSituation.HOSTILE_25.isIn(found))
                .isEqualTo(
                        near(place, 25_000, places, turf).stream().anyMatch(TurfBoundary::hostile));
    }

    private static List<TurfBoundary> near(
            int place, double metres, WeighedPlaces places, NearTurf turf) {
        return turf.within(places.xs()[place], places.ys()[place], metres);
    }
}
