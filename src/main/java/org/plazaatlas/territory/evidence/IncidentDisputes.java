package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.IncidentCount;
import org.plazaatlas.model.IncidentSeries;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds disputes in the counts of incidents between two organizations: of states, and of the
 * municipalities that the atlas speaks of. Months are counted whole; a month counts from its end
 * on.
 */
final class IncidentDisputes {

    private final FightingThreshold threshold;
    private final Set<Area> municipalities;

    /** What counts are added up by. */
    private record Front(OrganizationPair pair, Area area) {}

    private IncidentDisputes(Atlas atlas, FightingThreshold threshold) {
        this.threshold = threshold;
        municipalities =
                Stream.concat(
                                atlas.contents().claims().stream().map(claim -> claim.area()),
                                atlas.contents().disputes().stream().map(told -> told.area()))
                        .filter(area -> area instanceof Area.Municipality)
                        .collect(Collectors.toSet());
    }

    /** The disputes that the incidents of an atlas are evidence of. */
    static List<DisputeEvidence> in(Atlas atlas, FightingThreshold threshold) {
        return new IncidentDisputes(atlas, threshold).find(atlas.contents().incidentSeries());
    }

    private List<DisputeEvidence> find(Collection<IncidentSeries> all) {
        Map<Front, NavigableMap<YearMonth, IncidentCount>> fronts = new LinkedHashMap<>();
        for (IncidentSeries series : all) {
            OrganizationPair pair = OrganizationPair.of(series.firstId(), series.secondId());
            add(series, new Front(pair, Area.States.of(series.stateCode())), fronts);
            municipality(series).ifPresent(area -> add(series, new Front(pair, area), fronts));
        }
        List<DisputeEvidence> found = new ArrayList<>();
        fronts.forEach((front, months) -> find(front, months, found));
        return found;
    }

    private Optional<Area> municipality(IncidentSeries series) {
        return series.municipality()
                .<Area>map(name -> new Area.Municipality(series.stateCode(), name))
                .filter(municipalities::contains);
    }

    private static void add(
            IncidentSeries series,
            Front front,
            Map<Front, NavigableMap<YearMonth, IncidentCount>> fronts) {
        NavigableMap<YearMonth, IncidentCount> months =
                fronts.computeIfAbsent(front, _ -> new TreeMap<>());
        for (IncidentCount count : series.months()) {
            months.merge(count.month(), count, IncidentDisputes::sum);
        }
    }

    private static IncidentCount sum(IncidentCount one, IncidentCount other) {
        return new IncidentCount(
                one.month(), one.events() + other.events(), one.deaths() + other.deaths());
    }

    private void find(
            Front front,
            NavigableMap<YearMonth, IncidentCount> months,
            List<DisputeEvidence> found) {
        YearMonth end = months.lastKey().plusMonths(threshold.months() + 1L);
        boolean isLocal = !(front.area() instanceof Area.States);
        YearMonth start = null;
        Optional<Boolean> before = Optional.empty();
        for (YearMonth month = months.firstKey();
                !month.isAfter(end);
                month = month.plusMonths(1)) {
            Optional<Boolean> war = warUpTo(month, months, isLocal);
            if (!war.equals(before)) {
                if (before.isPresent()) {
                    found.add(evidence(front, start, month, before.get()));
                }
                start = month;
                before = war;
            }
        }
    }

    /**
     * Whether the incidents before the first of a month amount to a war: those of a municipality
     * may, while those of a state do not tell where in it a war would be. Empty if they do not even
     * amount to a dispute.
     */
    private Optional<Boolean> warUpTo(
            YearMonth month, NavigableMap<YearMonth, IncidentCount> months, boolean isLocal) {
        Collection<IncidentCount> recent =
                months.subMap(month.minusMonths(threshold.months()), true, month, false).values();
        int events = recent.stream().mapToInt(IncidentCount::events).sum();
        int deaths = recent.stream().mapToInt(IncidentCount::deaths).sum();
        if (events < threshold.events() || deaths < threshold.deaths()) {
            return Optional.empty();
        }
        int deathsOfYear =
                months.subMap(month.minusMonths(12), true, month, false).values().stream()
                        .mapToInt(IncidentCount::deaths)
                        .sum();
        return Optional.of(isLocal && deathsOfYear >= FightingThreshold.DEATHS_OF_WAR);
    }

    private static DisputeEvidence evidence(
            Front front, YearMonth from, YearMonth to, boolean war) {
        return new DisputeEvidence(
                front.pair(),
                front.area(),
                new DateRange(from.atDay(1), to.atDay(1)),
                war,
                Confidence.MEDIUM,
                DisputeEvidence.INCIDENTS,
                Optional.empty());
    }
}
