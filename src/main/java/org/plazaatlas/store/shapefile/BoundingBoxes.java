package org.plazaatlas.store.shapefile;

import org.locationtech.jts.geom.Envelope;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Bounding boxes as headers and records store them: four doubles, xmin, ymin, xmax, ymax. */
final class BoundingBoxes {
    private BoundingBoxes() {}

    /**
     * The box at this position; empty if it is not finite and ordered, and so cannot be trusted.
     */
    static Optional<Envelope> read(ByteBuffer bytes, int at) {
        double minX = bytes.getDouble(at);
        double minY = bytes.getDouble(at + 8);
        double maxX = bytes.getDouble(at + 16);
        double maxY = bytes.getDouble(at + 24);
        boolean ordered = minX <= maxX && minY <= maxY;
        boolean finite = Double.isFinite(maxX - minX) && Double.isFinite(maxY - minY);
        return ordered && finite
                ? Optional.of(new Envelope(minX, maxX, minY, maxY))
                : Optional.empty();
    }

    /** Writes the box at the buffer's position; an empty one as zeros, as other writers do. */
    static void write(ByteBuffer bytes, Envelope box) {
        Envelope written = box.isNull() ? new Envelope(0, 0, 0, 0) : box;
        bytes.putDouble(written.getMinX()).putDouble(written.getMinY());
        bytes.putDouble(written.getMaxX()).putDouble(written.getMaxY());
    }
}
