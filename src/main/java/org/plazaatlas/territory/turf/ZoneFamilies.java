package org.plazaatlas.territory.turf;

import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells which zones are parts of others, so that lists count no land twice. The zone of an
 * organization holds those of its factions. Where it is at one level all that of a single faction,
 * the faction stands for it there; elsewhere it is the factions that are counted within it.
 */
public final class ZoneFamilies {

    private final List<Zone> zones;
    private final FactionTree lineage;

    public ZoneFamilies(List<Zone> zones, FactionTree lineage) {
        this.zones = List.copyOf(zones);
        this.lineage = lineage;
    }

    /** The faction that alone is dominant wherever an organization with its factions is. */
    public Optional<String> dominatesAs(String organizationId) {
        return standIn(organizationId, Zone::dominant);
    }

    /** The faction that alone is present wherever an organization with its factions is. */
    public Optional<String> isPresentAs(String organizationId) {
        return standIn(organizationId, Zone::presence);
    }

    /** The farthest of its line that has the same land. */
    private Optional<String> standIn(String organizationId, Function<Zone, FaceSet> part) {
        FaceSet own = zone(organizationId).map(part).orElse(FaceSet.NONE);
        return own.isEmpty()
                ? Optional.empty()
                : zones.stream()
                        .filter(zone -> lineage.isWithin(zone.organizationId(), organizationId))
                        .filter(zone -> part.apply(zone).equals(own))
                        .map(Zone::organizationId)
                        .max(Comparator.comparingInt(id -> lineage.ancestorsOf(id).size()));
    }

    private Optional<Zone> zone(String organizationId) {
        return zones.stream()
                .filter(zone -> zone.organizationId().equals(organizationId))
                .findFirst();
    }
}
