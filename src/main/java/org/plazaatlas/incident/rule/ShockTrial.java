package org.plazaatlas.incident.rule;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.territory.mosaic.Edge;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tests whether incidents become more frequent along the boundaries of the organizations that a
 * shock hits, more than elsewhere: {@value #MONTHS} months before against {@value #MONTHS} months
 * from the day of the shock on, within 25 km of the boundaries of that day.
 */
public final class ShockTrial {

    /** Length of the time before and of that after a shock. */
    public static final int MONTHS = 6;

    private static final double NEAR = 25_000;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final History history;
    private final IncidentTable table;

    /**
     * @param told the history, whatever it counts as evidence; incidents are left out
     */
    public ShockTrial(History told, IncidentTable table) {
        history = RuleTrial.withoutIncidents(told);
        this.table = table;
    }

    /** The incidents before and after all shocks on some days. */
    public ShockFigure figure(DateRange days) {
        int shocks = 0;
        int[] counts = new int[4];
        for (Event event : history.atlas().contents().events()) {
            LocalDate day = event.start().firstDay();
            boolean counted = event.shock() && days.contains(day) && isCovered(day);
            Optional<IndexedFacetDistance> course = counted ? course(event) : Optional.empty();
            if (course.isPresent()) {
                shocks++;
                count(day, course.get(), counts);
            }
        }
        return new ShockFigure(shocks, counts[0], counts[1], counts[2], counts[3]);
    }

    private boolean isCovered(LocalDate day) {
        return history.atlas().contents().timeSpan().contains(day);
    }

    /** The boundaries of the organizations that were hit, as they were on the day. */
    private Optional<IndexedFacetDistance> course(Event event) {
        List<LineString> lines =
                history.at(event.start().firstDay()).turfBoundaries().stream()
                        .filter(line -> event.organizationIds().stream().anyMatch(line::concerns))
                        .flatMap(line -> line.edges().stream())
                        .map(Edge::line)
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new IndexedFacetDistance(
                                GEOMETRIES.createMultiLineString(
                                        lines.toArray(LineString[]::new))));
    }

    private void count(LocalDate day, IndexedFacetDistance course, int[] counts) {
        Map<Coordinate, Boolean> known = new HashMap<>();
        int end = table.firstFrom(day.plusMonths(MONTHS));
        for (int row = table.firstFrom(day.minusMonths(MONTHS)); row < end; row++) {
            if (table.isPlaced(row) && table.isDated(row)) {
                boolean along =
                        known.computeIfAbsent(
                                new Coordinate(table.x(row), table.y(row)),
                                at -> isNear(at, course));
                boolean after = table.firstEpochDay(row) >= day.toEpochDay();
                counts[(along ? 0 : 2) + (after ? 1 : 0)]++;
            }
        }
    }

    private static boolean isNear(Coordinate at, IndexedFacetDistance course) {
        Geometry place = GEOMETRIES.createPoint(at);
        return course.isWithinDistance(place, NEAR);
    }
}
