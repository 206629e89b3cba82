package org.plazaatlas.territory.evidence;

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

/**
 * Reads who fights over a place. A dispute counts if both sides are supported there; an
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
        for (DisputeEvidence dispute : disputes) {
            contest(dispute).ifPresent(one -> contests.merge(one.pair(), one, Contest::merge));
        }
        for (Contest split : splits(areRivals)) {
            contests.merge(split.pair(), split, Contest::merge);
        }
        return new Reading(Set.copyOf(contests.values()), factionsIn(contests.keySet()));
    }

    private Optional<Contest> contest(DisputeEvidence dispute) {
        String one = dispute.pair().firstId();
        String other = dispute.pair().secondId();
        Optional<String> within = commonAncestor(one, other);
        Collection<Holding> sides = within.isPresent() ? everyone() : occupants.shown();
        Optional<Holding> first = standIn(one, sides);
        Optional<Holding> second = standIn(other, sides);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        OrganizationPair pair =
                OrganizationPair.of(
                        first.get().organizationId(), second.get().organizationId());
        return lineage.areOneLine(pair.firstId(), pair.secondId())
                ? Optional.empty()
                : Optional.of(new Contest(pair, dispute.war(), dispute.isDrawn(), within));
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
                splits.add(new Contest(pair, true, false, within));
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
