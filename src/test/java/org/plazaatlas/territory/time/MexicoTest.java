package org.plazaatlas.territory.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.territory.mosaic.StateOutlines;
import org.plazaatlas.territory.snapshot.StatusShare;

import java.time.LocalDate;

/**
 * Facts about the territory of the bundled atlas; the laws that hold for all atlases are elsewhere.
 */
@Execution(ExecutionMode.CONCURRENT)
class MexicoTest {

    private final History history = Histories.mexico();

    @Test
    void partsOfEachStateAddUpToTheAreaOfItsOutlineOnEveryChangeDate() throws Exception {
        StateOutlines outlines = StateOutlines.read();
        for (String code : outlines.codes()) {
            double area = outlines.areaSquareKm(code);
            for (LocalDate day : history.changeDates()) {
                assertThat(
                                history.at(day).sharesOf(code).stream()
                                        .mapToDouble(StatusShare::areaSquareKm)
                                        .sum())
                        .as("state %s on %s", code, day)
                        .isCloseTo(area, within(area * 1e-4));
            }
        }
    }

    @Test
    void theCountryIsAsLargeAsTheSurveySaysWithoutItsSmallIslands() {
        // INEGI gives 1,959,248 km2 of mainland; the 1:10 million outlines are coarser than that
        double area = history.mosaic().areaSquareKm(history.mosaic().allFaces());

        assertThat(area).isCloseTo(1_959_248, within(1_959_248 * 0.002));
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
