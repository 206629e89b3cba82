package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is whose rival while certain relations are in force. A relation of the two organizations
 * themselves decides; without one, that of their nearest ancestors. Relations of a group that both
 * belong to are ignored.
 */
public final class Rivalries {

    private final FactionTree lineage;

    /**
     * Whether a pair with a relation in force are rivals: the newest statement decides; of two of
     * one date, rivalry.
     */
    private final Map<OrganizationPair, Boolean> direct = new HashMap<>();

    private final Map<OrganizationPair, Boolean> known = new ConcurrentHashMap<>();

    public Rivalries(FactionTree lineage, Collection<RelationValidity> inForce) {
        this.lineage = lineage;
        inForce.stream()
                .filter(validity -> decides(validity.relation()))
                .sorted(
                        Comparator.comparing(RelationValidity::evidence)
                                .thenComparing(validity -> isRivalry(validity.relation())))
                .map(RelationValidity::relation)
                .forEach(relation -> direct.put(pair(relation), isRivalry(relation)));
    }

    private static OrganizationPair pair(Relation relation) {
        return OrganizationPair.of(relation.firstId(), relation.secondId());
    }

    private static boolean isRivalry(Relation relation) {
        return relation.kind() == RelationKind.RIVAL;
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
     * An organization and its ancestors, except the other organization and the ancestors of that.
     */
    private List<String> lineWithout(String organizationId, String otherId) {
        List<String> line = new ArrayList<>(List.of(organizationId));
        line.addAll(lineage.ancestorsOf(organizationId));
        line.remove(otherId);
        line.removeAll(lineage.ancestorsOf(otherId));
        return line;
    }

    /**
     * What the relations say between ancestors that are, added up, this many steps above the two.
     */
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
