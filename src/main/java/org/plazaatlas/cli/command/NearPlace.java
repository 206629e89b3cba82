package org.plazaatlas.cli.command;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.briefing.incidents.IncidentListTable.Near;
import org.plazaatlas.briefing.incidents.OwnIncidentListTable.NearRow;
import org.plazaatlas.incident.table.IncidentGrid;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.incident.window.IncidentFilter;
import org.plazaatlas.incident.window.SelectedIncidents;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Incident;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Projection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the incidents near a place, the nearest first. Only of those whose place is known to the
 * municipality is it told how far they are.
 *
 * @param within km on the ellipsoid
 */
record NearPlace(LonLat place, double within, DateRange days, IncidentFilter filter) {

    /** How much longer a distance may be on the map than on the ground. */
    private static final double MOST_SCALE = 1.1;

    /** Those of the atlas itself. */
    List<Near> of(Atlas atlas) {
        return atlas.incidents().stream()
                .filter(incident -> days.contains(incident.days().from()))
                .filter(filter::accepts)
                .filter(Incident::isPlaced)
                .map(incident -> new Near(incident, km(incident.location())))
                .filter(near -> near.km() <= within)
                .sorted(
                        Comparator.comparingDouble(Near::km)
                                .thenComparing(near -> near.incident().days().from())
                                .thenComparing(near -> near.incident().id()))
                .toList();
    }

    /** Those of a table of the user's own. */
    List<NearRow> of(IncidentTable table, Projection projection) {
        BitSet asked = new BitSet();
        SelectedIncidents.of(table, days, filter).rows().forEach(asked::set);
        List<NearRow> near = new ArrayList<>();
        Coordinate middle = projection.toMap(place);
        new IncidentGrid(table)
                .within(
                        middle.x,
                        middle.y,
                        within * 1_000 * MOST_SCALE,
                        row -> {
                            if (asked.get(row)) {
                                add(row, table, projection, near);
                            }
                        });
        near.sort(Comparator.comparingDouble(NearRow::km).thenComparingInt(NearRow::row));
        return near;
    }

    private void add(int row, IncidentTable table, Projection projection, List<NearRow> near) {
        Coordinate degrees = projection.toLonLat(table.x(row), table.y(row));
        LonLat location = new LonLat(degrees.x, degrees.y);
        double distance = km(location);
        if (distance <= within) {
            near.add(new NearRow(row, location, distance));
        }
    }

    private double km(LonLat to) {
        double metres =
                Geodesic.WGS84.Inverse(
                                place.latitude(),
                                place.longitude(),
                                to.latitude(),
                                to.longitude(),
                                GeodesicMask.DISTANCE)
                        .s12;
        return metres / 1_000;
    }
}
