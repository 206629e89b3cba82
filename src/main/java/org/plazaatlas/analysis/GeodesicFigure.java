package org.plazaatlas.analysis;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.PolygonArea;

import org.plazaatlas.model.LonLat;

import java.util.ArrayList;
import java.util.List;

/**
 * Places joined by geodesics on the WGS 84 ellipsoid, the shortest ways there are: their length,
 * the area within them, and their course. The arithmetic is GeographicLib's (C. F. F. Karney,
 * "Algorithms for geodesics", J. Geodesy 87 (2013), 43-55).
 *
 * @param places in their order
 */
public record GeodesicFigure(List<LonLat> places) {

    /** On the map of Mexico a geodesic leaves the straight line between such points by metres. */
    private static final double STEP_METRES = 20_000;

    private static final int MOST_STEPS = 1_000;

    public GeodesicFigure {
        places = List.copyOf(places);
    }

    /** The length from the first place to the last, in km. */
    public double lengthKm() {
        double metres = 0;
        for (int i = 1; i < places.size(); i++) {
            metres += between(places.get(i - 1), places.get(i)).s12;
        }
        return metres / 1e3;
    }

    /** The length of the last leg, in km; 0 with fewer than two places. */
    public double lastLegKm() {
        int count = places.size();
        return count < 2 ? 0 : between(places.get(count - 2), places.get(count - 1)).s12 / 1e3;
    }

    /** The area of the polygon with these corners, in km²; 0 with fewer than three. */
    public double areaSquareKm() {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        places.forEach(place -> area.AddPoint(place.latitude(), place.longitude()));
        return places.size() < 3 ? 0 : Math.abs(area.Compute(false, true).area) / 1e6;
    }

    /** The length of the rim of that polygon, in km. */
    public double perimeterKm() {
        return places.size() < 3 ? 0 : closed().lengthKm();
    }

    /** The same with the first place once more at the end. */
    public GeodesicFigure closed() {
        List<LonLat> ring = new ArrayList<>(places);
        if (!places.isEmpty()) {
            ring.add(places.getFirst());
        }
        return new GeodesicFigure(ring);
    }

    /** The course from the first place to the last, with so many points between as it needs. */
    public List<LonLat> course() {
        List<LonLat> points = new ArrayList<>();
        places.stream().findFirst().ifPresent(points::add);
        for (int i = 1; i < places.size(); i++) {
            addLeg(places.get(i - 1), places.get(i), points);
        }
        return points;
    }

    private static void addLeg(LonLat from, LonLat to, List<LonLat> points) {
        GeodesicLine line =
                Geodesic.WGS84.InverseLine(
                        from.latitude(), from.longitude(), to.latitude(), to.longitude());
        int steps = (int) Math.clamp(Math.ceil(line.Distance() / STEP_METRES), 1, MOST_STEPS);
        for (int step = 1; step < steps; step++) {
            GeodesicData at = line.Position(line.Distance() * step / steps);
            points.add(new LonLat(at.lon2, at.lat2));
        }
        points.add(to);
    }

    private static GeodesicData between(LonLat from, LonLat to) {
        return Geodesic.WGS84.Inverse(
                from.latitude(), from.longitude(), to.latitude(), to.longitude());
    }
}
