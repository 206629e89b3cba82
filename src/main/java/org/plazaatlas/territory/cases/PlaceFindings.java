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
 * @param organizationIds who is there: all that a claim in force names, and all that a source says
 *     fight there
 * @param claimIds the claims that the label of the largest part rests on: of dominance where
 *     somebody dominates, else of presence
 * @param disputeIds the statements that the disputes shown rest on; where none tells a dispute, the
 *     origin of the other evidence of it
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
        return contesting(main).stream().anyMatch(Contest::drawn);
    }

    /** The disputes that make a part of a place contested. */
    static List<Contest> contesting(FaceLabel label) {
        return label.contests().stream()
                .filter(contest -> contest.contests(label.dominantIds()))
                .toList();
    }
}
