package org.plazaatlas.incident.hexagon;

import java.util.List;

/**
 * A hexagon of a tiling in axial coordinates (Patel, "Hexagonal Grids", redblobgames.com).
 *
 * @param q along the rows, to the east
 * @param r from row to row, to the north
 */
public record HexagonCell(int q, int r) {

    /** The six that share a side with it. */
    public List<HexagonCell> neighbours() {
        return List.of(
                new HexagonCell(q + 1, r),
                new HexagonCell(q, r + 1),
                new HexagonCell(q - 1, r + 1),
                new HexagonCell(q - 1, r),
                new HexagonCell(q, r - 1),
                new HexagonCell(q + 1, r - 1));
    }
}
