package org.plazaatlas.territory.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How well claims of dominance in one place are supported, for readers who ask for the figures. */
public final class DominanceSupport {

    private DominanceSupport() {}

    /**
     * The support of each organization that is said to dominate, itself without its factions, from
     * the claims that decide.
     *
     * @param claims all in force in the place, of any organization
     */
    public static Map<String, Support> of(
            Collection<WeighedClaim> claims, FactionTree lineage, EvidenceRule rule) {
        Map<String, Support> supports = new HashMap<>();
        PlaceReading.deciding(claims, lineage, rule)
                .forEach((id, ofOne) -> supports.put(id, Support.of(ofOne)));
        return supports;
    }
}
