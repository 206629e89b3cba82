package org.plazaatlas.layer.kml;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.plazaatlas.layer.xml.XmlElements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads geometries of KML. What is no geometry is passed over, and the first fault is kept. */
final class KmlGeometry {

    static final Set<String> NAMES =
            Set.of(
                    "Point",
                    "LineString",
                    "LinearRing",
                    "Polygon",
                    "MultiGeometry",
                    "Track",
                    "MultiTrack");

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final int DEEPEST = 50;

    private final XmlElements xml;
    private final List<String> times = new ArrayList<>();
    private String fault = "";

    KmlGeometry(XmlElements xml) {
        this.xml = xml;
    }

    /** What was wrong; empty if nothing was. */
    String fault() {
        return fault;
    }

    /** The times of the points of tracks. */
    List<String> times() {
        return times;
    }

    /** Reads the geometry that has just started; null if it has no positions. */
    Geometry read() throws IOException {
        return read(0);
    }

    private Geometry read(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("more than " + DEEPEST + " geometries in each other");
        }
        return switch (xml.name()) {
            case "Point" -> point(positions());
            case "LineString", "LinearRing" -> line(positions());
            case "Polygon" -> polygon();
            case "Track" -> track();
            default -> collection(depth);
        };
    }

    private Geometry point(List<Coordinate> positions) {
        return positions.isEmpty() ? null : GEOMETRIES.createPoint(positions.getFirst());
    }

    /** A line of one point is drawn as that point. */
    private Geometry line(List<Coordinate> positions) {
        if (positions.size() < 2) {
            return point(positions);
        }
        return GEOMETRIES.createLineString(positions.toArray(Coordinate[]::new));
    }

    private Geometry polygon() throws IOException {
        int outer = xml.depth();
        LinearRing shell = null;
        List<LinearRing> holes = new ArrayList<>();
        while (xml.advance() && xml.depth() >= outer) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "outerBoundaryIs" -> shell = ring(positions());
                case "innerBoundaryIs" -> holes.add(ring(positions()));
                default -> xml.skip();
            }
        }
        holes.removeIf(hole -> hole == null);
        return shell == null
                ? null
                : GEOMETRIES.createPolygon(shell, holes.toArray(LinearRing[]::new));
    }

    private LinearRing ring(List<Coordinate> positions) {
        if (!positions.isEmpty() && !positions.getFirst().equals2D(positions.getLast())) {
            positions.add(positions.getFirst().copy());
        }
        if (positions.size() < 4) {
            fault = positions.isEmpty() ? fault : "LinearRing: " + positions.size();
            return null;
        }
        return GEOMETRIES.createLinearRing(positions.toArray(Coordinate[]::new));
    }

    /** The positions of all {@code coordinates} in the element that has just started. */
    private List<Coordinate> positions() throws IOException {
        int outer = xml.depth();
        List<Coordinate> positions = new ArrayList<>();
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && xml.name().equals("coordinates")) {
                try {
                    positions.addAll(KmlCoordinates.read(xml.text()));
                } catch (IllegalArgumentException e) {
                    fault = e.getMessage();
                }
            }
        }
        return positions;
    }

    private Geometry track() throws IOException {
        int outer = xml.depth();
        List<Coordinate> positions = new ArrayList<>();
        while (xml.advance() && xml.depth() >= outer) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "when" -> times.add(xml.text());
                case "coord" -> addTrackPoint(positions, xml.text());
                default -> xml.skip();
            }
        }
        return line(positions);
    }

    private void addTrackPoint(List<Coordinate> positions, String text) {
        try {
            positions.add(KmlCoordinates.ofTrack(text));
        } catch (IllegalArgumentException e) {
            fault = e.getMessage();
        }
    }

    private Geometry collection(int depth) throws IOException {
        int outer = xml.depth();
        List<Geometry> parts = new ArrayList<>();
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && NAMES.contains(xml.name())) {
                Geometry part = read(depth + 1);
                if (part != null) {
                    parts.add(part);
                }
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        boolean lines = parts.stream().allMatch(LineString.class::isInstance);
        return lines
                ? GEOMETRIES.createMultiLineString(GeometryFactory.toLineStringArray(parts))
                : GEOMETRIES.buildGeometry(parts);
    }
}
