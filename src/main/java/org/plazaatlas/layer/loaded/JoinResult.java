package org.plazaatlas.layer.loaded;

import java.util.Map;

/**
 * How the rows of a table were found on the map.
 *
 * @param rows rows that tell of a place, or say that it is not known
 * @param unmatched places that were not found, as they are written, with their rows; at most {@link
 *     #MOST_PLACES}
 * @param unmatchedRows how many rows those are
 * @param noPlace rows that say that their place is not known
 */
public record JoinResult(
        long rows,
        long matched,
        Map<String, Long> unmatched,
        long unmatchedRows,
        long noPlace,
        int places) {

    /** More places than this are not listed. */
    public static final int MOST_PLACES = 10_000;
}
