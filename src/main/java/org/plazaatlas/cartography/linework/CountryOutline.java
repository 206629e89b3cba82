package org.plazaatlas.cartography.linework;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.State;
import org.plazaatlas.view.Extent;

import java.awt.geom.Path2D;

/**
 * The states of an atlas for a locator map of a few centimetres, in map metres. Coarse, so that it
 * adds little to a file.
 */
public record CountryOutline(Path2D states, Extent extent) {

    private static final double TOLERANCE_METRES = 9_000;
    private static final double LEAST_ISLAND_SQUARE_METRES = 4e8;

    /**
     * Simplifies the states of an atlas, without small islands.
     *
     * @throws IllegalArgumentException if the atlas has no state
     */
    public static CountryOutline of(Atlas atlas) {
        Geometry[] outlines =
                atlas.contents().states().stream().map(State::outline).toArray(Geometry[]::new);
        Path2D path = new Path2D.Double();
        for (Geometry state : CoverageSimplifier.simplify(outlines, TOLERANCE_METRES)) {
            appendLarge(path, state);
        }
        return new CountryOutline(path, Extent.ofCountry(atlas));
    }

    private static void appendLarge(Path2D path, Geometry state) {
        for (int i = 0; i < state.getNumGeometries(); i++) {
            Geometry part = state.getGeometryN(i);
            if (part.getArea() >= LEAST_ISLAND_SQUARE_METRES) {
                BaseMap.append(path, part);
            }
        }
    }

    /** Width divided by height. */
    public double aspect() {
        return extent.widthMetres() / extent.heightMetres();
    }
}
