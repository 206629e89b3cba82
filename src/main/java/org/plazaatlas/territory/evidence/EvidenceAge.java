package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.DateRange;

import java.time.LocalDate;
import java.time.Period;

/** How old, on a date, the newest evidence for something is; the younger comes first. */
public enum EvidenceAge {
    /** Younger than a year, or dated after the day itself (the source looks back). */
    FRESH(Period.ZERO),
    /** From one year to less than two. */
    AGEING(Period.ofMonths(12)),
    /** Two years and more. */
    OLD(Period.ofMonths(24));

    private final Period from;

    EvidenceAge(Period from) {
        this.from = from;
    }

    /** How long after its date evidence comes to this age. */
    public Period from() {
        return from;
    }

    /** The age that evidence of a date has on a day. */
    public static EvidenceAge on(LocalDate day, LocalDate evidenceDate) {
        if (isReached(OLD.from, evidenceDate, day)) {
            return OLD;
        }
        return isReached(AGEING.from, evidenceDate, day) ? AGEING : FRESH;
    }

    /**
     * Whether evidence of a date has come to an age by a day. An age is counted by the calendar:
     * evidence of 29 February is a year old on 28 February.
     *
     * @param age such as that from which evidence is {@link #OLD}, or one that somebody chose
     */
    public static boolean isReached(Period age, LocalDate evidenceDate, LocalDate day) {
        return DateRange.since(evidenceDate.plus(age)).contains(day);
    }

    static LocalDate ageingFrom(LocalDate evidenceDate) {
        return evidenceDate.plus(AGEING.from);
    }

    static LocalDate oldFrom(LocalDate evidenceDate) {
        return evidenceDate.plus(OLD.from);
    }
}
