package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads who dominates a place and who else is there from the claims in force.
 *
 * <ul>
 *   <li>Of an origin, the newest statement of dominance in an area replaces its older ones.
 *   <li>Where a claim of less than a whole state tells a dominance, the claims of whole states do
 *       not decide.
 *   <li>Those dominate whose dominance is supported, and at least half as well as the best
 *       supported one. The support of an organization includes that of its factions.
 *   <li>Of an organization and its factions one is shown: the better supported one, and the faction
 *       if both are supported equally. Factions beside each other do not replace each other.
 * </ul>
 */
final class PlaceReading {

    private final Map<String, List<WeighedClaim>> byOrganization = new LinkedHashMap<>();
    private final Map<String, List<WeighedClaim>> dominance;
    private final FactionTree lineage;
    private final EvidenceRule rule;
    private final Holdings holdings;
    private final LocalDate day;

    /** How well an organization's dominance is supported, alone and with its factions. */
    private record Candidate(String organizationId, double own, Support line) {}

    /** What origin says it of which area. */
    private record Statement(String origin, Area area) {}

    private PlaceReading(
            Collection<WeighedClaim> claims,
            FactionTree lineage,
            EvidenceRule rule,
            Holdings holdings,
            LocalDate day) {
        this.lineage = lineage;
        this.rule = rule;
        this.holdings = holdings;
        this.day = day;
        for (WeighedClaim claim : claims) {
            byOrganization
                    .computeIfAbsent(claim.claim().organizationId(), _ -> new ArrayList<>())
                    .add(claim);
        }
        dominance = deciding(current(claims));
    }

    /**
     * Who is in a place.
     *
     * @param shown one holding for each organization that is shown and counted, the best evidenced
     *     first
     * @param folded the holdings of factions and parents that are counted with a shown one
     */
    record Reading(List<Holding> shown, List<Holding> folded) {}

    static Reading of(
            Collection<WeighedClaim> claims,
            FactionTree lineage,
            EvidenceRule rule,
            Holdings holdings,
            LocalDate day) {
        return new PlaceReading(claims, lineage, rule, holdings, day).read();
    }

    /** The claims of dominance that decide, by organization. */
    static Map<String, List<WeighedClaim>> deciding(
            Collection<WeighedClaim> claims, FactionTree lineage, EvidenceRule rule) {
        return new PlaceReading(claims, lineage, rule, null, null).dominance;
    }

    /** The claims of dominance that no newer statement of the same origin replaces. */
    private static List<WeighedClaim> current(Collection<WeighedClaim> claims) {
        Map<Statement, LocalDate> newest = new HashMap<>();
        List<WeighedClaim> ofDominance =
                claims.stream().filter(WeighedClaim::isOfDominance).toList();
        for (WeighedClaim claim : ofDominance) {
            newest.merge(statement(claim), evidence(claim), PlaceReading::later);
        }
        return ofDominance.stream()
                .filter(claim -> evidence(claim).equals(newest.get(statement(claim))))
                .toList();
    }

    private static Statement statement(WeighedClaim claim) {
        return new Statement(claim.origin(), claim.claim().area());
    }

    private static LocalDate evidence(WeighedClaim claim) {
        return claim.claim().evidenceDate().firstDay();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The claims that decide, by organization: those of less than a state if they suffice. */
    private Map<String, List<WeighedClaim>> deciding(List<WeighedClaim> all) {
        Map<String, List<WeighedClaim>> local =
                grouped(all.stream().filter(WeighedClaim::isLocal).toList());
        return local.keySet().stream().anyMatch(id -> suffices(line(id, local)))
                ? local
                : grouped(all);
    }

    private static Map<String, List<WeighedClaim>> grouped(List<WeighedClaim> claims) {
        Map<String, List<WeighedClaim>> groups = new LinkedHashMap<>();
        for (WeighedClaim claim : claims) {
            groups.computeIfAbsent(claim.claim().organizationId(), _ -> new ArrayList<>())
                    .add(claim);
        }
        return groups;
    }

    private boolean suffices(Support support) {
        return support.vetted()
                && support.sum() >= EvidenceRule.LEAST_DOMINANCE
                && rule.least().admits(support.grade());
    }

    /** The support of an organization together with its factions. */
    private Support line(String organizationId, Map<String, List<WeighedClaim>> claims) {
        List<WeighedClaim> all = new ArrayList<>();
        claims.forEach(
                (id, ofOne) -> {
                    if (id.equals(organizationId) || lineage.isWithin(id, organizationId)) {
                        all.addAll(ofOne);
                    }
                });
        return Support.of(all);
    }

    private Reading read() {
        List<String> dominant = dominant();
        List<Holding> shown = new ArrayList<>();
        List<Holding> folded = new ArrayList<>();
        dominant.forEach(id -> shown.add(holding(id, Level.DOMINANT)));
        for (String id : byOrganization.keySet()) {
            if (!dominant.contains(id)) {
                Holding present = holding(id, Level.PRESENCE);
                if (rule.least().admits(present.support())) {
                    (isFolded(id, dominant) ? folded : shown).add(present);
                }
            }
        }
        return new Reading(
                Holdings.bestEvidencedFirst(shown), Holdings.bestEvidencedFirst(folded));
    }

    private List<String> dominant() {
        List<Candidate> candidates = candidates();
        double best = candidates.stream().mapToDouble(c -> c.line().sum()).max().orElse(0);
        List<String> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String id = candidate.organizationId();
            if (candidate.line().sum() >= EvidenceRule.SHARE_OF_BEST * best
                    && chosen.stream().noneMatch(other -> lineage.areOneLine(id, other))) {
                chosen.add(id);
            }
        }
        return chosen;
    }

    /** The best supported one of each line first; factions before parents. */
    private List<Candidate> candidates() {
        return dominance.keySet().stream()
                .map(id -> new Candidate(id, own(id), line(id, dominance)))
                .filter(candidate -> suffices(candidate.line()))
                .sorted(
                        Comparator.comparingDouble(Candidate::own)
                                .thenComparingInt(c -> depth(c.organizationId()))
                                .reversed()
                                .thenComparing(Candidate::organizationId))
                .toList();
    }

    private double own(String organizationId) {
        return Support.of(dominance.get(organizationId)).sum();
    }

    private int depth(String organizationId) {
        return lineage.ancestorsOf(organizationId).size();
    }

    /** Whether another organization of the same line stands for one that does not dominate. */
    private boolean isFolded(String organizationId, List<String> dominant) {
        return dominant.stream().anyMatch(id -> lineage.areOneLine(id, organizationId))
                || byOrganization.keySet().stream()
                        .anyMatch(id -> lineage.isWithin(id, organizationId));
    }

    private Holding holding(String organizationId, Level level) {
        List<WeighedClaim> claims = byOrganization.get(organizationId);
        Stream<WeighedClaim> deciding =
                level == Level.DOMINANT ? dominance.get(organizationId).stream() : claims.stream();
        return holdings.sumUp(
                level,
                claims.stream().map(WeighedClaim::claim).toList(),
                Support.of(deciding.toList()).grade(),
                day);
    }
}
