package org.plazaatlas.territory.power;

import org.plazaatlas.territory.label.Lineage;
import org.plazaatlas.territory.label.Pattern;
import org.plazaatlas.territory.label.Rivalries;
import org.plazaatlas.territory.label.Standing;
import org.plazaatlas.territory.mosaic.Mosaic;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The balance of power on a day: who stands where, and who is whose rival. As long as evidence only
 * ages or grows, it stays, and so do zones and turf boundaries: snapshots share them. Safe for use
 * by several threads.
 */
public final class DailyBalance implements Balance {

    private final Mosaic mosaic;
    private final Lineage lineage;
    private final Pattern<Standing> standings;
    private final Rivalries rivalries;
    private volatile List<Zone> zones;
    private volatile List<JointArea> jointAreas;
    private volatile Turf turf;

    public DailyBalance(Mosaic mosaic, Lineage lineage, Pattern<Standing> standings, Rivalries rivalries) {
        this.mosaic = mosaic;
        this.lineage = lineage;
        this.standings = standings;
        this.rivalries = rivalries;
    }

    @Override
    public Pattern<Standing> standings() {
        return standings;
    }

    @Override
    public Set<Rivalries> rivalries() {
        return Set.of(rivalries);
    }

    @Override
    public boolean areRivals(String oneId, String otherId) {
        return rivalries.areRivals(oneId, otherId);
    }

    @Override
    public List<Zone> zones() {
        List<Zone> found = zones;
        if (found == null) {
            found = Zones.of(standings.patches(), mosaic, lineage);
            zones = found;
        }
        return found;
    }

    @Override
    public List<JointArea> jointAreas() {
        List<JointArea> found = jointAreas;
        if (found == null) {
            found = JointAreas.of(standings, mosaic, rivalries);
            jointAreas = found;
        }
        return found;
    }

    @Override
    public List<TurfBoundary> turfBoundaries() {
        return turf().boundaries();
    }

    @Override
    public BitSet hostileEdges() {
        return turf().hostileEdges();
    }

    private Turf turf() {
        Turf found = turf;
        if (found == null) {
            found = new Turf(mosaic, standings, rivalries, lineage);
            turf = found;
        }
        return found;
    }
}
