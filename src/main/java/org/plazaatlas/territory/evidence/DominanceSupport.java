package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well claims of dominance in one place are supported, for readers who ask for the figures. */
public final class DominanceSupport {

    private DominanceSupport() {}

    /**
     * The support of each organization that is said to dominate, without that of its factions.
     *
     * @param claims all in force in the place, weighed on the day, of any organization
     */
    public static Map<String, Support> of(Collection<WeighedClaim> claims) {
        Map<Area, List<WeighedClaim>> byArea = new LinkedHashMap<>();
        for (WeighedClaim claim : claims) {
            byArea.computeIfAbsent(claim.claim().area(), _ -> new ArrayList<>()).add(claim);
        }
        Map<String, OriginWeights> weights = new HashMap<>();
        for (List<WeighedClaim> ofOneArea : byArea.values()) {
            for (Standing standing : Standing.of(ofOneArea)) {
                weights.merge(standing.organizationId(), standing.dominance(), OriginWeights::with);
            }
        }
        Map<String, Support> supports = new HashMap<>();
        weights.forEach((id, ofOne) -> supports.put(id, ofOne.support()));
        return supports;
    }
}
