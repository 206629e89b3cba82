package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Reads who fights over a place. Incidents that no source calls a dispute
 * do not count between two that are only present where a third one dominates. A dispute counts if both sides are supported there; an
 * organization that is counted with its parent or a faction is stood for by that. Factions of one
 * organization that are rivals count as fighting wherever both are supported.
 */
final class ContestReading {

    private final PlaceReading.Reading occupants;
    private final List<DisputeEvidence> disputes;
    private final FactionTree lineage;

    ContestReading(
            PlaceReading.Reading occupants, List<DisputeEvidence> disputes, FactionTree lineage) {
        this.occupants = occupants;
        this.disputes = disputes;
        this.lineage = lineage;
    }

    /**
     * Who fights.
     *
     * @param factions holdings of factions that would be counted with their parent if they did not
     *     fight each other
     */
    record Reading(Set<Contest> contests, List<Holding> factions) {}

    /** Who fights on a day with certain rivalries. */
    Reading under(BiPredicate<String, String> areRivals) {
        Map<OrganizationPair, Contest> contests = new HashMap<>();
        evidenceByPair().forEach((pair, evidence) -> contests.put(pair, contest(pair, evidence)));
        for (Contest split : splits(areRivals)) {
            contests.merge(split.pair(), split, Contest::merge);
        }
        return new Reading(Set.copyOf(contests.values()), factionsIn(contests.keySet()));
    }

    /** The evidence by the pairs of holdings that stand for the two sides. */
    private Map<OrganizationPair, List<DisputeEvidence>> evidenceByPair() {
        Map<OrganizationPair, List<DisputeEvidence>> byPair = new LinkedHashMap<>();
        for (DisputeEvidence dispute : disputes) {
            pair(dispute)
                    .ifPresent(
                            pair ->
                                    byPair.computeIfAbsent(pair, _ -> new ArrayList<>())
                                            .add(dispute));
        }
        return byPair;
    }

    private Optional<OrganizationPair> pair(DisputeEvidence dispute) {
        String one = dispute.pair().firstId();
        String other = dispute.pair().secondId();
        Collection<Holding> sides =
                commonAncestor(one, other).isPresent() ? everyone() : occupants.shown();
        Optional<Holding> first = standIn(one, sides);
        Optional<Holding> second = standIn(other, sides);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        OrganizationPair pair =
                OrganizationPair.of(first.get().organizationId(), second.get().organizationId());
        boolean counts =
                !lineage.areOneLine(pair.firstId(), pair.secondId())
                        && (dispute.isTold() || isAmongStrongest(first.get(), second.get()));
        return Optional.of(pair).filter(_ -> counts);
    }

    /** Whether one of two dominates, or nobody does. */
    private boolean isAmongStrongest(Holding first, Holding second) {
        return first.level() == Level.DOMINANT
                || second.level() == Level.DOMINANT
                || occupants.shown().stream().noneMatch(h -> h.level() == Level.DOMINANT);
    }

    private Contest contest(OrganizationPair pair, List<DisputeEvidence> evidence) {
        return new Contest(
                pair,
                isWar(pair, evidence),
                evidence.stream().anyMatch(DisputeEvidence::isDrawn),
                commonAncestor(pair.firstId(), pair.secondId()));
    }

    /**
     * Whether the evidence is that of a war. Where a source says that one of the two dominates this
     * very municipality, two origins must tell of a war there, or incidents amount to one and somebody
     * tells of the dispute too.
     */
    private boolean isWar(OrganizationPair pair, List<DisputeEvidence> evidence) {
        List<DisputeEvidence> wars = evidence.stream().filter(DisputeEvidence::war).toList();
        if (!isHeldLocally(pair)) {
            return !wars.isEmpty();
        }
        Set<String> ofWars = localOrigins(wars);
        return ofWars.size() >= 2
                || ofWars.contains(DisputeEvidence.INCIDENTS) && localOrigins(evidence).size() >= 2;
    }

    private static Set<String> localOrigins(List<DisputeEvidence> evidence) {
        return evidence.stream()
                .filter(DisputeEvidence::isLocal)
                .map(DisputeEvidence::origin)
                .collect(Collectors.toSet());
    }

    private boolean isHeldLocally(OrganizationPair pair) {
        return occupants.shown().stream()
                .filter(holding -> holding.level() == Level.DOMINANT)
                .filter(holding -> isOnSide(holding.organizationId(), pair))
                .flatMap(holding -> holding.claims().stream())
                .anyMatch(c -> c.level() == Level.DOMINANT && !(c.area() instanceof Area.States));
    }

    /** Whether an organization is one of a pair, or one that a side belongs to. */
    private boolean isOnSide(String id, OrganizationPair pair) {
        return id.equals(pair.firstId())
                || id.equals(pair.secondId())
                || lineage.isWithin(pair.firstId(), id)
                || lineage.isWithin(pair.secondId(), id);
    }

    private List<Holding> everyone() {
        List<Holding> all = new ArrayList<>(occupants.shown());
        all.addAll(occupants.folded());
        return all;
    }

    /** The supported holding of an organization, or else of a faction or parent of it. */
    private Optional<Holding> standIn(String organizationId, Collection<Holding> holdings) {
        Optional<Holding> itself =
                supported(holdings).stream()
                        .filter(h -> h.organizationId().equals(organizationId))
                        .findFirst();
        return itself.isPresent()
                ? itself
                : supported(holdings).stream()
                        .filter(h -> lineage.areOneLine(h.organizationId(), organizationId))
                        .findFirst();
    }

    private static List<Holding> supported(Collection<Holding> holdings) {
        return holdings.stream().filter(h -> h.level() == Level.DOMINANT || h.support() != SupportGrade.THIN).toList();
    }

    /** The factions of one organization that are rivals and both supported here. */
    private List<Contest> splits(BiPredicate<String, String> areRivals) {
        List<Holding> all = supported(everyone());
        List<Contest> splits = new ArrayList<>();
        for (OrganizationPair pair :
                OrganizationPair.among(all.stream().map(Holding::organizationId).toList())) {
            Optional<String> within = commonAncestor(pair.firstId(), pair.secondId());
            if (within.isPresent() && areRivals.test(pair.firstId(), pair.secondId())) {
                splits.add(new Contest(pair, !isHeldLocally(pair), false, within));
            }
        }
        return splits;
    }

    /** The nearest organization that both are factions of, neither of the other. */
    private Optional<String> commonAncestor(String oneId, String otherId) {
        if (lineage.areOneLine(oneId, otherId)) {
            return Optional.empty();
        }
        List<String> others = lineage.ancestorsOf(otherId);
        return lineage.ancestorsOf(oneId).stream().filter(others::contains).findFirst();
    }

    private List<Holding> factionsIn(Set<OrganizationPair> pairs) {
        Map<String, Holding> folded = new LinkedHashMap<>();
        occupants.folded().forEach(holding -> folded.put(holding.organizationId(), holding));
        Set<Holding> fighting = new LinkedHashSet<>();
        for (OrganizationPair pair : pairs) {
            for (String id : List.of(pair.firstId(), pair.secondId())) {
                Optional.ofNullable(folded.get(id)).ifPresent(fighting::add);
            }
        }
        return List.copyOf(fighting);
    }
}
