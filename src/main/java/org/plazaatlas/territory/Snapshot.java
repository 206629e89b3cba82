package org.plazaatlas.territory;

import org.plazaatlas.model.DateRange;

import java.util.List;
import java.util.Optional;

/**
 * The labels of the mosaic between two change dates. Immutable and safe to share between threads.
 */
public final class Snapshot {

    /** The days on which nothing differs from this. */
    public DateRange span() {
        throw new UnsupportedOperationException("signature only");
    }

    public Mosaic mosaic() {
        throw new UnsupportedOperationException("signature only");
    }

    public FaceLabel label(int face) {
        throw new UnsupportedOperationException("signature only");
    }

    /** The claimed faces, those of equal label together; unclaimed ones are in none. */
    public List<Region> regions() {
        throw new UnsupportedOperationException("signature only");
    }

    /**
     * Zones of all organizations with a claim in force (parents by their factions included), the
     * largest dominant area first.
     */
    public List<Zone> zones() {
        throw new UnsupportedOperationException("signature only");
    }

    public Optional<Zone> zone(String organizationId) {
        throw new UnsupportedOperationException("signature only");
    }

    /**
     * Whether two organizations are rivals in this span, by a relation of their own or of those
     * they belong to.
     */
    public boolean areRivals(String firstId, String secondId) {
        throw new UnsupportedOperationException("signature only");
    }

    /** The parts of a state by status, the largest first. */
    public List<StatusShare> sharesOf(String stateCode) {
        throw new UnsupportedOperationException("signature only");
    }
}
