package org.plazaatlas.briefing.data;

import com.google.gson.stream.JsonWriter;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes features as GeoJSON (RFC 7946): longitude before latitude on WGS 84, exterior rings
 * counter-clockwise. Title, date and attribution are foreign members (section 6.1) of the feature
 * collection.
 */
public final class GeoJson {

    private GeoJson() {}

    /**
     * Writes a feature collection, feature by feature; the writer stays open.
     *
     * @throws IOException if the writer fails
     * @throws IllegalArgumentException if a shape is of several kinds
     */
    public static void write(FeatureTable features, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("type").value("FeatureCollection");
        json.name("title").value(features.table().title());
        JsonCells.write(features.stamp().columns(), features.stamp().values(), json);
        json.name("features").beginArray();
        for (int i = 0; i < features.shapes().size(); i++) {
            writeFeature(features, i, json);
        }
        json.endArray().endObject().flush();
        out.write('\n');
    }

    private static void writeFeature(FeatureTable features, int row, JsonWriter json)
            throws IOException {
        json.beginObject().name("type").value("Feature");
        json.name("properties").beginObject();
        JsonCells.write(
                features.table().columns(), features.table().rows().get(row).values(), json);
        json.endObject().name("geometry");
        writeGeometry(features.shapes().get(row), json);
        json.endObject();
    }

    private static void writeGeometry(Geometry shape, JsonWriter json) throws IOException {
        json.beginObject().name("type").value(shape.getGeometryType());
        json.name("coordinates");
        writeParts(shape, json);
        json.endObject();
    }

    private static void writeParts(Geometry shape, JsonWriter json) throws IOException {
        json.beginArray();
        switch (shape) {
            case MultiPolygon _, MultiLineString _, MultiPoint _ -> {
                for (int i = 0; i < shape.getNumGeometries(); i++) {
                    writeParts(shape.getGeometryN(i), json);
                }
            }
            case Polygon polygon -> {
                writeParts(polygon.getExteriorRing(), json);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    writeParts(polygon.getInteriorRingN(i), json);
                }
            }
            case LineString line -> {
                for (Coordinate point : line.getCoordinates()) {
                    json.beginArray().value(point.x).value(point.y).endArray();
                }
            }
            case Point point -> json.value(point.getX()).value(point.getY());
            default -> throw new IllegalArgumentException(shape.getGeometryType());
        }
        json.endArray();
    }
}
