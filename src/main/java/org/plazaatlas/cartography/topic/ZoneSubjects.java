package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.evidence.Status;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one picture of zones shows, for its legend and its line of sources.
 *
 * @param dominant organizations with a fill or stripe in the picture
 * @param present organizations with a marker or hatching in the picture
 * @param claims all claims that something in the picture rests on
 */
record ZoneSubjects(
        Set<String> dominant,
        Set<String> present,
        Set<Status> statuses,
        boolean uncertainRims,
        boolean olderEvidence,
        Set<Claim> claims) {

    /**
     * What the areas show.
     *
     * @param regions those that the picture shows
     */
    static ZoneSubjects of(List<LabelledRegion> regions, ZoneStyles styles, boolean alone) {
        Gathering gathering = new Gathering();
        regions.forEach(region -> gathering.add(region, styles, alone));
        return gathering.subjects();
    }

    /** With what the marks among these items show. */
    ZoneSubjects withMarks(List<MapItem> items) {
        Set<String> all = new LinkedHashSet<>(present);
        for (MapItem item : items) {
            if (item instanceof PresenceMark mark) {
                all.add(mark.organizationId());
            }
        }
        return new ZoneSubjects(dominant, all, statuses, uncertainRims, olderEvidence, claims);
    }

    private static final class Gathering {

        private final Set<String> dominant = new LinkedHashSet<>();
        private final Set<String> present = new LinkedHashSet<>();
        private final Set<Status> statuses = EnumSet.noneOf(Status.class);
        private final Set<Claim> claims = new LinkedHashSet<>();
        private boolean uncertainRims;
        private boolean olderEvidence;

        void add(LabelledRegion region, ZoneStyles styles, boolean alone) {
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

        ZoneSubjects subjects() {
            return new ZoneSubjects(
                    dominant, present, statuses, uncertainRims, olderEvidence, claims);
        }
    }
}
