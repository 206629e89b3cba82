package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Level;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is shown in a place and how strongly, whatever the evidence.
 *
 * @param dominantIds of the dominant organizations, in order
 * @param presentIds of those that are only present, in order
 */
public record PowerHolders(Set<String> dominantIds, Set<String> presentIds) {

    public static PowerHolders of(List<Holding> holdings) {
        return new PowerHolders(ids(holdings, Level.DOMINANT), ids(holdings, Level.PRESENCE));
    }

    /** Over several days: who is dominant on any of them, and who else is present on any. */
    public static PowerHolders together(Collection<PowerHolders> several) {
        Set<String> dominant = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        for (PowerHolders standing : several) {
            dominant.addAll(standing.dominantIds());
            present.addAll(standing.presentIds());
        }
        present.removeAll(dominant);
        return new PowerHolders(
                Collections.unmodifiableSet(dominant), Collections.unmodifiableSet(present));
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
