package org.plazaatlas.cartography;

import org.plazaatlas.cartography.MapItem.CityMark;
import org.plazaatlas.cartography.MapItem.EventMark;
import org.plazaatlas.cartography.MapItem.PresenceMark;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.EvidenceAge;
import org.plazaatlas.territory.Face;
import org.plazaatlas.territory.Holding;
import org.plazaatlas.territory.Region;
import org.plazaatlas.territory.Snapshot;
import org.plazaatlas.territory.Status;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one picture shows, for its legend and its line of sources.
 *
 * @param dominant organizations with a fill or stripe in the picture
 * @param present organizations with a marker or hatching in the picture
 * @param claims all claims that something in the picture rests on
 */
record PictureSubjects(
        Set<String> dominant,
        Set<String> present,
        Set<Status> statuses,
        boolean uncertainRims,
        boolean olderEvidence,
        boolean priorityCities,
        boolean otherCities,
        Set<String> events,
        Set<Claim> claims) {

    static PictureSubjects of(
            View view,
            Snapshot snapshot,
            Viewport viewport,
            ZoneStyles styles,
            List<Face> faces,
            List<MapItem> items) {
        Gathering gathering = new Gathering();
        Extent extent = viewport.extent();
        for (Region region : snapshot.regions()) {
            if (region.faces().stream()
                    .anyMatch(
                            face ->
                                    extent.touches(
                                            faces.get(face).polygon().getEnvelopeInternal()))) {
                gathering.add(region, styles, view.shownAlone().isPresent());
            }
        }
        items.forEach(gathering::add);
        return gathering.subjects();
    }

    private static final class Gathering {

        private final Set<String> dominant = new LinkedHashSet<>();
        private final Set<String> present = new LinkedHashSet<>();
        private final Set<Status> statuses = EnumSet.noneOf(Status.class);
        private final Set<String> events = new LinkedHashSet<>();
        private final Set<Claim> claims = new LinkedHashSet<>();
        private boolean uncertainRims;
        private boolean olderEvidence;
        private boolean priorityCities;
        private boolean otherCities;

        void add(Region region, ZoneStyles styles, boolean alone) {
            List<Holding> shown = styles.shown(region.label());
            if (shown.isEmpty()) {
                return;
            }
            statuses.add(alone ? Status.HELD : styles.status(region.label()));
            for (Holding holding : shown) {
                boolean filled = holding.level() == Level.DOMINANT;
                if (filled || alone) {
                    (filled ? dominant : present).add(holding.organizationId());
                    uncertainRims |=
                            holding.approximate() || holding.confidence() == Confidence.LOW;
                }
                olderEvidence |= holding.age() != EvidenceAge.FRESH;
                claims.addAll(holding.claims());
            }
        }

        void add(MapItem item) {
            switch (item) {
                case PresenceMark mark -> present.add(mark.organizationId());
                case EventMark mark -> events.add(mark.eventId());
                case CityMark city -> {
                    priorityCities |= city.role() == CityRole.PRIORITY;
                    otherCities |= city.role() != CityRole.PRIORITY;
                }
                case MapItem.Lettering _, MapItem.Leader _, MapItem.Plate _ -> {}
            }
        }

        PictureSubjects subjects() {
            return new PictureSubjects(
                    dominant,
                    present,
                    statuses,
                    uncertainRims,
                    olderEvidence,
                    priorityCities,
                    otherCities,
                    events,
                    claims);
        }
    }
}
