package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is whose rival while certain relations are in force. A relation of the two organizations
 * themselves decides; without one, that of the nearest they are factions of. Nobody is a rival of a
 * group by way of what both belong to.
 */
public final class Rivalries {

    private final FactionTree lineage;

    /** Whether the pair of a relation in force are rivals; being allies too does not help them. */
    private final Map<OrganizationPair, Boolean> direct = new HashMap<>();

    private final Map<OrganizationPair, Boolean> known = new ConcurrentHashMap<>();

    public Rivalries(FactionTree lineage, Collection<Relation> inForce) {
        this.lineage = lineage;
        for (Relation relation : inForce) {
            if (decides(relation)) {
                OrganizationPair pair =
                        OrganizationPair.of(relation.firstId(), relation.secondId());
                direct.merge(pair, relation.kind() == RelationKind.RIVAL, Boolean::logicalOr);
            }
        }
    }

    /** Whether a relation says something about rivalry. */
    static boolean decides(Relation relation) {
        return relation.kind() == RelationKind.RIVAL || relation.kind() == RelationKind.ALLY;
    }

    public boolean areRivals(String oneId, String otherId) {
        return !oneId.equals(otherId)
                && known.computeIfAbsent(
                        OrganizationPair.of(oneId, otherId),
                        pair -> decide(pair.firstId(), pair.secondId()));
    }

    private boolean decide(String firstId, String secondId) {
        Boolean theirOwn = direct.get(OrganizationPair.of(firstId, secondId));
        return theirOwn != null ? theirOwn : inherited(firstId, secondId);
    }

    private boolean inherited(String firstId, String secondId) {
        List<String> firstLine = lineWithout(firstId, secondId);
        List<String> secondLine = lineWithout(secondId, firstId);
        for (int steps = 1; steps <= firstLine.size() + secondLine.size() - 2; steps++) {
            Optional<Boolean> decided = atDistance(steps, firstLine, secondLine);
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        return false;
    }

    /**
     * An organization and what it is part of, as far as the other is not part of it or the same.
     */
    private List<String> lineWithout(String organizationId, String otherId) {
        List<String> line = new ArrayList<>(List.of(organizationId));
        line.addAll(lineage.ancestorsOf(organizationId));
        line.remove(otherId);
        line.removeAll(lineage.ancestorsOf(otherId));
        return line;
    }

    /** What relations say whose parties are together so many steps above the two. */
    private Optional<Boolean> atDistance(int steps, List<String> first, List<String> second) {
        Boolean decided = null;
        for (int i = Math.max(0, steps - second.size() + 1);
                i <= Math.min(steps, first.size() - 1);
                i++) {
            Boolean relation = direct.get(OrganizationPair.of(first.get(i), second.get(steps - i)));
            if (relation != null) {
                decided = relation || Boolean.TRUE.equals(decided);
            }
        }
        return Optional.ofNullable(decided);
    }
}
