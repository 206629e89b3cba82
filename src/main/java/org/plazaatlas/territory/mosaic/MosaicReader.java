package org.plazaatlas.territory.mosaic;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link MosaicWriter} wrote. */
final class MosaicReader {

    private final DataInputStream in;

    MosaicReader(DataInputStream in) {
        this.in = in;
    }

    /**
     * Reads the mosaic of an atlas.
     *
     * @param areas its claimed areas that are not made of states
     * @throws IOException if the bytes are of another atlas or other areas, or are cut short
     */
    Mosaic read(Atlas atlas, List<Area> areas) throws IOException {
        List<Face> faces = faces();
        List<Edge> edges = edges();
        if (in.readInt() != areas.size()) {
            throw new IOException("this mosaic is of other areas");
        }
        Map<Area, FaceSet> facesOfShapes = new HashMap<>();
        for (Area area : areas) {
            facesOfShapes.put(area, faceSet());
        }
        return new Mosaic(
                faces, edges, facesOfStates(atlas, faces), facesOfShapes, AreaShapes.exact(atlas));
    }

    private static Map<String, FaceSet> facesOfStates(Atlas atlas, List<Face> faces)
            throws IOException {
        Map<String, FaceSet.Builder> byState = new LinkedHashMap<>();
        atlas.contents()
                .states()
                .forEach(state -> byState.put(state.code(), new FaceSet.Builder()));
        for (Face face : faces) {
            FaceSet.Builder ofState = byState.get(face.stateCode());
            if (ofState == null) {
                throw new IOException("this mosaic is of another atlas");
            }
            ofState.add(face.index());
        }
        return FaceSet.Builder.buildAll(byState);
    }

    private List<Face> faces() throws IOException {
        int count = in.readInt();
        List<Face> faces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String stateCode = in.readUTF().intern();
            double areaSquareKm = in.readDouble();
            faces.add(new Face(i, polygon(), stateCode, areaSquareKm));
        }
        return faces;
    }

    private List<Edge> edges() throws IOException {
        int count = in.readInt();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double lengthKm = in.readDouble();
            int left = in.readInt();
            int right = in.readInt();
            edges.add(
                    new Edge(
                            i,
                            RingArcs.GEOMETRIES.createLineString(points()),
                            lengthKm,
                            left,
                            right));
        }
        return edges;
    }

    private Polygon polygon() throws IOException {
        LinearRing[] holes = new LinearRing[in.readInt()];
        LinearRing shell = ring();
        for (int hole = 0; hole < holes.length; hole++) {
            holes[hole] = ring();
        }
        return RingArcs.GEOMETRIES.createPolygon(shell, holes);
    }

    private LinearRing ring() throws IOException {
        return RingArcs.GEOMETRIES.createLinearRing(points());
    }

    private Coordinate[] points() throws IOException {
        Coordinate[] points = new Coordinate[in.readInt()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(in.readInt(), in.readInt());
        }
        return points;
    }

    private FaceSet faceSet() throws IOException {
        long[] words = new long[in.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readLong();
        }
        return FaceSet.copyOf(BitSet.valueOf(words));
    }
}
