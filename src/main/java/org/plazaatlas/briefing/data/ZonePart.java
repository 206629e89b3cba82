package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.turf.Zone;

import java.util.ArrayList;
import java.util.List;

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
        FaceSet faces,
        double areaSquareKm,
        List<Claim> claims,
        boolean approximate) {

    ZonePart {
        claims = List.copyOf(claims);
    }

    /** The parts of all zones that a view shows, the largest zone first. */
    static List<ZonePart> of(TableContext context) {
        List<ZonePart> parts = new ArrayList<>();
        for (Zone zone : context.snapshot().zones()) {
            if (context.view().shows(zone.organizationId())) {
                add(zone, Level.DOMINANT, zone.dominant(), zone.dominantSquareKm(), context, parts);
                add(zone, Level.PRESENCE, zone.presence(), zone.presenceSquareKm(), context, parts);
            }
        }
        return parts;
    }

    private static void add(
            Zone zone,
            Level level,
            FaceSet faces,
            double areaSquareKm,
            TableContext context,
            List<ZonePart> parts) {
        if (faces.isEmpty()) {
            return;
        }
        String id = zone.organizationId();
        List<Claim> claims = context.carrying(context.snapshot()).of(id, level, faces);
        boolean approximate =
                claims.stream().allMatch(c -> context.mosaic().isApproximate(c.area()));
        parts.add(new ZonePart(id, level, faces, areaSquareKm, claims, approximate));
    }
}
