package org.plazaatlas.incident.hexagon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

import java.util.Random;

/** A tiling by hexagons. */
class HexagonGridTest {

    private static final HexagonGrid GRID = HexagonGrid.ofKm(25);

    @Test
    void everyPlaceLiesInTheHexagonWhoseMiddleIsNearest() {
        Random random = new Random(25);
        for (int i = 0; i < 2_000; i++) {
            double x = 4e6 * (random.nextDouble() - 0.5);
            double y = 4e6 * (random.nextDouble() - 0.5);
            HexagonCell cell = GRID.at(x, y);
            double own = GRID.centre(cell).distance(new Coordinate(x, y));
            assertThat(own).isLessThanOrEqualTo(25_000 + 1e-6);
            for (HexagonCell neighbour : cell.neighbours()) {
                assertThat(GRID.centre(neighbour).distance(new Coordinate(x, y)))
                        .isGreaterThanOrEqualTo(own - 1e-6);
            }
        }
    }

    @Test
    void neighboursShareASideAndAreMutual() {
        HexagonCell cell = new HexagonCell(-3, 8);
        for (HexagonCell neighbour : cell.neighbours()) {
            assertThat(neighbour.neighbours()).contains(cell);
            assertThat(GRID.centre(neighbour).distance(GRID.centre(cell)))
                    .isCloseTo(25_000 * Math.sqrt(3), within(1e-6));
        }
    }

    @Test
    void theOutlineIsARegularHexagon() {
        Coordinate[] corners = GRID.corners(new HexagonCell(2, -1));
        double area = new GeometryFactory().createPolygon(corners).getArea();
        assertThat(area).isCloseTo(1.5 * Math.sqrt(3) * 25_000 * 25_000, within(1.0));
    }

    @Test
    void aSideIsPositive() {
        assertThatThrownBy(() -> HexagonGrid.ofKm(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HexagonGrid(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
