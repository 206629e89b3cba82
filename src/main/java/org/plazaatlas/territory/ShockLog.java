package org.plazaatlas.territory;

import org.plazaatlas.model.Event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The shocks of an atlas, tied to the organizations they hit. */
public final class ShockLog {

    private final History history;
    private final List<Event> shocks;

    public ShockLog(History history) {
        this.history = history;
        shocks = history.atlas().contents().events().stream().filter(Event::shock).toList();
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
                .filter(shock -> !shock.start().firstDay().isAfter(date))
                .map(shock -> RecentShock.on(date, shock))
                .sorted(Comparator.comparingDouble(RecentShock::remaining).reversed())
                .toList();
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
    boolean hits(Event shock, String organizationId) {
        return shock.organizationIds().stream()
                .anyMatch(
                        hit ->
                                hit.equals(organizationId)
                                        || history.lineage().areOneLine(hit, organizationId));
    }
}
