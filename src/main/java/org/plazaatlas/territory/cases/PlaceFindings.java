package org.plazaatlas.territory.cases;

import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Status;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the map says of a place on a day.
 *
 * @param status of the largest part of the place
 * @param dominant who dominates that part, by id
 * @param whole the disputes of that part
 * @param shown the disputes of any part
 * @param contestedParts the disputes that make any part contested
 * @param paintedOver whether a dispute is painted over the largest part
 * @param claims that tell who is there
 */
public record PlaceFindings(
        Status status,
        List<String> dominant,
        Set<Contest> whole,
        Set<Contest> shown,
        Set<Contest> contestedParts,
        boolean paintedOver,
        List<Claim> claims) {

    public PlaceFindings {
        dominant = List.copyOf(dominant);
        whole = Set.copyOf(whole);
        shown = Set.copyOf(shown);
        contestedParts = Set.copyOf(contestedParts);
        claims = List.copyOf(claims);
    }

    static Collection<Contest> contesting(FaceLabel label) {
        return label.contests().stream()
                .filter(contest -> contest.contests(label.dominantIds()))
                .toList();
    }
}
