package org.plazaatlas.territory.power;

import org.plazaatlas.territory.label.Lineage;
import org.plazaatlas.territory.label.Pattern;
import org.plazaatlas.territory.label.Rivalries;
import org.plazaatlas.territory.label.Standing;
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
public final class LastingBalance implements Balance {

    private final Set<Rivalries> rivalries;
    private final Pattern<Standing> standings;
    private final List<Zone> zones;
    private final List<JointArea> jointAreas;
    private final List<TurfBoundary> turfBoundaries;
    private final BitSet hostileEdges;

    /** Takes the balances of some days or stretches of days, at least one. */
    public LastingBalance(Mosaic mosaic, Lineage lineage, List<Balance> parts) {
        rivalries =
                parts.stream()
                        .flatMap(part -> part.rivalries().stream())
                        .collect(Collectors.toSet());
        standings = together(parts);
        zones = Zones.of(standings.patches(), mosaic, lineage);
        jointAreas = JointAreas.together(parts.stream().map(Balance::jointAreas).toList(), mosaic);
        turfBoundaries =
                LastingTurf.together(parts.stream().map(Balance::turfBoundaries).toList(), mosaic);
        hostileEdges = new BitSet();
        parts.forEach(part -> hostileEdges.or(part.hostileEdges()));
    }

    private static Pattern<Standing> together(List<Balance> parts) {
        Map<Standing, Standing> known = new HashMap<>();
        return Pattern.together(
                parts.stream().map(Balance::standings).toList(),
                several -> known.computeIfAbsent(Standing.together(several), one -> one));
    }

    @Override
    public Pattern<Standing> standings() {
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
