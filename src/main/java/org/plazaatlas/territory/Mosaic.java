package org.plazaatlas.territory;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;

import java.util.BitSet;
import java.util.List;

/**
 * One planar subdivision of all states and claimed areas of an atlas. A date only labels its faces,
 * so every share is a sum over faces and every turf boundary a sum over edges.
 */
public final class Mosaic {

    /** Overlays the states and the areas of all claims of an atlas. */
    public static Mosaic of(Atlas atlas) {
        throw new UnsupportedOperationException("signature only");
    }

    public List<Face> faces() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<Edge> edges() {
        throw new UnsupportedOperationException("signature only");
    }

    /** Indexes of the faces that an area of one of the atlas' claims covers. */
    public BitSet facesOf(Area area) {
        throw new UnsupportedOperationException("signature only");
    }

    /** Indexes of the faces of a state. */
    public BitSet facesOfState(String stateCode) {
        throw new UnsupportedOperationException("signature only");
    }
}
