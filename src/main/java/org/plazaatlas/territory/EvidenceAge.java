package org.plazaatlas.territory;

/** How old, on a date, the newest evidence for something is; the younger comes first. */
public enum EvidenceAge {
    /** Younger than a year, or dated after the day itself (the source looks back). */
    FRESH,
    /** From one year to less than two. */
    AGEING,
    /** Two years and more. */
    OLD
}
