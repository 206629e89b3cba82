package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Level;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who is shown in a place, at which level, and who contests it, regardless of the evidence.
 *
 * @param dominantIds ids of the dominant organizations, in order
 * @param presentIds ids of the organizations that are only present, in order
 * @param contested the pairs whose fight makes the place contested
 */
public record PowerHolders(
        Set<String> dominantIds, Set<String> presentIds, Set<OrganizationPair> contested) {

    public PowerHolders {
        contested = Set.copyOf(contested);
    }

    public static PowerHolders of(List<Holding> holdings, Collection<Contest> contests) {
        Set<String> dominant = ids(holdings, Level.DOMINANT);
        return new PowerHolders(
                dominant,
                ids(holdings, Level.PRESENCE),
                contests.stream()
                        .filter(contest -> contest.contests(dominant))
                        .map(Contest::pair)
                        .collect(Collectors.toSet()));
    }

    /**
     * Over several days: dominant are those that are so on any of the days; the others are present.
     */
    public static PowerHolders together(Collection<PowerHolders> several) {
        Set<String> dominant = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        Set<OrganizationPair> contested = new HashSet<>();
        for (PowerHolders standing : several) {
            dominant.addAll(standing.dominantIds());
            present.addAll(standing.presentIds());
            contested.addAll(standing.contested());
        }
        present.removeAll(dominant);
        return new PowerHolders(
                Collections.unmodifiableSet(dominant),
                Collections.unmodifiableSet(present),
                contested);
    }

    private static Set<String> ids(List<Holding> holdings, Level level) {
        Set<String> ids = new TreeSet<>();
        for (Holding holding : holdings) {
            if (holding.level() == level) {
                ids.add(holding.organizationId());
            }
        }
        return Collections.unmodifiableSet(ids);
    }
}
