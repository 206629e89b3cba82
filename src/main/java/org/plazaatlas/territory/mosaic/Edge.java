package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.LineString;

/**
 * A line between two nodes of the mosaic, with the faces beside it.
 *
 * @param index its place in the mosaic
 * @param line in map metres
 * @param lengthKm on the ellipsoid
 * @param left index of the face to the left of the line's direction, or {@link #OUTSIDE}
 * @param right index of the face to the right, or {@link #OUTSIDE}
 */
public record Edge(int index, LineString line, double lengthKm, int left, int right) {

    /** Stands for the side of an edge that has no face: sea, or another country. */
    public static final int OUTSIDE = -1;
}
