package org.plazaatlas.store.table;

import org.plazaatlas.model.Incident;
import org.plazaatlas.model.IncidentCount;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts incidents by pair of organizations, state and month, so that a start needs only the counts
 * and not the incidents.
 */
public final class IncidentTally {

    /** What incidents are counted by. */
    private record Group(String firstId, String secondId, String stateCode, YearMonth month) {
        static final Comparator<Group> ORDER =
                Comparator.comparing(Group::firstId)
                        .thenComparing(Group::secondId)
                        .thenComparing(Group::stateCode)
                        .thenComparing(Group::month);
    }

    private final Map<Group, IncidentCount> counts = new TreeMap<>(Group.ORDER);

    private IncidentTally() {}

    /**
     * The counts, ordered by pair, state and month. Incidents whose month or state is unknown are
     * left out, and so are those of which a side is no organization of the atlas.
     */
    public static List<IncidentCount> of(Collection<Incident> incidents) {
        IncidentTally tally = new IncidentTally();
        incidents.stream().filter(Incident::hasMonthAndState).forEach(tally::add);
        return List.copyOf(tally.counts.values());
    }

    private void add(Incident incident) {
        for (String first : incident.first().organizationIds()) {
            for (String second : incident.second().organizationIds()) {
                if (!first.equals(second)) {
                    add(group(first, second, incident), incident.deathsBest());
                }
            }
        }
    }

    private static Group group(String one, String other, Incident incident) {
        boolean inOrder = one.compareTo(other) < 0;
        return new Group(
                inOrder ? one : other,
                inOrder ? other : one,
                incident.stateCode().orElseThrow(),
                YearMonth.from(incident.days().from()));
    }

    private void add(Group of, int deaths) {
        IncidentCount one =
                new IncidentCount(of.firstId, of.secondId, of.stateCode, of.month, 1, deaths);
        counts.merge(of, one, IncidentTally::sum);
    }

    private static IncidentCount sum(IncidentCount one, IncidentCount other) {
        return new IncidentCount(
                one.firstId(),
                one.secondId(),
                one.stateCode(),
                one.month(),
                one.events() + other.events(),
                one.deaths() + other.deaths());
    }
}
