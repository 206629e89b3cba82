package org.plazaatlas.layer.geojson;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import org.locationtech.jts.geom.Coordinate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code coordinates} of a geometry: a position, or a list of trees. It is read whole, whatever
 * is wrong in it, so that the reader stands behind it.
 */
final class CoordinateTree {

    /** A multi-polygon is a list of lists of lists of positions. */
    private static final int DEEPEST = 8;

    private final Coordinate position;
    private final List<CoordinateTree> parts;

    private CoordinateTree(Coordinate position, List<CoordinateTree> parts) {
        this.position = position;
        this.parts = parts;
    }

    /** Reads the next value; null if it is no tree of numbers. */
    static CoordinateTree read(JsonReader reader) throws IOException {
        return read(reader, 0);
    }

    private static CoordinateTree read(JsonReader reader, int depth) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_ARRAY || depth > DEEPEST) {
            reader.skipValue();
            return null;
        }
        reader.beginArray();
        CoordinateTree tree =
                reader.peek() == JsonToken.NUMBER || reader.peek() == JsonToken.STRING
                        ? position(reader)
                        : list(reader, depth);
        reader.endArray();
        return tree;
    }

    private static CoordinateTree list(JsonReader reader, int depth) throws IOException {
        List<CoordinateTree> parts = new ArrayList<>();
        boolean whole = true;
        while (reader.hasNext()) {
            CoordinateTree part = read(reader, depth + 1);
            whole &= part != null;
            parts.add(part);
        }
        return whole ? new CoordinateTree(null, parts) : null;
    }

    private static CoordinateTree position(JsonReader reader) throws IOException {
        double[] ordinates = {Double.NaN, Double.NaN, Double.NaN};
        for (int i = 0; reader.hasNext(); i++) {
            double ordinate = ordinate(reader);
            if (i < ordinates.length) {
                ordinates[i] = ordinate;
            }
        }
        boolean finite = Double.isFinite(ordinates[0]) && Double.isFinite(ordinates[1]);
        return finite
                ? new CoordinateTree(
                        new Coordinate(ordinates[0], ordinates[1], ordinates[2]), List.of())
                : null;
    }

    private static double ordinate(JsonReader reader) throws IOException {
        if (reader.peek() == JsonToken.NUMBER || reader.peek() == JsonToken.STRING) {
            try {
                return Double.parseDouble(reader.nextString());
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
        reader.skipValue();
        return Double.NaN;
    }

    Coordinate position() throws MalformedGeometryException {
        if (position == null) {
            throw new MalformedGeometryException("geojson.position");
        }
        return position;
    }

    boolean isEmpty() {
        return position == null && parts.isEmpty();
    }

    List<CoordinateTree> parts() throws MalformedGeometryException {
        if (position != null) {
            throw new MalformedGeometryException("geojson.list");
        }
        return parts;
    }

    Coordinate[] positions() throws MalformedGeometryException {
        List<CoordinateTree> listed = parts();
        Coordinate[] positions = new Coordinate[listed.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = listed.get(i).position();
        }
        return positions;
    }
}
