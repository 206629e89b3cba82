package org.plazaatlas.territory.sources;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A list or map of the whole country: what one origin says, with evidence of one date, of at least
 * {@value #LEAST_STATES} states. If it names those who dominate in so many, it is a list of
 * dominance, else one of presence.
 *
 * <p>A list of presence must name several organizations, but fewer than it names states: what tells
 * of one organization alone, or of small groups place by place, compares nobody. The boxes of
 * encyclopedias, which tell of one organization each, make no list.
 *
 * @param origin the body whose finding it is
 * @param sourceIds the sources that pass it on
 * @param date of the evidence
 * @param level DOMINANT if only those who dominate are taken from it
 * @param byState ids of the organizations that it names, by state code
 */
public record NationalList(
        String origin,
        List<String> sourceIds,
        PartialDate date,
        Level level,
        SortedMap<String, SortedSet<String>> byState) {

    /** How many states a list of the whole country names at least. */
    public static final int LEAST_STATES = 10;

    public NationalList {
        sourceIds = List.copyOf(sourceIds);
        byState = Collections.unmodifiableSortedMap(new TreeMap<>(byState));
    }

    /** What identifies a list. */
    private record Edition(String origin, PartialDate date) {}

    /** The lists of an atlas, the oldest first. */
    public static List<NationalList> of(Atlas atlas) {
        Map<Edition, List<Claim>> editions = new LinkedHashMap<>();
        for (Claim claim : atlas.contents().claims()) {
            edition(claim, atlas)
                    .ifPresent(
                            edition ->
                                    editions.computeIfAbsent(edition, _ -> new ArrayList<>())
                                            .add(claim));
        }
        return editions.entrySet().stream()
                .flatMap(edition -> list(edition.getKey(), edition.getValue()).stream())
                .sorted(
                        Comparator.comparing(NationalList::date)
                                .thenComparing(NationalList::origin))
                .toList();
    }

    private static Optional<Edition> edition(Claim claim, Atlas atlas) {
        return claim.area() instanceof Area.States
                ? atlas.source(claim.sourceId())
                        .filter(source -> source.kind() != SourceKind.ENCYCLOPEDIA)
                        .map(Source::origin)
                        .map(origin -> new Edition(origin, claim.evidenceDate()))
                : Optional.empty();
    }

    private static Optional<NationalList> list(Edition edition, Collection<Claim> claims) {
        NationalList ofDominance =
                of(edition, Level.DOMINANT, claims, claim -> claim.level() == Level.DOMINANT);
        if (ofDominance.isNational()) {
            return Optional.of(ofDominance);
        }
        NationalList ofPresence = of(edition, Level.PRESENCE, claims, _ -> true);
        return Optional.of(ofPresence)
                .filter(NationalList::isNational)
                .filter(NationalList::comparesOrganizations);
    }

    private static NationalList of(
            Edition edition, Level level, Collection<Claim> all, Predicate<Claim> counts) {
        List<Claim> claims = all.stream().filter(counts).toList();
        SortedMap<String, SortedSet<String>> byState = new TreeMap<>();
        for (Claim claim : claims) {
            codes(claim)
                    .forEach(
                            code ->
                                    byState.computeIfAbsent(code, _ -> new TreeSet<>())
                                            .add(claim.organizationId()));
        }
        return new NationalList(
                edition.origin(),
                claims.stream().map(Claim::sourceId).distinct().sorted().toList(),
                edition.date(),
                level,
                byState);
    }

    private static Stream<String> codes(Claim claim) {
        return claim.area() instanceof Area.States(var codes) ? codes.stream() : Stream.empty();
    }

    private boolean isNational() {
        return byState.size() >= LEAST_STATES;
    }

    private boolean comparesOrganizations() {
        int organizations = countsIn(byState.keySet()).size();
        return organizations > 1 && organizations < byState.size();
    }

    /** In how many of some states it names each organization. */
    private Map<String, Long> countsIn(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> byState.get(code).stream())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
    }

    /**
     * The organization that it names in most of some states, which must be among its own; of
     * several, the one whose id sorts first; empty if there are no states.
     */
    Optional<String> largestIn(Collection<String> codes) {
        return countsIn(codes).entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
