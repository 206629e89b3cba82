package org.plazaatlas.cartography;

import org.plazaatlas.model.Subject;

import java.util.Optional;

/** What will be drawn of a view, and where. */
public final class MapLayout {

    /**
     * What lies under a pixel: the thing a click would select there, and the face of the mosaic.
     */
    public record Hit(Optional<Subject> subject, Optional<Integer> face) {}

    public Viewport viewport() {
        throw new UnsupportedOperationException("signature only");
    }

    /** What is under a point, in logical pixels; city and event marks before states. */
    public Hit at(double x, double y) {
        throw new UnsupportedOperationException("signature only");
    }

    /** The legend of what is on this map, and nothing else. */
    public Legend legend() {
        throw new UnsupportedOperationException("signature only");
    }

    /**
     * The ids of exactly the sources that this picture rests on, the one with most claims first.
     */
    public java.util.List<String> sourceIds() {
        throw new UnsupportedOperationException("signature only");
    }

    public ScaleBar scaleBar() {
        throw new UnsupportedOperationException("signature only");
    }
}
