package org.plazaatlas.incident.own;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the rows of a file.
 *
 * @param rows of the table, without titles, header and blank lines
 * @param incidents how many rows of a table of incidents they became; a row of twelve months may
 *     become twelve
 * @param events how many events these count
 * @param deaths in all of them
 * @param faults how many rows cannot be used, by their reasons; only those that occur
 * @param otherKinds rows of kinds that were not to count
 * @param blankMonths months of rows without a figure, which is not none
 * @param stateOnly rows that name a municipality which the atlas does not know: they count in their
 *     state alone
 * @param withoutState incidents whose coordinates lie in no state
 */
public record ReadingReport(
        long rows,
        long incidents,
        long events,
        long deaths,
        Map<RowFault, Long> faults,
        long otherKinds,
        long blankMonths,
        long stateOnly,
        long withoutState) {

    public ReadingReport {
        Map<RowFault, Long> sorted = new EnumMap<>(RowFault.class);
        sorted.putAll(faults);
        faults = Collections.unmodifiableMap(sorted);
    }

    /** How many rows cannot be used. */
    public long unusable() {
        return faults.values().stream().mapToLong(Long::longValue).sum();
    }
}
