package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.SupportGrade;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.turf.Zone;
import org.plazaatlas.territory.turf.ZoneFamilies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The part of an organization's zone that has one level.
 *
 * @param faces indexes of its faces in the mosaic
 * @param claims the claims behind it, its own and those of its factions
 * @param support the best support that it has anywhere
 * @param approximate whether all these claims have approximate areas
 * @param within the organization whose part of that level holds this one
 * @param standsFor organizations whose part of that level is this very one; they have none of their
 *     own
 */
record ZonePart(
        String organizationId,
        Level level,
        FaceSet faces,
        double areaSquareKm,
        List<Claim> claims,
        SupportGrade support,
        boolean approximate,
        Optional<String> within,
        List<String> standsFor) {

    ZonePart {
        claims = List.copyOf(claims);
        standsFor = List.copyOf(standsFor);
    }

    /** The best confidence of any of the claims. */
    Confidence confidence() {
        return claims.stream().map(Claim::confidence).min(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * The parts of all zones that a view shows, the largest zone first. The land of an organization
     * at a level that is all that of one faction is listed once, as the faction's.
     */
    static List<ZonePart> of(TableContext context) {
        Finder finder = new Finder(context);
        List<ZonePart> parts = new ArrayList<>();
        for (Zone zone : context.snapshot().zones()) {
            if (context.view().shows(zone.organizationId())) {
                finder.add(zone, Level.DOMINANT, parts);
                finder.add(zone, Level.PRESENCE, parts);
            }
        }
        return parts;
    }

    private static final class Finder {

        private final TableContext context;
        private final ZoneFamilies families;
        private final FactionTree lineage;

        private Finder(TableContext context) {
            this.context = context;
            lineage = context.history().lineage();
            families = new ZoneFamilies(context.snapshot().zones(), lineage);
        }

        private void add(Zone zone, Level level, List<ZonePart> parts) {
            String id = zone.organizationId();
            FaceSet faces = faces(zone, level);
            if (faces.isEmpty() || isStoodFor(id, level)) {
                return;
            }
            List<Claim> claims = context.carrying(context.snapshot()).of(id, level, faces);
            parts.add(
                    new ZonePart(
                            id,
                            level,
                            faces,
                            context.mosaic().areaSquareKm(faces),
                            claims,
                            context.carrying(context.snapshot()).support(id, level, faces),
                            claims.stream().allMatch(c -> context.mosaic().isApproximate(c.area())),
                            within(id, level),
                            standsFor(id, level)));
        }

        private static FaceSet faces(Zone zone, Level level) {
            return level == Level.DOMINANT ? zone.dominant() : zone.presence();
        }

        /** Whether a faction that the view shows has the very same land. */
        private boolean isStoodFor(String id, Level level) {
            return standIn(id, level).filter(context.view()::shows).isPresent();
        }

        private Optional<String> standIn(String id, Level level) {
            return level == Level.DOMINANT ? families.dominatesAs(id) : families.isPresentAs(id);
        }

        private Optional<String> within(String id, Level level) {
            return lineage.ancestorsOf(id).stream()
                    .filter(context.view()::shows)
                    .filter(ancestor -> hasPart(ancestor, level))
                    .filter(ancestor -> !isStoodFor(ancestor, level))
                    .findFirst();
        }

        private boolean hasPart(String id, Level level) {
            return context.snapshot()
                    .zone(id)
                    .filter(zone -> !faces(zone, level).isEmpty())
                    .isPresent();
        }

        private List<String> standsFor(String id, Level level) {
            return lineage.ancestorsOf(id).stream()
                    .filter(ancestor -> standIn(ancestor, level).equals(Optional.of(id)))
                    .filter(context.view()::shows)
                    .toList();
        }
    }
}
