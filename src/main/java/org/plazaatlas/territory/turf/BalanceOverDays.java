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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The balances of power of several days together: what any of them has, this has. Those who were
 * dominant in a place only one after another have no joint area and no boundary by that.
 *
 * <p>It holds on to none of the balances that it is made of, so that the windows of a picture that
 * plays don't keep each other.
 */
public final class BalanceOverDays implements BalanceOfPower {

    private final Set<Rivalries> rivalries;
    private final FaceValues<PowerHolders> standings;
    private final List<Zone> zones;
    private final List<JointArea> jointAreas;
    private final List<TurfBoundary> turfBoundaries;
    private final BitSet hostileEdges;

    /** Takes the balances of some days or stretches of days, at least one. */
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
        parts.forEach(part -> hostileEdges.or(part.hostileEdges()));
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
    public BitSet hostileEdges() {
        return (BitSet) hostileEdges.clone();
    }
}
