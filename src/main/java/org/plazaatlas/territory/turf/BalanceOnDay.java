package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.evidence.Rivalries;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The balance of power on a day. It stays the same while evidence only ages or grows, and snapshots
 * share it with its zones and turf boundaries. Safe for use by several threads.
 */
public final class BalanceOnDay implements BalanceOfPower {

    private final Mosaic mosaic;
    private final FactionTree lineage;
    private final FaceValues<PowerHolders> standings;
    private final Rivalries rivalries;
    private volatile List<Zone> zones;
    private volatile List<JointArea> jointAreas;
    private volatile TurfBoundaries turf;

    public BalanceOnDay(
            Mosaic mosaic,
            FactionTree lineage,
            FaceValues<PowerHolders> standings,
            Rivalries rivalries) {
        this.mosaic = mosaic;
        this.lineage = lineage;
        this.standings = standings;
        this.rivalries = rivalries;
    }

    @Override
    public FaceValues<PowerHolders> standings() {
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
            found = ZoneAssembler.of(standings.patches(), mosaic, lineage);
            zones = found;
        }
        return found;
    }

    @Override
    public List<JointArea> jointAreas() {
        List<JointArea> found = jointAreas;
        if (found == null) {
            found = JointAreas.of(standings, mosaic);
            jointAreas = found;
        }
        return found;
    }

    @Override
    public List<TurfBoundary> turfBoundaries() {
        return turf().boundaries();
    }

    @Override
    public void addHostileEdgesTo(BitSet edges) {
        turf().addHostileEdgesTo(edges);
    }

    private TurfBoundaries turf() {
        TurfBoundaries found = turf;
        if (found == null) {
            found = new TurfBoundaries(mosaic, standings, rivalries, lineage);
            turf = found;
        }
        return found;
    }
}
