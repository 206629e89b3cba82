package org.plazaatlas.territory.sources;

import java.util.List;
import java.util.Optional;

/**
 * How far what all other origins imply agrees with a list, on the date of the list. They agree on a
 * state if the list names there everyone who, according to the others, dominates it.
 *
 * @param silent how many of the states of the list have nobody dominant according to the others
 * @param agreeing the states on which they agree, by code
 * @param differing the states on which they do not
 * @param largestId for comparison, the organization that the list names in most of these states;
 *     empty if there are none
 * @param largestAgreeing in how many of them it does
 */
public record ListAgreement(
        NationalList list,
        int silent,
        List<String> agreeing,
        List<String> differing,
        Optional<String> largestId,
        int largestAgreeing) {

    public ListAgreement {
        agreeing = List.copyOf(agreeing);
        differing = List.copyOf(differing);
    }

    /** How many states can be compared. */
    public int compared() {
        return agreeing.size() + differing.size();
    }

    /** The share of the compared states on which it agrees, from 0 to 1; NaN if there are none. */
    public double share() {
        return (double) agreeing.size() / compared();
    }

    /** The same share for the organization that is named in most states. */
    public double largestShare() {
        return (double) largestAgreeing / compared();
    }
}
