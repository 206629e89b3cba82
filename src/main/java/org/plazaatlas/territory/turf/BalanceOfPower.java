package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.evidence.Rivalries;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The balance of power: who stands where, and who is whose rival. Safe for use by several threads.
 */
public sealed interface BalanceOfPower permits BalanceOnDay, BalanceOverDays {

    /** Who is where, face by face. */
    FaceValues<PowerHolders> standings();

    /** Who is whose rival, day by day. */
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

    /** The zones of all organizations, the largest first; found when first asked for. */
    List<Zone> zones();

    /** What pairs of organizations dominate together; found when first asked for. */
    List<JointArea> jointAreas();

    /** Where dominant zones meet; the longest boundary first; found when first asked for. */
    List<TurfBoundary> turfBoundaries();

    /** Indexes of the edges at which rivals meet, as a copy. */
    BitSet hostileEdges();
}
