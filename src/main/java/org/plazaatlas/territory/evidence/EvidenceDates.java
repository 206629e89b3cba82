package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.PartialDate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.NoSuchElementException;

/**
 * Picks the date of evidence that stands for several: evidence of its time before evidence that
 * looks back, so that what was told years later never passes for fresh.
 */
public final class EvidenceDates {

    private EvidenceDates() {}

    /**
     * The newest of some dates up to a day; if all are later, the earliest.
     *
     * @throws NoSuchElementException if there are no dates
     */
    public static PartialDate standingFor(Collection<PartialDate> dates, LocalDate day) {
        Comparator<PartialDate> earliest = Comparator.comparing(PartialDate::firstDay);
        return dates.stream()
                .filter(date -> !looksBack(date, day))
                .max(earliest)
                .or(() -> dates.stream().min(earliest))
                .orElseThrow();
    }

    /** Whether evidence of a date is told after a day, in retrospect. */
    public static boolean looksBack(PartialDate evidence, LocalDate day) {
        return evidence.range().startsAfter(day);
    }
}
