package org.plazaatlas.territory.time;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.evidence.Status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of evidence once more, as plainly as they can be said: what claims and disputes make of
 * one place on one day. It goes through all statements one by one, knows no areas of equal labels
 * and keeps nothing. Who is whose rival, and what incidents and notes amount to, it takes from the
 * history.
 */
final class PlainReading {

    private final Atlas atlas;
    private final FactionTree lineage;
    private final History history;
    private final LocalDate day;
    private final List<Statement> statements;
    private final List<Fight> fights;

    /** Those that dominate. */
    private final Set<String> dominant;

    /** Those that are there besides, each counted by itself. */
    private final Set<String> present = new TreeSet<>();

    /** Those that are counted with another one of their line. */
    private final Set<String> folded = new TreeSet<>();

    /** Pairs that fight over the place, and whether they are at war. */
    private final Map<OrganizationPair, Boolean> contests = new HashMap<>();

    private boolean ambiguous;

    /** That somebody is in an area. */
    private record Statement(
            String organizationId,
            boolean dominates,
            Area area,
            String origin,
            SourceTier tier,
            Confidence confidence,
            LocalDate evidence) {

        private boolean isLocal() {
            return !(area instanceof Area.States);
        }
    }

    /** That two fight over an area. */
    private record Fight(OrganizationPair pair, boolean local, boolean war, String origin) {}

    /**
     * Reads a place.
     *
     * @param covers whether an area covers the place
     */
    PlainReading(History history, LocalDate day, Predicate<Area> covers) {
        this.history = history;
        this.day = day;
        atlas = history.atlas();
        lineage = history.lineage();
        statements = statements(covers);
        fights = fights(covers);
        dominant = dominant();
        read();
    }

    /** Whether more than one organization could stand for a side: then this says nothing. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    /** Each organization shown, with its level. */
    Set<String> shown() {
        Set<String> shown = new TreeSet<>();
        dominant.forEach(id -> shown.add(id + " " + Level.DOMINANT));
        Stream.concat(present.stream(), folded.stream().filter(this::fightsItsLike))
                .forEach(id -> shown.add(id + " " + Level.PRESENCE));
        return shown;
    }

    /** Each pair that fights, with whether it is at war. */
    Map<OrganizationPair, Boolean> contests() {
        return contests;
    }

    // ---- what is told

    private List<Statement> statements(Predicate<Area> covers) {
        List<Statement> told = new ArrayList<>();
        for (Claim claim : atlas.contents().claims()) {
            if (isInForce(claim.validTime(), claim.evidenceDate(), 36)
                    && covers.test(claim.area())) {
                told.add(
                        statement(
                                claim.organizationId(),
                                claim.level() == Level.DOMINANT,
                                claim.area(),
                                claim.sourceId(),
                                claim.confidence(),
                                claim.evidenceDate()));
            }
        }
        for (Dispute dispute : atlas.contents().disputes()) {
            if (isInForce(dispute.validTime(), dispute.evidenceDate(), 24)
                    && covers.test(dispute.area())) {
                for (String side : List.of(dispute.firstId(), dispute.secondId())) {
                    told.add(
                            statement(
                                    side,
                                    false,
                                    dispute.area(),
                                    dispute.sourceId(),
                                    dispute.confidence(),
                                    dispute.evidenceDate()));
                }
            }
        }
        return told;
    }

    private Statement statement(
            String organizationId,
            boolean dominates,
            Area area,
            String sourceId,
            Confidence confidence,
            PartialDate evidence) {
        Source source = atlas.source(sourceId).orElseThrow();
        return new Statement(
                organizationId,
                dominates,
                area,
                source.origin(),
                source.tier(),
                confidence,
                evidence.firstDay());
    }

    private boolean isInForce(ValidTime told, PartialDate evidence, int monthsWithoutEnd) {
        boolean lapsed =
                told.to().isEmpty()
                        && !day.isBefore(evidence.firstDay().plusMonths(monthsWithoutEnd));
        return told.contains(day) && !lapsed;
    }

    private List<Fight> fights(Predicate<Area> covers) {
        List<Fight> told = new ArrayList<>();
        for (Dispute dispute : atlas.contents().disputes()) {
            if (isInForce(dispute.validTime(), dispute.evidenceDate(), 24)
                    && covers.test(dispute.area())) {
                told.add(
                        new Fight(
                                OrganizationPair.of(dispute.firstId(), dispute.secondId()),
                                !(dispute.area() instanceof Area.States),
                                dispute.intensity() == DisputeIntensity.WAR,
                                atlas.source(dispute.sourceId()).orElseThrow().origin()));
            }
        }
        for (DisputeEvidence counted : history.disputesInForce(day)) {
            if (counted.told().isEmpty() && covers.test(counted.area())) {
                told.add(
                        new Fight(
                                counted.pair(),
                                !(counted.area() instanceof Area.States),
                                counted.war(),
                                counted.origin()));
            }
        }
        return told;
    }

    // ---- how much it weighs

    private double weight(Statement statement) {
        double tier =
                switch (statement.tier()) {
                    case RECORD -> 1;
                    case EDITED -> 0.75;
                    case LOCAL -> 0.5;
                    case UNVETTED -> 0.2;
                };
        double confidence =
                switch (statement.confidence()) {
                    case HIGH -> 1;
                    case MEDIUM -> 0.7;
                    case LOW -> 0.35;
                };
        LocalDate newYear = LocalDate.of(day.getYear(), 1, 1);
        LocalDate midYear = LocalDate.of(day.getYear(), 7, 1);
        LocalDate step = day.isBefore(midYear) ? newYear : midYear;
        long months = Math.max(0, ChronoUnit.MONTHS.between(statement.evidence(), step));
        return tier * confidence * Math.pow(0.5, months / 18.0);
    }

    /** The heaviest statement of each origin, added up. */
    private double sum(List<Statement> told) {
        Map<String, Double> heaviest = new TreeMap<>();
        told.forEach(one -> heaviest.merge(one.origin(), weight(one), Math::max));
        return heaviest.values().stream().mapToDouble(w -> w).sum();
    }

    private static boolean isVetted(List<Statement> told) {
        return told.stream().anyMatch(one -> one.tier() != SourceTier.UNVETTED);
    }

    // ---- who dominates

    /**
     * Statements of dominance that no newer one of the same origin about the same area replaces.
     */
    private List<Statement> newestOfDominance() {
        return statements.stream()
                .filter(Statement::dominates)
                .filter(
                        one ->
                                statements.stream()
                                        .filter(Statement::dominates)
                                        .filter(other -> other.origin().equals(one.origin()))
                                        .filter(other -> other.area().equals(one.area()))
                                        .noneMatch(
                                                other -> other.evidence().isAfter(one.evidence())))
                .toList();
    }

    private List<Statement> deciding() {
        List<Statement> all = newestOfDominance();
        List<Statement> local = all.stream().filter(Statement::isLocal).toList();
        boolean localSuffices = ids(local).stream().anyMatch(id -> suffices(ofLine(id, local)));
        return localSuffices ? local : all;
    }

    private static Set<String> ids(List<Statement> told) {
        return told.stream().map(Statement::organizationId).collect(Collectors.toSet());
    }

    private boolean suffices(List<Statement> told) {
        return isVetted(told) && sum(told) >= 0.12;
    }

    private List<Statement> ofLine(String organizationId, List<Statement> told) {
        return told.stream()
                .filter(
                        one ->
                                one.organizationId().equals(organizationId)
                                        || lineage.isWithin(one.organizationId(), organizationId))
                .toList();
    }

    private static List<Statement> of(String organizationId, List<Statement> told) {
        return told.stream().filter(one -> one.organizationId().equals(organizationId)).toList();
    }

    private Set<String> dominant() {
        List<Statement> deciding = deciding();
        List<String> candidates =
                ids(deciding).stream()
                        .filter(id -> suffices(ofLine(id, deciding)))
                        .sorted(
                                Comparator.comparingDouble((String id) -> -sum(of(id, deciding)))
                                        .thenComparingInt(id -> -lineage.ancestorsOf(id).size())
                                        .thenComparing(id -> id))
                        .toList();
        double best =
                candidates.stream().mapToDouble(id -> sum(ofLine(id, deciding))).max().orElse(0);
        Set<String> chosen = new TreeSet<>();
        for (String id : candidates) {
            if (sum(ofLine(id, deciding)) >= best / 2 && noneInLine(id, chosen)) {
                chosen.add(id);
            }
        }
        return chosen;
    }

    private boolean noneInLine(String id, Set<String> others) {
        return others.stream().noneMatch(other -> lineage.areOneLine(id, other));
    }

    // ---- who else is there

    private void read() {
        Set<String> there = ids(statements);
        for (String id : there) {
            if (!dominant.contains(id)) {
                boolean hasFaction = there.stream().anyMatch(o -> lineage.isWithin(o, id));
                (hasFaction || !noneInLine(id, dominant) ? folded : present).add(id);
            }
        }
        Map<OrganizationPair, List<Fight>> byPair = new HashMap<>();
        for (Fight fight : fights) {
            standIns(fight)
                    .ifPresent(
                            pair ->
                                    byPair.computeIfAbsent(pair, _ -> new ArrayList<>())
                                            .add(fight));
        }
        byPair.forEach((pair, told) -> contests.put(pair, isWar(pair, told)));
        for (OrganizationPair pair : OrganizationPair.among(supported(everyone()))) {
            if (areFactionsOfOne(pair)
                    && history.at(day).areRivals(pair.firstId(), pair.secondId())) {
                contests.merge(pair, !isHeldLocally(pair), Boolean::logicalOr);
            }
        }
    }

    private Set<String> everyone() {
        Set<String> all = new TreeSet<>(dominant);
        all.addAll(present);
        all.addAll(folded);
        return all;
    }

    /** Those whose presence is not thinly evidenced. */
    private Set<String> supported(Set<String> ids) {
        return ids.stream()
                .filter(
                        id ->
                                dominant.contains(id)
                                        || isVetted(of(id, statements))
                                                && sum(of(id, statements)) >= 0.25)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean fightsItsLike(String id) {
        return contests.keySet().stream()
                .anyMatch(pair -> pair.firstId().equals(id) || pair.secondId().equals(id));
    }

    // ---- who fights

    private boolean areFactionsOfOne(OrganizationPair pair) {
        return !lineage.areOneLine(pair.firstId(), pair.secondId())
                && lineage.ancestorsOf(pair.firstId()).stream()
                        .anyMatch(lineage.ancestorsOf(pair.secondId())::contains);
    }

    /** The pair of those there that stand for the sides of a fight. */
    private Optional<OrganizationPair> standIns(Fight fight) {
        Set<String> shown = new TreeSet<>(dominant);
        shown.addAll(present);
        Set<String> sides = supported(areFactionsOfOne(fight.pair()) ? everyone() : shown);
        Optional<String> first = standIn(fight.pair().firstId(), sides);
        Optional<String> second = standIn(fight.pair().secondId(), sides);
        if (first.isEmpty()
                || second.isEmpty()
                || first.equals(second)
                || lineage.areOneLine(first.get(), second.get())) {
            return Optional.empty();
        }
        boolean isTold = !fight.origin().equals("incidents");
        boolean oneDominates = dominant.contains(first.get()) || dominant.contains(second.get());
        return isTold || oneDominates || dominant.isEmpty()
                ? Optional.of(OrganizationPair.of(first.get(), second.get()))
                : Optional.empty();
    }

    private Optional<String> standIn(String id, Set<String> sides) {
        if (sides.contains(id)) {
            return Optional.of(id);
        }
        List<String> relatives =
                sides.stream().filter(side -> lineage.areOneLine(side, id)).toList();
        ambiguous |= relatives.size() > 1;
        return relatives.stream().findFirst();
    }

    private boolean isWar(OrganizationPair pair, List<Fight> told) {
        List<Fight> wars = told.stream().filter(Fight::war).toList();
        if (wars.isEmpty() || !isHeldLocally(pair)) {
            return !wars.isEmpty();
        }
        Set<String> tellWar = localOrigins(wars);
        return tellWar.size() >= 2
                || tellWar.contains("incidents") && localOrigins(told).size() >= 2;
    }

    private static Set<String> localOrigins(List<Fight> told) {
        return told.stream().filter(Fight::local).map(Fight::origin).collect(Collectors.toSet());
    }

    /** Whether a source says of less than a state that one of the two sides dominates it. */
    private boolean isHeldLocally(OrganizationPair pair) {
        return statements.stream()
                .filter(one -> one.dominates() && one.isLocal())
                .map(Statement::organizationId)
                .filter(dominant::contains)
                .anyMatch(id -> isOfSide(pair.firstId(), id) || isOfSide(pair.secondId(), id));
    }

    private boolean isOfSide(String side, String id) {
        return side.equals(id) || lineage.isWithin(side, id);
    }

    // ---- what follows

    /** The status, case by case. */
    Status status() {
        Set<String> there = new HashSet<>(dominant);
        there.addAll(present);
        for (Map.Entry<OrganizationPair, Boolean> contest : contests.entrySet()) {
            if (contest.getValue() && isSplit(contest.getKey())) {
                return Status.SPLIT;
            }
        }
        if (contests.containsValue(true)
                || dominant.isEmpty() && !contests.isEmpty()
                || contests.keySet().stream().anyMatch(pair -> dominate(pair) == 2)) {
            return Status.CONTESTED;
        }
        if (contests.keySet().stream().anyMatch(pair -> dominate(pair) == 1)) {
            return Status.CHALLENGED;
        }
        return calmStatus(there);
    }

    private boolean isSplit(OrganizationPair pair) {
        return areFactionsOfOne(pair)
                && (dominate(pair) > 0 || dominant.contains(nearestCommonAncestor(pair)));
    }

    private String nearestCommonAncestor(OrganizationPair pair) {
        return lineage.ancestorsOf(pair.firstId()).stream()
                .filter(lineage.ancestorsOf(pair.secondId())::contains)
                .findFirst()
                .orElseThrow();
    }

    private long dominate(OrganizationPair pair) {
        return Stream.of(pair.firstId(), pair.secondId()).filter(dominant::contains).count();
    }

    private Status calmStatus(Set<String> there) {
        return switch (dominant.size()) {
            case 0 ->
                    there.isEmpty()
                            ? Status.UNCLAIMED
                            : anyRivals(there) ? Status.MIXED : Status.PRESENT;
            case 1 -> Status.HELD;
            default -> anyRivals(dominant) ? Status.DISAGREEMENT : Status.SHARED;
        };
    }

    private boolean anyRivals(Set<String> ids) {
        return OrganizationPair.among(ids).stream()
                .anyMatch(pair -> history.at(day).areRivals(pair.firstId(), pair.secondId()));
    }
}
