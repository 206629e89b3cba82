package org.plazaatlas.territory.time;

import org.plazaatlas.territory.snapshot.Snapshot;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The days on which the map changes because something told starts or ceases to count. Days on which
 * evidence only grows older are none of them, although zones may turn paler then: nothing has
 * happened.
 */
public final class ChangeDays {

    private final History history;

    public ChangeDays(History history) {
        this.history = history;
    }

    /** Those after a day, ascending. */
    public Stream<LocalDate> after(LocalDate day) {
        return history.newsDates().tailSet(day, false).stream().filter(this::isChange);
    }

    /** Those before a day, descending. */
    public Stream<LocalDate> before(LocalDate day) {
        return history.newsDates().headSet(day, false).descendingSet().stream()
                .filter(this::isChange);
    }

    private boolean isChange(LocalDate day) {
        Snapshot before = history.at(day.minusDays(1));
        Snapshot after = history.unfadedAt(day);
        return !after.labels().equals(before.labels()) || after.balance() != before.balance();
    }
}
