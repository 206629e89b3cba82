package org.plazaatlas.cartography.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a map says in one sentence, with the figures of that sentence. An organization counts as
 * dominating a state if it or its factions, and nobody else, dominate more than half of it where it
 * is not contested; a state counts as contested if more than half of it is.
 */
public sealed interface Headline {

    /** The organizations that the sentence names, in its order; factions by their parent. */
    default List<String> organizationIds() {
        return switch (this) {
            case MostStates most ->
                    Stream.concat(Stream.of(most.leader()), most.next().stream())
                            .map(Count::organizationId)
                            .toList();
            case Tie tie -> tie.organizationIds();
            case Dominance held -> List.of(held.organizationId());
            case Fight fight -> fight.partyIds();
            case Split split -> List.of(split.parentId());
            case Challenge challenge ->
                    List.of(challenge.organizationId(), challenge.challengerId());
            case Disagreement several -> several.organizationIds();
            case Sharing several -> several.organizationIds();
            case Presence several -> several.organizationIds();
            case Reach reach -> List.of(reach.dominated().organizationId());
            case Change change -> List.of(change.now().organizationId());
            case Pressure _ -> List.of();
        };
    }

    /**
     * Who dominates most states of the country.
     *
     * @param leader the organization that dominates most of them, with all its factions
     * @param next the one after it, if there is one
     * @param contested how many states are contested in their largest part
     */
    record MostStates(Count leader, Optional<Count> next, int contested) implements Headline {}

    /**
     * Several organizations dominate as many states as each other, and more than anyone else.
     *
     * @param organizationIds at least two
     * @param states how many each of them dominates
     * @param contested how many states are contested in their largest part
     */
    record Tie(List<String> organizationIds, int states, int contested) implements Headline {

        public Tie {
            organizationIds = List.copyOf(organizationIds);
        }
    }

    /** How many states an organization dominates. */
    record Count(String organizationId, int states) {}

    /**
     * One organization dominates a state.
     *
     * @param nearlyAll whether all of it, but for a small part
     */
    record Dominance(String stateCode, String organizationId, boolean nearlyAll)
            implements Headline {}

    /** Organizations fight over a state, the best evidenced first. */
    record Fight(String stateCode, List<String> partyIds) implements Headline {

        public Fight {
            partyIds = List.copyOf(partyIds);
        }
    }

    /** Factions of one organization fight over a state. */
    record Split(String stateCode, String parentId, int factions) implements Headline {}

    /** One organization dominates a state, and another one disputes that. */
    record Challenge(String stateCode, String organizationId, String challengerId)
            implements Headline {}

    /** Sources name several organizations as dominant in a state. */
    record Disagreement(String stateCode, List<String> organizationIds) implements Headline {

        public Disagreement {
            organizationIds = List.copyOf(organizationIds);
        }
    }

    /** Several organizations dominate a state that are not rivals. */
    record Sharing(String stateCode, List<String> organizationIds) implements Headline {

        public Sharing {
            organizationIds = List.copyOf(organizationIds);
        }
    }

    /** Nobody dominates a state; some are present. */
    record Presence(String stateCode, List<String> organizationIds) implements Headline {

        public Presence {
            organizationIds = List.copyOf(organizationIds);
        }
    }

    /**
     * Where one organization is, of which the map is.
     *
     * @param present in how many more states it is, without dominating them
     */
    record Reach(Count dominated, int present) implements Headline {}

    /**
     * The organization that dominates more or fewer states than before, by the largest difference.
     *
     * @param before how many it dominated on the earlier day
     */
    record Change(Count now, int before, LocalDate since) implements Headline {

        /** How many states more; negative if fewer. */
        int difference() {
            return now.states() - before;
        }
    }

    /** The states with most pressure, the highest first. */
    record Pressure(List<String> stateCodes) implements Headline {

        public Pressure {
            stateCodes = List.copyOf(stateCodes);
        }
    }
}
