package org.plazaatlas.territory.cases;

import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Status;

import java.util.List;
import java.util.Set;

/**
 * What the map says of a place on a day.
 *
 * @param main the label of the largest part of the place
 * @param shown the disputes of any part
 * @param contestedParts the disputes that make any part contested
 * @param organizationIds who is there: all that a claim in force names, and all said to fight
 * @param claimIds the claims that the label of the largest part rests on: of dominance where
 *     somebody dominates, else of presence
 * @param disputeIds the statements of sources that the disputes shown rest on
 */
public record PlaceFindings(
        FaceLabel main,
        Set<Contest> shown,
        Set<Contest> contestedParts,
        Set<String> organizationIds,
        List<String> claimIds,
        List<String> disputeIds) {

    public PlaceFindings {
        shown = Set.copyOf(shown);
        contestedParts = Set.copyOf(contestedParts);
        organizationIds = Set.copyOf(organizationIds);
        claimIds = List.copyOf(claimIds);
        disputeIds = List.copyOf(disputeIds);
    }

    /** The status of the largest part. */
    public Status status() {
        return main.status();
    }

    /** Who dominates the largest part, by id. */
    public Set<String> dominantIds() {
        return main.dominantIds();
    }

    /** Whether a dispute is painted over the largest part. */
    boolean isPaintedOver() {
        return status().isContested() && main.contests().stream().anyMatch(Contest::drawn);
    }
}
