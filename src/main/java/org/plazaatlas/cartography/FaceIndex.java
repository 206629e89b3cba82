package org.plazaatlas.cartography;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;
import org.plazaatlas.territory.Face;
import org.plazaatlas.territory.Mosaic;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the face under a place on the map, and the faces that a picture shows. */
final class FaceIndex {

    private final List<Face> faces;
    private final STRtree tree = new STRtree();
    private final Map<Integer, IndexedPointInAreaLocator> locators = new ConcurrentHashMap<>();

    FaceIndex(Mosaic mosaic) {
        faces = mosaic.faces();
        for (Face face : faces) {
            tree.insert(face.polygon().getEnvelopeInternal(), face.index());
        }
        tree.build();
    }

    OptionalInt at(Coordinate place) {
        for (Object candidate : tree.query(new Envelope(place))) {
            int face = (Integer) candidate;
            if (locator(face).locate(place) != Location.EXTERIOR) {
                return OptionalInt.of(face);
            }
        }
        return OptionalInt.empty();
    }

    private IndexedPointInAreaLocator locator(int face) {
        return locators.computeIfAbsent(
                face, index -> new IndexedPointInAreaLocator(faces.get(index).polygon()));
    }

    String stateCode(int face) {
        return faces.get(face).stateCode();
    }

    /** Whether a face may be seen in an extent, by its envelope. */
    boolean isIn(int face, Extent extent) {
        Envelope envelope = faces.get(face).polygon().getEnvelopeInternal();
        return envelope.getMaxX() >= extent.minX()
                && envelope.getMinX() <= extent.maxX()
                && envelope.getMaxY() >= extent.minY()
                && envelope.getMinY() <= extent.maxY();
    }
}
