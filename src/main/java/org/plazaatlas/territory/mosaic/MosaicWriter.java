package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.model.Area;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes a mosaic as {@link MosaicReader} reads it. Its corners must be whole metres. */
final class MosaicWriter {

    private final DataOutputStream out;

    MosaicWriter(DataOutputStream out) {
        this.out = out;
    }

    /**
     * @param areas the claimed areas that are not made of states
     * @throws IOException if the stream cannot be written
     */
    void write(Mosaic mosaic, List<Area> areas) throws IOException {
        out.writeInt(mosaic.faces().size());
        for (Face face : mosaic.faces()) {
            out.writeUTF(face.stateCode());
            out.writeDouble(face.areaSquareKm());
            write(face.polygon());
        }
        out.writeInt(mosaic.edges().size());
        for (Edge edge : mosaic.edges()) {
            out.writeDouble(edge.lengthKm());
            out.writeInt(edge.left());
            out.writeInt(edge.right());
            write(edge.line());
        }
        out.writeInt(areas.size());
        for (Area area : areas) {
            write(mosaic.facesOf(area));
        }
    }

    private void write(Polygon polygon) throws IOException {
        out.writeInt(polygon.getNumInteriorRing());
        write(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            write(polygon.getInteriorRingN(hole));
        }
    }

    private void write(LineString line) throws IOException {
        CoordinateSequence points = line.getCoordinateSequence();
        out.writeInt(points.size());
        for (int i = 0; i < points.size(); i++) {
            out.writeInt(Math.toIntExact((long) points.getX(i)));
            out.writeInt(Math.toIntExact((long) points.getY(i)));
        }
    }

    private void write(FaceSet faces) throws IOException {
        long[] words = faces.toBitSet().toLongArray();
        out.writeInt(words.length);
        for (long word : words) {
            out.writeLong(word);
        }
    }
}
