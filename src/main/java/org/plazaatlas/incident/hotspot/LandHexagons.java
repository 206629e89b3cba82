package org.plazaatlas.incident.hotspot;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.incident.hexagon.HexagonCell;
import org.plazaatlas.incident.hexagon.HexagonGrid;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the hexagons of a tiling that are on land. */
public final class LandHexagons {

    private LandHexagons() {}

    /** Those whose middle lies in the country, row by row from the south. */
    public static Set<HexagonCell> of(Mosaic mosaic, HexagonGrid grid) {
        Envelope all = new Envelope();
        mosaic.faces().forEach(f -> all.expandToInclude(f.polygon().getEnvelopeInternal()));
        Set<HexagonCell> land = new LinkedHashSet<>();
        if (all.isNull()) {
            return land;
        }
        int top = grid.at(all.getMinX(), all.getMaxY()).r() + 1;
        for (int r = grid.at(all.getMinX(), all.getMinY()).r() - 1; r <= top; r++) {
            double y = grid.centre(new HexagonCell(0, r)).y;
            int last = grid.at(all.getMaxX(), y).q() + 1;
            for (int q = grid.at(all.getMinX(), y).q() - 1; q <= last; q++) {
                HexagonCell cell = new HexagonCell(q, r);
                Coordinate middle = grid.centre(cell);
                if (mosaic.faceAt(middle.x, middle.y).isPresent()) {
                    land.add(cell);
                }
            }
        }
        return land;
    }
}
