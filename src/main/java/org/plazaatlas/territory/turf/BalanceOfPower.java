package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.evidence.Rivalries;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Who stands where, and who is whose rival, on a day or over several days. Safe for use by several
 * threads.
 */
public sealed interface BalanceOfPower permits BalanceOnDay, BalanceOverDays {

    /** Who is where, face by face. */
    FaceValues<PowerHolders> standings();

    /** The different rivalries of its days; on a single day, one. */
    Set<Rivalries> rivalries();

    /** Whether two organizations are rivals on any of its days. */
    default boolean areRivals(String oneId, String otherId) {
        for (Rivalries ofDay : rivalries()) {
            if (ofDay.areRivals(oneId, otherId)) {
                return true;
            }
        }
        return false;
    }

    /** The zones of all organizations, the largest first; computed when first asked for. */
    List<Zone> zones();

    /**
     * What pairs of organizations contest or dominate together, the largest area first; computed
     * when first asked for.
     */
    List<JointArea> jointAreas();

    /** Where dominant zones meet, the longest boundary first; computed when first asked for. */
    List<TurfBoundary> turfBoundaries();

    /**
     * Adds the indexes of the edges at which the zones of rivals meet; the rim of what they contest
     * is not among them.
     */
    void addHostileEdgesTo(BitSet edges);
}
