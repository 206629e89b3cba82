package org.plazaatlas.store.table;

import org.plazaatlas.model.Incident;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.IncidentSeries.IncidentCount;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts incidents by pair of organizations, state and month, so that a start needs only the counts
 * and not the incidents.
 */
public final class IncidentTally {

    /** What incidents are counted by. */
    private record Group(
            String firstId, String secondId, String stateCode, Optional<String> municipality) {
        static final Comparator<Group> ORDER =
                Comparator.comparing(Group::firstId)
                        .thenComparing(Group::secondId)
                        .thenComparing(Group::stateCode)
                        .thenComparing(group -> group.municipality.orElse(""));
    }

    private final Map<Group, NavigableMap<YearMonth, IncidentCount>> counts =
            new TreeMap<>(Group.ORDER);

    private IncidentTally() {}

    /**
     * The counts, ordered by pair, state, municipality and month. Incidents whose month or state is
     * unknown are left out, and so are those of which a side is not exactly one organization of the
     * atlas.
     */
    public static List<IncidentSeries> of(Collection<Incident> incidents) {
        IncidentTally tally = new IncidentTally();
        incidents.stream()
                .filter(Incident::hasMonthAndState)
                .filter(IncidentTally::isBetweenTwo)
                .forEach(tally::add);
        return tally.counts.entrySet().stream().map(e -> series(e.getKey(), e.getValue())).toList();
    }

    private static boolean isBetweenTwo(Incident incident) {
        return incident.first().organizationIds().size() == 1
                && incident.second().organizationIds().size() == 1
                && !incident.first().organizationIds().equals(incident.second().organizationIds());
    }

    private static IncidentSeries series(Group of, NavigableMap<YearMonth, IncidentCount> months) {
        return new IncidentSeries(
                of.firstId,
                of.secondId,
                of.stateCode,
                of.municipality,
                List.copyOf(months.values()));
    }

    private void add(Incident incident) {
        YearMonth month = YearMonth.from(incident.days().from());
        counts.computeIfAbsent(group(incident), _ -> new TreeMap<>())
                .merge(
                        month,
                        new IncidentCount(month, 1, incident.deathsBest()),
                        IncidentTally::sum);
    }

    private static Group group(Incident incident) {
        String one = incident.first().organizationIds().getFirst();
        String other = incident.second().organizationIds().getFirst();
        boolean inOrder = one.compareTo(other) < 0;
        return new Group(
                inOrder ? one : other,
                inOrder ? other : one,
                incident.stateCode().orElseThrow(),
                incident.knownMunicipality());
    }

    private static IncidentCount sum(IncidentCount one, IncidentCount other) {
        return new IncidentCount(
                one.month(), one.events() + other.events(), one.deaths() + other.deaths());
    }
}
