package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.Holding;
import org.plazaatlas.territory.Lineage;
import org.plazaatlas.territory.Region;
import org.plazaatlas.territory.Zone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of an organization's zone is at one level.
 *
 * @param faces indexes of its faces in the mosaic
 * @param claims the claims at that level that carry it, its own and those of its factions
 * @param approximate whether every one of them is drawn from an approximate area
 */
record ZonePart(
        String organizationId,
        Level level,
        BitSet faces,
        double areaSquareKm,
        List<Claim> claims,
        boolean approximate) {

    ZonePart {
        claims = List.copyOf(claims);
    }

    /** The parts of all zones that a view shows, the largest zone first. */
    static List<ZonePart> of(Reading reading) {
        List<ZonePart> parts = new ArrayList<>();
        for (Zone zone : reading.snapshot().zones()) {
            if (reading.view().shows(zone.organizationId())) {
                add(zone, Level.DOMINANT, zone.dominant(), zone.dominantSquareKm(), reading, parts);
                add(zone, Level.PRESENCE, zone.presence(), zone.presenceSquareKm(), reading, parts);
            }
        }
        return parts;
    }

    private static void add(
            Zone zone,
            Level level,
            BitSet faces,
            double areaSquareKm,
            Reading reading,
            List<ZonePart> parts) {
        if (faces.isEmpty()) {
            return;
        }
        String id = zone.organizationId();
        List<Claim> claims = claims(id, level, faces, reading);
        boolean approximate =
                claims.stream().allMatch(c -> reading.mosaic().isApproximate(c.area()));
        parts.add(new ZonePart(id, level, faces, areaSquareKm, claims, approximate));
    }

    private static List<Claim> claims(
            String organizationId, Level level, BitSet faces, Reading reading) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (Region region : reading.snapshot().regions()) {
            if (region.faces().intersects(faces)) {
                holdings(region, organizationId, reading.told().lineage())
                        .flatMap(holding -> holding.claims().stream())
                        .filter(claim -> claim.level() == level)
                        .forEach(claims::add);
            }
        }
        return List.copyOf(claims);
    }

    private static Stream<Holding> holdings(Region region, String organizationId, Lineage lineage) {
        return region.label().holdings().stream()
                .filter(
                        h ->
                                h.organizationId().equals(organizationId)
                                        || lineage.isWithin(h.organizationId(), organizationId));
    }
}
