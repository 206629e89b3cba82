package org.plazaatlas.territory.evidence;

import java.util.Optional;
import java.util.Set;

/**
 * Who was shown in a place on some day, and what that made of it, whatever the evidence.
 *
 * @param challengerId the best-evidenced rival of the one dominant organization, if the status is
 *     CHALLENGED
 */
public record FaceState(
        Status status,
        Set<String> dominantIds,
        Set<String> presentIds,
        Optional<String> challengerId) {

    public FaceState {
        dominantIds = Set.copyOf(dominantIds);
        presentIds = Set.copyOf(presentIds);
    }

    /** Days are compared by the thousand: cheap, and the same in every run. */
    @Override
    public int hashCode() {
        return 31 * dominantIds.hashCode() + presentIds.hashCode();
    }
}
