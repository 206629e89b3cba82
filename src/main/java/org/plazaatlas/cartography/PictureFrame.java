package org.plazaatlas.cartography;

import org.plazaatlas.territory.Face;
import org.plazaatlas.territory.Mosaic;
import org.plazaatlas.territory.Region;
import org.plazaatlas.territory.Snapshot;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** The part of the map that a picture shows. */
record PictureFrame(Extent extent, Mosaic mosaic) {

    /** Whether at least the frame of one of the faces is in the picture. */
    boolean shows(BitSet faces) {
        List<Face> all = mosaic.faces();
        return faces.stream()
                .anyMatch(face -> extent.touches(all.get(face).polygon().getEnvelopeInternal()));
    }

    /** The regions of a snapshot that are in the picture. */
    Stream<Region> regions(Snapshot snapshot) {
        return snapshot.regions().stream().filter(region -> shows(region.faces()));
    }
}
