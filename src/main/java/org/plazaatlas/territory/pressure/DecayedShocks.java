package org.plazaatlas.territory.pressure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How much of each past shock remains on a day.
 *
 * @param shocks by their index in the log, the newest first; null for shocks later than the day
 * @param newest index of the newest shock up to the day
 */
record DecayedShocks(RecentShock[] shocks, int newest) {

    /** The past shocks among some indexes, the newest first. */
    List<RecentShock> of(BitSet indexes) {
        List<RecentShock> chosen = new ArrayList<>();
        for (int i = indexes.nextSetBit(newest); i >= 0; i = indexes.nextSetBit(i + 1)) {
            chosen.add(shocks[i]);
        }
        return List.copyOf(chosen);
    }
}
