package org.plazaatlas.territory.evidence;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Who was shown in a place on some day, and which status followed, regardless of the evidence.
 *
 * @param contests who fights over the place
 * @param challengerId the best-evidenced one that disputes the dominance, if the status is
 *     CHALLENGED
 */
public record FaceState(
        Status status,
        Set<String> dominantIds,
        Set<String> presentIds,
        Set<Contest> contests,
        Optional<String> challengerId) {

    public FaceState {
        dominantIds = Set.copyOf(dominantIds);
        presentIds = Set.copyOf(presentIds);
        contests = Contest.inOrder(contests);
    }

    /** The state that follows from who is there and who fights. */
    public static FaceState of(
            Set<String> dominantIds,
            Set<String> presentIds,
            Set<Contest> contests,
            BiPredicate<String, String> areRivals) {
        Status status = Status.of(dominantIds, presentIds, contests, areRivals);
        return new FaceState(
                status,
                dominantIds,
                presentIds,
                contests,
                status == Status.CHALLENGED
                        ? challenger(dominantIds, presentIds, contests)
                        : Optional.empty());
    }

    /** The first that disputes the dominance of another. */
    static Optional<String> challenger(
            Set<String> dominantIds, Iterable<String> bestFirst, Set<Contest> contests) {
        for (String id : bestFirst) {
            if (!dominantIds.contains(id) && isChallenger(id, dominantIds, contests)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static boolean isChallenger(String id, Set<String> dominantIds, Set<Contest> contests) {
        return contests.stream()
                .anyMatch(contest -> contest.concerns(id) && contest.challenges(dominantIds));
    }

    /** Cheap, because thousands of days are compared, and the same in every run. */
    @Override
    public int hashCode() {
        return 31 * dominantIds.hashCode() + presentIds.hashCode();
    }
}
