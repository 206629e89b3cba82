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

    /** Whether the envelope of at least one of these faces, given by index, meets the picture. */
    public boolean shows(IntStream faces) {
        List<Face> all = mosaic.faces();
        return faces.anyMatch(
                face -> extent.touches(all.get(face).polygon().getEnvelopeInternal()));
    }

    /** The regions of a snapshot that meet the picture. */
    public Stream<LabelledRegion> regions(Snapshot snapshot) {
        return visible(snapshot.regions());
    }

    /** Those of some regions that meet the picture. */
    public Stream<LabelledRegion> visible(List<LabelledRegion> regions) {
        return regions.stream().filter(region -> shows(region.faces().stream()));
    }
}
