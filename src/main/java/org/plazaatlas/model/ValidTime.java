package org.plazaatlas.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The valid time of a statement, with the precision of the source. A bare year or month means its
 * first day, at either end; a missing end is open.
 */
public record ValidTime(Optional<PartialDate> from, Optional<PartialDate> to) {

    /** The days of this time. An end before the start yields the empty range at the start. */
    public DateRange range() {
        LocalDate start = from.map(PartialDate::firstDay).orElse(LocalDate.MIN);
        LocalDate end = to.map(PartialDate::firstDay).orElse(LocalDate.MAX);
        return DateRange.fromUntil(start, end);
    }

    public boolean contains(LocalDate day) {
        return range().contains(day);
    }
}
