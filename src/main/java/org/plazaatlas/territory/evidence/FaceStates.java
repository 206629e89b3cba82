package org.plazaatlas.territory.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The different states of a place on one day or on several, without order: the same days make equal
 * objects, whichever comes first.
 *
 * @param all at least one
 */
public record FaceStates(Set<FaceState> all) {

    private static final List<Status> STRONGEST_FIRST =
            List.of(
                    Status.SPLIT,
                    Status.CONTESTED,
                    Status.CHALLENGED,
                    Status.DISAGREEMENT,
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
        for (FaceStates states : several) {
            if (!states.equals(before)) {
                all.addAll(states.all);
            }
            before = states;
        }
        return new FaceStates(all);
    }

    /**
     * The status of the place over all days together. It is decided by the days on which all
     * organizations that are ever dominant there are dominant at once: the strongest status of
     * those days, or IN_TURN if there is none. Where no organization is ever dominant, it is the
     * strongest status of all days.
     */
    public Status status() {
        return deciding().stream()
                .map(FaceState::status)
                .min(Comparator.comparingInt(STRONGEST_FIRST::indexOf))
                .orElse(Status.IN_TURN);
    }

    /** The challengers of the one dominant organization on the days that decide the status. */
    public Set<String> challengerIds() {
        return deciding().stream()
                .flatMap(state -> state.challengerId().stream())
                .collect(Collectors.toSet());
    }

    /** The states in which all organizations that are ever dominant are dominant at once. */
    private List<FaceState> deciding() {
        if (all.size() == 1) {
            return List.copyOf(all);
        }
        Set<String> dominantIds =
                all.stream().flatMap(t -> t.dominantIds().stream()).collect(Collectors.toSet());
        return all.stream().filter(state -> state.dominantIds().equals(dominantIds)).toList();
    }
}
