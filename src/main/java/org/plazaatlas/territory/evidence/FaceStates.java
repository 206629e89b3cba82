package org.plazaatlas.territory.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a place was on one day or on several, each turn once and in no order: so the same days tell
 * the same, whichever come first.
 *
 * @param all at least one
 */
public record FaceStates(Set<FaceState> all) {

    private static final List<Status> STRONGEST_FIRST =
            List.of(
                    Status.CONTESTED,
                    Status.CHALLENGED,
                    Status.SHARED,
                    Status.HELD,
                    Status.MIXED,
                    Status.PRESENT,
                    Status.UNCLAIMED);

    public FaceStates {
        all = Set.copyOf(all);
    }

    public static FaceStates together(Collection<FaceStates> several) {
        Set<FaceState> all = new HashSet<>();
        FaceStates before = null;
        for (FaceStates turns : several) {
            if (!turns.equals(before)) {
                all.addAll(turns.all);
            }
            before = turns;
        }
        return new FaceStates(all);
    }

    /**
     * What the days make of the place together: the strongest status of those on which all were
     * dominant at once that ever were, IN_TURN if there is no such day. Where nobody ever was, the
     * strongest of all days.
     */
    public Status status() {
        return deciding().stream()
                .map(FaceState::status)
                .min(Comparator.comparingInt(STRONGEST_FIRST::indexOf))
                .orElse(Status.IN_TURN);
    }

    /** Who challenges the one dominant organization on days that decide the status. */
    public Set<String> challengerIds() {
        return deciding().stream()
                .flatMap(turn -> turn.challengerId().stream())
                .collect(Collectors.toSet());
    }

    /** The turns in which all are dominant at once that ever are. */
    private List<FaceState> deciding() {
        if (all.size() == 1) {
            return List.copyOf(all);
        }
        Set<String> dominantIds =
                all.stream().flatMap(t -> t.dominantIds().stream()).collect(Collectors.toSet());
        return all.stream().filter(turn -> turn.dominantIds().equals(dominantIds)).toList();
    }
}
