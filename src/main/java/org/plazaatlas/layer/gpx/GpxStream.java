package org.plazaatlas.layer.gpx;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.plazaatlas.layer.xml.XmlElements;

import java.io.Closeable;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Goes through waypoints, routes and tracks. A route or track is given after its points, and its
 * points are given with their place in it.
 */
final class GpxStream implements Closeable {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final XmlElements xml;
    private final Queue<GpxItem> ready = new ArrayDeque<>();
    private int routes;
    private int tracks;

    GpxStream(XmlElements xml) {
        this.xml = xml;
    }

    /**
     * The next item; empty at the end.
     *
     * @throws IOException if the file is no XML from here on
     */
    Optional<GpxItem> next() throws IOException {
        while (ready.isEmpty() && xml.advance()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "wpt" -> ready.add(point(GpxLayer.WAYPOINTS, Map.of()).item());
                case "rte" -> readRoute();
                case "trk" -> readTrack();
                case "gpx" -> {}
                default -> xml.skip();
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    /** A point and its position, which is null if it has none. */
    private record ReadPoint(GpxItem item, Coordinate position) {}

    private ReadPoint point(GpxLayer layer, Map<String, Object> place) throws IOException {
        int line = xml.line();
        String longitude = xml.attribute("lon").orElse("");
        String latitude = xml.attribute("lat").orElse("");
        Map<String, Object> values = new LinkedHashMap<>(place);
        readValues(values);
        Coordinate position = position(longitude, latitude);
        if (position == null) {
            String fault = "lon=" + longitude + " lat=" + latitude;
            return new ReadPoint(new GpxItem(layer, line, values, null, fault), null);
        }
        if (values.get("ele") instanceof Double height) {
            position.setZ(height);
        }
        return new ReadPoint(
                new GpxItem(layer, line, values, GEOMETRIES.createPoint(position), ""), position);
    }

    private static Coordinate position(String longitude, String latitude) {
        try {
            double x = Double.parseDouble(longitude);
            double y = Double.parseDouble(latitude);
            return Double.isFinite(x) && Double.isFinite(y) ? new Coordinate(x, y) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Reads the simple elements in the one that has just started, also those of extensions. */
    private void readValues(Map<String, Object> values) throws IOException {
        int outer = xml.depth();
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && !isGroup(xml.name())) {
                readValue(values);
            }
        }
    }

    private void readValue(Map<String, Object> values) throws IOException {
        String name = xml.name();
        if (name.equals("link")) {
            xml.attribute("href").ifPresent(target -> values.putIfAbsent("link", target));
            xml.skip();
            return;
        }
        String text = xml.text();
        if (!text.isEmpty()) {
            values.putIfAbsent(name, typed(name, text));
        }
    }

    private static boolean isGroup(String name) {
        return name.equals("extensions") || name.endsWith("Extension");
    }

    private static Object typed(String name, String text) {
        try {
            return switch (name) {
                case "time" -> time(text);
                case "ele", "hdop", "vdop", "pdop", "magvar", "geoidheight", "course", "speed" ->
                        Double.valueOf(text);
                case "number", "sat", "hr" -> Integer.valueOf(text);
                default -> text;
            };
        } catch (DateTimeException | NumberFormatException e) {
            return text;
        }
    }

    /** With the offset that XML permits, or without one, in universal time. */
    private static Instant time(String text) {
        boolean offset = text.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
        return OffsetDateTime.parse(offset ? text : text + "Z").toInstant();
    }

    private void readRoute() throws IOException {
        int outer = xml.depth();
        int line = xml.line();
        routes++;
        Map<String, Object> values = new LinkedHashMap<>();
        List<Coordinate> positions = new ArrayList<>();
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && xml.name().equals("rtept")) {
                Map<String, Object> place =
                        place("route", routes, "route_point", positions.size() + 1);
                add(point(GpxLayer.ROUTE_POINTS, place), positions);
            } else if (xml.isStart() && !isGroup(xml.name())) {
                readValue(values);
            }
        }
        ready.add(new GpxItem(GpxLayer.ROUTES, line, values, line(positions), ""));
    }

    private static Map<String, Object> place(Object... pairs) {
        Map<String, Object> place = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            place.put((String) pairs[i], pairs[i + 1]);
        }
        return place;
    }

    private void add(ReadPoint point, List<Coordinate> positions) {
        ready.add(point.item());
        if (point.position() != null) {
            positions.add(point.position());
        }
    }

    /** A line of one point has it twice. */
    private static LineString line(List<Coordinate> positions) {
        if (positions.isEmpty()) {
            return null;
        }
        if (positions.size() == 1) {
            positions.add(positions.getFirst().copy());
        }
        return GEOMETRIES.createLineString(positions.toArray(Coordinate[]::new));
    }

    private void readTrack() throws IOException {
        int outer = xml.depth();
        int line = xml.line();
        tracks++;
        Map<String, Object> values = new LinkedHashMap<>();
        List<LineString> segments = new ArrayList<>();
        int segment = 0;
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && xml.name().equals("trkseg")) {
                LineString read = line(segment(++segment));
                if (read != null) {
                    segments.add(read);
                }
            } else if (xml.isStart() && !isGroup(xml.name())) {
                readValue(values);
            }
        }
        LineString[] lines = segments.toArray(LineString[]::new);
        ready.add(
                new GpxItem(
                        GpxLayer.TRACKS,
                        line,
                        values,
                        lines.length == 0 ? null : GEOMETRIES.createMultiLineString(lines),
                        ""));
    }

    private List<Coordinate> segment(int number) throws IOException {
        int outer = xml.depth();
        List<Coordinate> positions = new ArrayList<>();
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && xml.name().equals("trkpt")) {
                Map<String, Object> place =
                        place(
                                "track",
                                tracks,
                                "segment",
                                number,
                                "track_point",
                                positions.size() + 1);
                add(point(GpxLayer.TRACK_POINTS, place), positions);
            }
        }
        return positions;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
