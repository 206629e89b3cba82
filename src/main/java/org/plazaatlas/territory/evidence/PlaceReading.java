package org.plazaatlas.territory.evidence;

import org.plazaatlas.territory.evidence.AreaEvidence.InForce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads who dominates a place and who else is there from the claims in force.
 *
 * <ul>
 *   <li>Where a claim of less than a whole state tells a dominance, the claims of whole states do
 *       not decide.
 *   <li>Those dominate whose dominance is supported, and at least half as well as the best
 *       supported one. The support of an organization includes that of its factions.
 *   <li>A dominance of which one origin alone tells is outweighed where sources tell of two fights
 *       or more between others, all of them better supported there.
 *   <li>Of an organization and its factions one is shown: the better supported one, and the faction
 *       if both are supported equally. Factions beside each other do not replace each other.
 * </ul>
 */
final class PlaceReading {

    private static final Comparator<Candidate> BEST_SUPPORTED =
            Comparator.comparingDouble(Candidate::own)
                    .thenComparingInt(Candidate::depth)
                    .reversed()
                    .thenComparing(Candidate::organizationId);

    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final Map<String, OriginWeights> dominance;
    private final List<DisputeEvidence> disputes;
    private final FactionTree lineage;
    private final EvidenceRule rule;
    private final Holdings holdings;

    /**
     * One that is said to dominate.
     *
     * @param own support of its own dominance
     * @param line support together with its factions
     * @param depth how many organizations it is part of
     */
    private record Candidate(String organizationId, double own, double line, int depth) {}

    private PlaceReading(
            List<InForce> there,
            List<DisputeEvidence> disputes,
            FactionTree lineage,
            EvidenceRule rule,
            Holdings holdings) {
        this.disputes = disputes;
        this.lineage = lineage;
        this.rule = rule;
        this.holdings = holdings;
        for (InForce area : there) {
            for (Standing standing : area.standings()) {
                standings.merge(standing.organizationId(), standing, Standing::with);
            }
        }
        dominance = deciding(there);
    }

    /**
     * Who is in a place.
     *
     * @param shown one holding for each organization that is shown and counted, the best evidenced
     *     first
     * @param folded the holdings of factions and parents that are counted with a shown one
     */
    record Reading(List<Holding> shown, List<Holding> folded) {}

    /**
     * Who is in a place, by what is told of the areas that cover it.
     *
     * @param disputes the evidence of all disputes there
     */
    static Reading of(
            List<InForce> there,
            List<DisputeEvidence> disputes,
            FactionTree lineage,
            EvidenceRule rule,
            Holdings holdings) {
        return new PlaceReading(there, disputes, lineage, rule, holdings).read();
    }

    /** The statements that decide, by organization: those of less than a state if they suffice. */
    private Map<String, OriginWeights> deciding(List<InForce> there) {
        Map<String, OriginWeights> local = new LinkedHashMap<>();
        for (InForce area : there) {
            if (area.isLocal()) {
                addDominance(area.standings(), local);
            }
        }
        for (String id : local.keySet()) {
            if (suffices(line(id, local))) {
                return local;
            }
        }
        Map<String, OriginWeights> all = new LinkedHashMap<>();
        addDominance(standings.values(), all);
        return all;
    }

    private static void addDominance(
            Iterable<Standing> standings, Map<String, OriginWeights> dominance) {
        for (Standing standing : standings) {
            if (!standing.dominance().isEmpty()) {
                dominance.merge(
                        standing.organizationId(), standing.dominance(), OriginWeights::with);
            }
        }
    }

    private boolean suffices(Support support) {
        return support.vetted()
                && support.sum() >= EvidenceRule.LEAST_DOMINANCE
                && rule.least().admits(support.grade());
    }

    /** The support of an organization together with its factions. */
    private Support line(String organizationId, Map<String, OriginWeights> all) {
        OriginWeights line = all.get(organizationId);
        for (Map.Entry<String, OriginWeights> other : all.entrySet()) {
            if (lineage.isWithin(other.getKey(), organizationId)) {
                line = line.with(other.getValue());
            }
        }
        return line.support();
    }

    private Reading read() {
        List<String> dominant = dominant();
        List<Holding> shown = new ArrayList<>();
        List<Holding> folded = new ArrayList<>();
        for (Standing standing : standings.values()) {
            String id = standing.organizationId();
            if (dominant.contains(id)) {
                shown.add(standing.dominant(holdings));
            } else if (isAdmitted(standing)) {
                (isFolded(id, dominant) ? folded : shown).add(standing.present(holdings));
            }
        }
        return new Reading(Holdings.bestEvidencedFirst(shown), Holdings.bestEvidencedFirst(folded));
    }

    private List<String> dominant() {
        List<Candidate> candidates = candidates();
        double best = 0;
        for (Candidate candidate : candidates) {
            best = Math.max(best, candidate.line());
        }
        List<String> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.line() >= EvidenceRule.SHARE_OF_BEST * best
                    && !isInLineWithAny(candidate.organizationId(), chosen)) {
                chosen.add(candidate.organizationId());
            }
        }
        return chosen;
    }

    /** The best supported one of each line first; factions before parents. */
    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        dominance.forEach(
                (id, weights) -> {
                    Support line = line(id, dominance);
                    if (suffices(line) && !isOutweighed(id, line)) {
                        candidates.add(
                                new Candidate(
                                        id,
                                        weights.support().sum(),
                                        line.sum(),
                                        lineage.ancestorsOf(id).size()));
                    }
                });
        candidates.sort(BEST_SUPPORTED);
        return candidates;
    }

    /**
     * Whether sources tell that several others fight each other over the place, all of them better
     * supported there than a dominance of which one origin alone tells.
     */
    private boolean isOutweighed(String organizationId, Support line) {
        if (line.origins() > 1) {
            return false;
        }
        Set<OrganizationPair> fights = new HashSet<>();
        for (DisputeEvidence dispute : disputes) {
            if (dispute.isTold()
                    && outweighs(dispute.pair().firstId(), organizationId, line)
                    && outweighs(dispute.pair().secondId(), organizationId, line)) {
                fights.add(dispute.pair());
            }
        }
        return fights.size() >= EvidenceRule.OUTWEIGHING_FIGHTS;
    }

    private boolean outweighs(String otherId, String organizationId, Support line) {
        Standing other = standings.get(otherId);
        if (other == null
                || otherId.equals(organizationId)
                || lineage.areOneLine(otherId, organizationId)) {
            return false;
        }
        Support presence = other.presence().support();
        return presence.origins() > line.origins() && presence.sum() > line.sum();
    }

    private boolean isInLineWithAny(String organizationId, List<String> others) {
        for (String other : others) {
            if (lineage.areOneLine(organizationId, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one that does not dominate is shown, by itself or by another one of its line. */
    private boolean isAdmitted(Standing standing) {
        return rule.least().admits(standing.present(holdings).support());
    }

    /** Whether another organization of the same line stands for one that does not dominate. */
    private boolean isFolded(String organizationId, List<String> dominant) {
        if (isInLineWithAny(organizationId, dominant)) {
            return true;
        }
        for (Standing other : standings.values()) {
            if (lineage.isWithin(other.organizationId(), organizationId) && isAdmitted(other)) {
                return true;
            }
        }
        return false;
    }
}
