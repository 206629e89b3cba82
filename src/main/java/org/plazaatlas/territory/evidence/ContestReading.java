package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Level;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who fights over a place. A dispute counts if both sides are supported there; an
 * organization that is counted with its parent or a faction is stood for by that. Factions of one
 * organization that are rivals count as fighting wherever both are supported. Incidents that no
 * source calls a dispute do not count between two that are only present where a third one
 * dominates.
 */
final class ContestReading {

    private final PlaceReading.Reading occupants;
    private final FactionTree lineage;

    /** By the pairs of holdings that stand for the two sides. */
    private final Map<OrganizationPair, Contest> contests = new HashMap<>();

    /** Pairs of factions of one organization, all supported here: rivals among them fight. */
    private final List<OrganizationPair> factions;

    ContestReading(
            PlaceReading.Reading occupants, List<DisputeEvidence> disputes, FactionTree lineage) {
        this.occupants = occupants;
        this.lineage = lineage;
        if (!disputes.isEmpty()) {
            evidenceByPair(disputes)
                    .forEach((pair, evidence) -> contests.put(pair, contest(pair, evidence)));
        }
        factions = pairsOfFactions();
    }

    /**
     * Who fights.
     *
     * @param factions holdings of factions that would be counted with their parent if they did not
     *     fight each other
     */
    record Reading(Set<Contest> contests, List<Holding> factions) {}

    /** The pairs whose rivalry matters. */
    List<OrganizationPair> factions() {
        return factions;
    }

    /** Who fights if some pairs of factions are rivals. */
    Reading under(Collection<OrganizationPair> rivals) {
        if (contests.isEmpty() && rivals.isEmpty()) {
            return new Reading(Set.of(), List.of());
        }
        Map<OrganizationPair, Contest> all = new HashMap<>(contests);
        for (OrganizationPair pair : rivals) {
            Contest split = new Contest(pair, !isHeldLocally(pair), false, commonAncestor(pair));
            all.merge(pair, split, Contest::merge);
        }
        return new Reading(Set.copyOf(all.values()), foldedAmong(all.keySet()));
    }

    private Map<OrganizationPair, List<DisputeEvidence>> evidenceByPair(
            List<DisputeEvidence> disputes) {
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
        List<Holding> sides =
                commonAncestor(dispute.pair()).isPresent() ? everyone() : occupants.shown();
        Holding first = standIn(dispute.pair().firstId(), sides);
        Holding second = standIn(dispute.pair().secondId(), sides);
        if (first == null || second == null || first == second) {
            return Optional.empty();
        }
        boolean counts =
                !lineage.areOneLine(first.organizationId(), second.organizationId())
                        && (dispute.isTold() || isAmongStrongest(first, second));
        return counts
                ? Optional.of(OrganizationPair.of(first.organizationId(), second.organizationId()))
                : Optional.empty();
    }

    /** Whether one of two dominates, or nobody does. */
    private boolean isAmongStrongest(Holding first, Holding second) {
        return first.level() == Level.DOMINANT
                || second.level() == Level.DOMINANT
                || occupants.shown().getFirst().level() != Level.DOMINANT;
    }

    private Contest contest(OrganizationPair pair, List<DisputeEvidence> evidence) {
        return new Contest(pair, isWar(pair, evidence), isDrawn(evidence), commonAncestor(pair));
    }

    /**
     * Whether the evidence is that of a war. Where a source says that one of the two dominates this
     * very municipality, two origins must tell of a war there, or incidents amount to one and
     * somebody tells of the dispute too.
     */
    private boolean isWar(OrganizationPair pair, List<DisputeEvidence> evidence) {
        List<DisputeEvidence> wars = evidence.stream().filter(DisputeEvidence::war).toList();
        if (wars.isEmpty() || !isHeldLocally(pair)) {
            return !wars.isEmpty();
        }
        Set<String> ofWars = localOrigins(wars);
        return ofWars.size() >= 2
                || ofWars.contains(DisputeEvidence.INCIDENTS) && localOrigins(evidence).size() >= 2;
    }

    private static Set<String> localOrigins(List<DisputeEvidence> evidence) {
        Set<String> origins = new HashSet<>();
        for (DisputeEvidence dispute : evidence) {
            if (dispute.isLocal()) {
                origins.add(dispute.origin());
            }
        }
        return origins;
    }

    /**
     * Whether the place itself is drawn as disputed: where a part of a state is disputed, or a war
     * is told of the whole state with high confidence, or by one origin while another one has
     * evidence of the fight too. Any other dispute of a state is a mark in it.
     */
    private static boolean isDrawn(List<DisputeEvidence> evidence) {
        boolean warOfState = false;
        Set<String> origins = new HashSet<>();
        for (DisputeEvidence dispute : evidence) {
            if (dispute.isLocal() || dispute.war() && dispute.confidence() == Confidence.HIGH) {
                return true;
            }
            warOfState |= dispute.war();
            origins.add(dispute.origin());
        }
        return warOfState && origins.size() >= 2;
    }

    private boolean isHeldLocally(OrganizationPair pair) {
        for (Holding holding : occupants.shown()) {
            if (holding.level() == Level.DOMINANT
                    && isOnSide(holding.organizationId(), pair)
                    && isLocal(holding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLocal(Holding dominant) {
        return dominant.claims().stream()
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

    /**
     * The supported holding of an organization, or else of a faction or parent of it; null if there
     * is none.
     */
    private Holding standIn(String organizationId, List<Holding> holdings) {
        Holding relative = null;
        for (Holding holding : holdings) {
            if (isSupported(holding)) {
                if (holding.organizationId().equals(organizationId)) {
                    return holding;
                }
                if (relative == null
                        && lineage.areOneLine(holding.organizationId(), organizationId)) {
                    relative = holding;
                }
            }
        }
        return relative;
    }

    private static boolean isSupported(Holding holding) {
        return holding.level() == Level.DOMINANT || holding.support() != SupportGrade.THIN;
    }

    private List<OrganizationPair> pairsOfFactions() {
        List<String> supported = new ArrayList<>();
        for (Holding holding : everyone()) {
            if (isSupported(holding) && !lineage.ancestorsOf(holding.organizationId()).isEmpty()) {
                supported.add(holding.organizationId());
            }
        }
        if (supported.size() < 2) {
            return List.of();
        }
        return OrganizationPair.among(supported).stream()
                .filter(pair -> commonAncestor(pair).isPresent())
                .toList();
    }

    /** The nearest organization that both are factions of, neither of the other. */
    private Optional<String> commonAncestor(OrganizationPair pair) {
        List<String> others = lineage.ancestorsOf(pair.secondId());
        if (others.isEmpty() || lineage.areOneLine(pair.firstId(), pair.secondId())) {
            return Optional.empty();
        }
        return lineage.ancestorsOf(pair.firstId()).stream().filter(others::contains).findFirst();
    }

    private List<Holding> foldedAmong(Set<OrganizationPair> pairs) {
        Set<Holding> fighting = new LinkedHashSet<>();
        for (Holding holding : occupants.folded()) {
            for (OrganizationPair pair : pairs) {
                if (pair.firstId().equals(holding.organizationId())
                        || pair.secondId().equals(holding.organizationId())) {
                    fighting.add(holding);
                }
            }
        }
        return List.copyOf(fighting);
    }
}
