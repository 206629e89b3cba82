package org.plazaatlas.incident.hexagon;

import org.locationtech.jts.geom.Coordinate;

/**
 * A tiling by regular hexagons that stand on a corner.
 *
 * @param sideMetres length of a side, in map metres
 */
public record HexagonGrid(double sideMetres) {

    private static final double ROOT_3 = Math.sqrt(3);

    /**
     * @throws IllegalArgumentException if the side is not positive
     */
    public HexagonGrid {
        if (!(sideMetres > 0)) {
            throw new IllegalArgumentException("expected a positive side: " + sideMetres);
        }
    }

    /** A tiling by the side in km. */
    public static HexagonGrid ofKm(double sideKm) {
        return new HexagonGrid(sideKm * 1_000);
    }

    /** The hexagon that covers a place in map metres. */
    public HexagonCell at(double x, double y) {
        double q = (ROOT_3 / 3 * x - y / 3) / sideMetres;
        double r = 2.0 / 3 * y / sideMetres;
        return rounded(q, r);
    }

    /** Rounds in the three coordinates that add up to 0, and corrects the one that moved most. */
    private static HexagonCell rounded(double q, double r) {
        double s = -q - r;
        double roundQ = Math.rint(q);
        double roundR = Math.rint(r);
        double roundS = Math.rint(s);
        double movedQ = Math.abs(roundQ - q);
        double movedR = Math.abs(roundR - r);
        double movedS = Math.abs(roundS - s);
        if (movedQ > movedR && movedQ > movedS) {
            roundQ = -roundR - roundS;
        } else if (movedR > movedS) {
            roundR = -roundQ - roundS;
        }
        return new HexagonCell((int) roundQ, (int) roundR);
    }

    /** The middle of a hexagon in map metres. */
    public Coordinate centre(HexagonCell cell) {
        return new Coordinate(
                sideMetres * ROOT_3 * (cell.q() + cell.r() / 2.0), sideMetres * 1.5 * cell.r());
    }

    /** The six corners of a hexagon in map metres, from the northern one clockwise, closed. */
    public Coordinate[] corners(HexagonCell cell) {
        Coordinate centre = centre(cell);
        Coordinate[] corners = new Coordinate[7];
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI / 2 - i * Math.PI / 3;
            corners[i] =
                    new Coordinate(
                            centre.x + sideMetres * Math.cos(angle),
                            centre.y + sideMetres * Math.sin(angle));
        }
        corners[6] = corners[0].copy();
        return corners;
    }
}
