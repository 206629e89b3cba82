package org.plazaatlas.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plazaatlas.model.State;
import org.plazaatlas.store.AtlasReader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The laws of territory on the bundled atlas, over all its change dates. */
class MexicoTest {

    private static History history;

    @BeforeAll
    static void readAtlas() throws Exception {
        history = History.of(AtlasReader.read(Path.of("maps/mexico")));
    }

    @Test
    void partsOfEachStateAddUpToItsAreaOnEveryChangeDate() {
        Map<String, Double> areas = new HashMap<>();
        Ellipsoid ellipsoid = new Ellipsoid(history.atlas().projection());
        for (State state : history.atlas().contents().states()) {
            areas.put(state.code(), ellipsoid.areaSquareKm(state.outline()));
        }
        for (LocalDate day : history.changeDates()) {
            Snapshot snapshot = history.at(day);
            areas.forEach(
                    (code, area) ->
                            assertThat(
                                            snapshot.sharesOf(code).stream()
                                                    .mapToDouble(StatusShare::areaSquareKm)
                                                    .sum())
                                    .as("state %s on %s", code, day)
                                    .isCloseTo(area, within(area * 1e-4)));
        }
    }

    @Test
    void theCountryIsAsLargeAsTheSurveySaysWithoutItsSmallIslands() {
        // INEGI gives 1,959,248 km2 of mainland; the 1:10 million outlines are coarser than that
        double area = history.mosaic().areaSquareKm(history.mosaic().allFaces());

        assertThat(area).isCloseTo(1_959_248, within(1_959_248 * 0.002));
    }

    @Test
    void contestedAreasAndBoundariesAreThereAndConsistentOnEveryChangeDate() {
        for (LocalDate day : history.changeDates()) {
            Snapshot snapshot = history.at(day);
            double contested = contestedSquareKm(snapshot);
            for (JointArea area : snapshot.contestedAreas()) {
                assertThat(area.areaSquareKm()).as("%s", day).isLessThanOrEqualTo(contested + 1e-6);
            }
            for (TurfBoundary boundary : snapshot.turfBoundaries()) {
                assertThat(boundary.hostile())
                        .isEqualTo(snapshot.areRivals(boundary.secondId(), boundary.firstId()));
            }
        }
    }

    private static double contestedSquareKm(Snapshot snapshot) {
        return snapshot.sharesOfCountry().stream()
                .filter(share -> share.status() == Status.CONTESTED)
                .mapToDouble(StatusShare::areaSquareKm)
                .sum();
    }

    @Test
    void noFaceIsEmptyAndNoneLacksAState() {
        assertThat(history.mosaic().faces())
                .allSatisfy(
                        face -> {
                            assertThat(face.areaSquareKm()).isPositive();
                            assertThat(face.polygon().isValid()).isTrue();
                            assertThat(history.atlas().state(face.stateCode())).isPresent();
                        });
    }

    @Test
    void everyClaimCoversLand() {
        assertThat(history.atlas().contents().claims())
                .allSatisfy(
                        claim ->
                                assertThat(history.mosaic().facesOf(claim.area()).isEmpty())
                                        .as(claim.id())
                                        .isFalse());
    }
}
