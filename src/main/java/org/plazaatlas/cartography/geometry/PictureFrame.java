package org.plazaatlas.cartography.geometry;

import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Extent;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of the map that a picture shows. */
public record PictureFrame(Extent extent, Mosaic mosaic) {

    /** Whether at least the frame of one of some faces, told by index, is in the picture. */
    public boolean shows(IntStream faces) {
        List<Face> all = mosaic.faces();
        return faces.anyMatch(
                face -> extent.touches(all.get(face).polygon().getEnvelopeInternal()));
    }

    /** The regions of a snapshot that are in the picture. */
    public Stream<LabelledRegion> regions(Snapshot snapshot) {
        return snapshot.regions().stream().filter(region -> shows(region.faces().stream()));
    }
}
