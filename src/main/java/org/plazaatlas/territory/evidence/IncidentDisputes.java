package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.IncidentCount;
import org.plazaatlas.model.IncidentSeries;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int MONTHS_OF_YEAR = 12;

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
        boolean isLocal = !(front.area() instanceof Area.States);
        Trail trail = new Trail(months, threshold.months());
        int start = 0;
        Fight before = Fight.NONE;
        for (int month = 1; month <= trail.length(); month++) {
            Fight fight = fightUpTo(month, trail, isLocal);
            if (fight != before) {
                if (before != Fight.NONE) {
                    found.add(evidence(front, trail, start, month, before));
                }
                start = month;
                before = fight;
            }
        }
    }

    /** What the incidents of some months amount to. */
    private enum Fight {
        NONE,
        DISPUTE,
        WAR
    }

    /**
     * What the incidents before a month amount to: those of a municipality may be a war, while
     * those of a state do not tell where in it a war would be.
     */
    private Fight fightUpTo(int month, Trail trail, boolean isLocal) {
        if (trail.events(month - threshold.months(), month) < threshold.events()
                || trail.deaths(month - threshold.months(), month) < threshold.deaths()) {
            return Fight.NONE;
        }
        boolean war =
                isLocal
                        && trail.deaths(month - MONTHS_OF_YEAR, month)
                                >= FightingThreshold.DEATHS_OF_WAR;
        return war ? Fight.WAR : Fight.DISPUTE;
    }

    private static DisputeEvidence evidence(
            Front front, Trail trail, int from, int to, Fight fight) {
        return new DisputeEvidence(
                front.pair(),
                front.area(),
                new DateRange(trail.month(from).atDay(1), trail.month(to).atDay(1)),
                fight == Fight.WAR,
                Confidence.MEDIUM,
                DisputeEvidence.INCIDENTS,
                Optional.empty());
    }

    /** Running sums over the months of a front, until nothing in them counts any more. */
    private static final class Trail {

        private final YearMonth first;
        private final int[] eventsBefore;
        private final int[] deathsBefore;

        private Trail(NavigableMap<YearMonth, IncidentCount> months, int counted) {
            first = months.firstKey();
            int length = index(months.lastKey()) + 1 + counted + 1;
            eventsBefore = new int[length + 1];
            deathsBefore = new int[length + 1];
            months.forEach(
                    (month, count) -> {
                        eventsBefore[index(month) + 1] = count.events();
                        deathsBefore[index(month) + 1] = count.deaths();
                    });
            Arrays.parallelPrefix(eventsBefore, Integer::sum);
            Arrays.parallelPrefix(deathsBefore, Integer::sum);
        }

        private int index(YearMonth month) {
            return (int) ChronoUnit.MONTHS.between(first, month);
        }

        /** The number of months. */
        private int length() {
            return eventsBefore.length - 1;
        }

        private YearMonth month(int index) {
            return first.plusMonths(index);
        }

        /** The events from one month until before another. */
        private int events(int from, int to) {
            return eventsBefore[to] - eventsBefore[Math.max(0, from)];
        }

        private int deaths(int from, int to) {
            return deathsBefore[to] - deathsBefore[Math.max(0, from)];
        }
    }
}
