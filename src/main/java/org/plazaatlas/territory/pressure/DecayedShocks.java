package org.plazaatlas.territory.pressure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What is left on a day of the shocks so far.
 *
 * @param shocks by their index in the log; null for those to come, which have the lowest
 * @param newest index of the newest of those so far
 */
record DecayedShocks(RecentShock[] shocks, int newest) {

    /** Those of some indexes that are not to come, the newest first. */
    List<RecentShock> of(BitSet indexes) {
        List<RecentShock> chosen = new ArrayList<>();
        for (int i = indexes.nextSetBit(newest); i >= 0; i = indexes.nextSetBit(i + 1)) {
            chosen.add(shocks[i]);
        }
        return List.copyOf(chosen);
    }
}
