package org.plazaatlas.territory;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;

/** How old, on a date, the newest evidence for something is; the younger comes first. */
public enum EvidenceAge {
    /** Younger than a year, or dated after the day itself (the source looks back). */
    FRESH,
    /** From one year to less than two. */
    AGEING,
    /** Two years and more. */
    OLD;

    /** The age that evidence of a date has on a day. */
    public static EvidenceAge on(LocalDate day, LocalDate evidenceDate) {
        if (DateRange.until(ageingFrom(evidenceDate)).contains(day)) {
            return FRESH;
        }
        return DateRange.until(oldFrom(evidenceDate)).contains(day) ? AGEING : OLD;
    }

    static LocalDate ageingFrom(LocalDate evidenceDate) {
        return evidenceDate.plusYears(1);
    }

    static LocalDate oldFrom(LocalDate evidenceDate) {
        return evidenceDate.plusYears(2);
    }
}
