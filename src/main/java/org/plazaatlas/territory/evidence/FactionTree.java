package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which organizations are factions of which, at any depth. A split or an offshoot is not part of
 * the group it came from and has no ancestors here.
 */
public final class FactionTree {

    /** Of the factions. */
    private final Map<String, List<String>> ancestors = new HashMap<>();

    public FactionTree(Atlas atlas) {
        for (Organization organization : atlas.contents().organizations()) {
            if (organization.isFaction()) {
                ancestors.put(organization.id(), ancestorsOf(organization, atlas));
            }
        }
    }

    private static List<String> ancestorsOf(Organization organization, Atlas atlas) {
        List<String> chain = new ArrayList<>();
        Optional<Organization> next = Optional.of(organization);
        while (next.isPresent() && next.get().isFaction()) {
            String parentId = next.get().parentId().orElseThrow();
            if (chain.contains(parentId) || parentId.equals(organization.id())) {
                break; // a damaged atlas may have a cycle
            }
            chain.add(parentId);
            next = atlas.organization(parentId);
        }
        return List.copyOf(chain);
    }

    /**
     * The organizations that this one is part of, the nearest first; none for a group that is not a
     * faction.
     */
    public List<String> ancestorsOf(String organizationId) {
        return ancestors.getOrDefault(organizationId, List.of());
    }

    /** Whether the first is a faction of the second, or a faction of its factions. */
    public boolean isWithin(String factionId, String organizationId) {
        return ancestorsOf(factionId).contains(organizationId);
    }

    /** Whether one of two organizations is a faction of the other, at any depth. */
    public boolean areOneLine(String firstId, String secondId) {
        return isWithin(firstId, secondId) || isWithin(secondId, firstId);
    }
}
