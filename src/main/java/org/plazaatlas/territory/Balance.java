package org.plazaatlas.territory;

import java.util.List;

/**
 * The balance of power on a day: who stands where, and who is whose rival. As long as evidence only
 * ages or grows, it stays, and so do zones and turf boundaries: snapshots share them. Safe for use
 * by several threads.
 */
final class Balance {

    private final Mosaic mosaic;
    private final Lineage lineage;
    private final Pattern<Standing> standings;
    private final Rivalries rivalries;
    private volatile List<Zone> zones;
    private volatile List<JointArea> jointAreas;
    private volatile Turf turf;

    Balance(Mosaic mosaic, Lineage lineage, Pattern<Standing> standings, Rivalries rivalries) {
        this.mosaic = mosaic;
        this.lineage = lineage;
        this.standings = standings;
        this.rivalries = rivalries;
    }

    /** Who is where in a face. */
    Standing standing(int face) {
        return standings.at(face);
    }

    Rivalries rivalries() {
        return rivalries;
    }

    /** The zones of all organizations, the largest first; found when first asked for. */
    List<Zone> zones() {
        List<Zone> found = zones;
        if (found == null) {
            found = Zones.of(standings.patches(), mosaic, lineage);
            zones = found;
        }
        return found;
    }

    /** What pairs of organizations dominate together; found when first asked for. */
    List<JointArea> jointAreas() {
        List<JointArea> found = jointAreas;
        if (found == null) {
            found = JointAreas.of(standings, mosaic, rivalries);
            jointAreas = found;
        }
        return found;
    }

    /** Where dominant zones meet; found when first asked for. */
    Turf turf() {
        Turf found = turf;
        if (found == null) {
            found = new Turf(mosaic, standings, rivalries, lineage);
            turf = found;
        }
        return found;
    }
}
