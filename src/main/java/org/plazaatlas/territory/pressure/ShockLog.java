package org.plazaatlas.territory.pressure;

import org.plazaatlas.model.Event;
import org.plazaatlas.model.Organization;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shocks of an atlas, tied to the organizations they touch: those that they hit, the factions
 * of those, and what those are factions of. Immutable and safe to share between threads.
 */
public final class ShockLog {

    private final History history;

    /** The newest first. */
    private final List<Event> shocks;

    /** Indexes of the shocks that touch an organization, by its id. */
    private final Map<String, BitSet> shocksTo = new HashMap<>();

    public ShockLog(History history) {
        this.history = history;
        shocks =
                history.atlas().contents().events().stream()
                        .filter(Event::shock)
                        .sorted(Comparator.comparing(ShockLog::day).reversed())
                        .toList();
        for (Organization organization : history.atlas().contents().organizations()) {
            shocksTo.put(organization.id(), indexesOfShocksTo(organization.id()));
        }
    }

    private static LocalDate day(Event shock) {
        return shock.start().firstDay();
    }

    private BitSet indexesOfShocksTo(String organizationId) {
        BitSet indexes = new BitSet();
        for (int i = 0; i < shocks.size(); i++) {
            indexes.set(i, touches(shocks.get(i), organizationId));
        }
        return indexes;
    }

    private boolean touches(Event shock, String organizationId) {
        return shock.organizationIds().stream()
                .anyMatch(
                        hit ->
                                hit.equals(organizationId)
                                        || history.lineage().areOneLine(hit, organizationId));
    }

    /** The shocks up to a day, the newest first, with the boundaries as they are on that day. */
    public List<LoggedShock> on(LocalDate date) {
        List<TurfBoundary> hostile =
                history.at(date).turfBoundaries().stream().filter(TurfBoundary::hostile).toList();
        List<LoggedShock> log = new ArrayList<>();
        for (int i = firstUpTo(date); i < shocks.size(); i++) {
            log.add(new LoggedShock(RecentShock.on(date, shocks.get(i)), along(hostile, i)));
        }
        return List.copyOf(log);
    }

    /** The index of the newest shock up to a day. */
    private int firstUpTo(LocalDate date) {
        int index = 0;
        while (index < shocks.size() && shocks.get(index).start().range().startsAfter(date)) {
            index++;
        }
        return index;
    }

    private List<TurfBoundary> along(List<TurfBoundary> boundaries, int shock) {
        return boundaries.stream()
                .filter(
                        boundary ->
                                shocksTo(boundary.firstId()).get(shock)
                                        || shocksTo(boundary.secondId()).get(shock))
                .toList();
    }

    private BitSet shocksTo(String organizationId) {
        return shocksTo.getOrDefault(organizationId, new BitSet());
    }

    /** The shocks up to a day that touch any of some organizations, the newest first. */
    public List<RecentShock> touching(Collection<String> organizationIds, LocalDate date) {
        return upTo(date).of(shocksTo(organizationIds));
    }

    /** Indexes of the shocks, past and to come, that touch any of some organizations. */
    BitSet shocksTo(Collection<String> organizationIds) {
        return organizationIds.stream()
                .map(this::shocksTo)
                .collect(BitSet::new, BitSet::or, BitSet::or);
    }

    /** What is left on a day of each shock up to it. */
    DecayedShocks upTo(LocalDate date) {
        int first = firstUpTo(date);
        RecentShock[] recent = new RecentShock[shocks.size()];
        for (int i = first; i < recent.length; i++) {
            recent[i] = RecentShock.on(date, shocks.get(i));
        }
        return new DecayedShocks(recent, first);
    }
}
