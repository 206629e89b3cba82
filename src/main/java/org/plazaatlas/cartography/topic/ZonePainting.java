package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;

import java.util.List;

/**
 * How a place is painted. The status of a place is complete, its painting readable: a dispute that
 * is known of the state only is a mark, and leaves the fill as it is.
 *
 * @param pattern the status that the pattern of the fill stands for
 * @param parties those in whose colours it is painted, at least one
 */
record ZonePainting(ZoneStyle style, Status pattern, List<Holding> parties) {

    ZonePainting {
        parties = List.copyOf(parties);
    }

    /** The parties with more than thin stripes: where a rival disputes it, only the holder. */
    List<Holding> broad() {
        return pattern == Status.CHALLENGED ? List.of(parties.getFirst()) : parties;
    }
}
