package org.plazaatlas.territory;

import org.plazaatlas.model.Event;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The shocks of an atlas, tied to the organizations they hit. */
public final class ShockLog {

    private final History history;

    /** The newest first. */
    private final List<Event> shocks;

    /** Which of the shocks touch an organization, by its id. */
    private final Map<String, BitSet> hits = new ConcurrentHashMap<>();

    public ShockLog(History history) {
        this.history = history;
        shocks =
                history.atlas().contents().events().stream()
                        .filter(Event::shock)
                        .sorted(Comparator.comparing(ShockLog::day).reversed())
                        .toList();
    }

    private static LocalDate day(Event shock) {
        return shock.start().firstDay();
    }

    /** The shocks up to a day, the newest first, with the boundaries as they are on that day. */
    public List<LoggedShock> on(LocalDate date) {
        Snapshot snapshot = history.at(date);
        return upTo(date).stream()
                .map(shock -> new LoggedShock(shock, boundaries(shock.event(), snapshot)))
                .toList();
    }

    /** The shocks up to a day, the newest first. */
    List<RecentShock> upTo(LocalDate date) {
        return shocks.stream()
                .dropWhile(shock -> day(shock).isAfter(date))
                .map(shock -> RecentShock.on(date, shock))
                .toList();
    }

    /** Those of the shocks up to a day that touch one of some organizations, the newest first. */
    List<RecentShock> touching(Set<String> organizationIds, List<RecentShock> upToDay) {
        int later = shocks.size() - upToDay.size();
        return BitSets.union(organizationIds.stream().map(this::hitsOn)).stream()
                .filter(shock -> shock >= later)
                .mapToObj(shock -> upToDay.get(shock - later))
                .toList();
    }

    private BitSet hitsOn(String organizationId) {
        return hits.computeIfAbsent(
                organizationId,
                id ->
                        IntStream.range(0, shocks.size())
                                .filter(shock -> hits(shocks.get(shock), id))
                                .collect(BitSet::new, BitSet::set, BitSet::or));
    }

    private List<TurfBoundary> boundaries(Event shock, Snapshot snapshot) {
        return snapshot.turfBoundaries().stream()
                .filter(TurfBoundary::hostile)
                .filter(
                        boundary ->
                                hits(shock, boundary.firstId()) || hits(shock, boundary.secondId()))
                .toList();
    }

    /**
     * Whether a shock touches an organization: it hit that, a faction of it, or what it is a
     * faction of.
     */
    private boolean hits(Event shock, String organizationId) {
        return shock.organizationIds().stream()
                .anyMatch(
                        hit ->
                                hit.equals(organizationId)
                                        || history.lineage().areOneLine(hit, organizationId));
    }
}
