package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.evidence.Rivalries;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The balances of power of several days together: it has what any of them has. Organizations that
 * were dominant in a place only one after another have no joint area and no boundary there.
 *
 * <p>It keeps no reference to the balances it is made of, so that during playback the time windows
 * do not keep each other in memory.
 */
public final class BalanceOverDays implements BalanceOfPower {

    private final Set<Rivalries> rivalries;
    private final FaceValues<PowerHolders> standings;
    private final List<Zone> zones;
    private final List<JointArea> jointAreas;
    private final List<TurfBoundary> turfBoundaries;
    private final BitSet hostileEdges;

    /**
     * @param parts the balances of days or stretches of days, at least one
     * @throws NoSuchElementException if there are no parts
     */
    public BalanceOverDays(Mosaic mosaic, FactionTree lineage, List<BalanceOfPower> parts) {
        rivalries =
                parts.stream()
                        .flatMap(part -> part.rivalries().stream())
                        .collect(Collectors.toSet());
        standings = together(parts);
        zones = ZoneAssembler.of(standings.patches(), mosaic, lineage);
        jointAreas =
                JointAreas.together(
                        parts.stream().map(BalanceOfPower::jointAreas).toList(), mosaic);
        turfBoundaries =
                TurfOverDays.together(
                        parts.stream().map(BalanceOfPower::turfBoundaries).toList(), mosaic);
        hostileEdges = new BitSet();
        parts.forEach(part -> part.addHostileEdgesTo(hostileEdges));
    }

    private static FaceValues<PowerHolders> together(List<BalanceOfPower> parts) {
        Map<PowerHolders, PowerHolders> known = new HashMap<>();
        return FaceValues.together(
                parts.stream().map(BalanceOfPower::standings).toList(),
                several -> known.computeIfAbsent(PowerHolders.together(several), one -> one));
    }

    @Override
    public FaceValues<PowerHolders> standings() {
        return standings;
    }

    @Override
    public Set<Rivalries> rivalries() {
        return rivalries;
    }

    @Override
    public List<Zone> zones() {
        return zones;
    }

    @Override
    public List<JointArea> jointAreas() {
        return jointAreas;
    }

    @Override
    public List<TurfBoundary> turfBoundaries() {
        return turfBoundaries;
    }

    @Override
    public void addHostileEdgesTo(BitSet edges) {
        edges.or(hostileEdges);
    }
}
