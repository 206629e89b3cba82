package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.DisputeMark;
import org.plazaatlas.cartography.layout.MapItem.OrganizationName;
import org.plazaatlas.cartography.layout.MapItem.PresenceDot;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.evidence.Contest;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Extent;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one picture of zones shows; its legend and its source line are made from this.
 *
 * @param filled organizations in whose colours something is painted, each with the area in km²
 * @param rivals those of them whose colour is only in the thin stripes of land that they dispute
 * @param small the area in km² below which a part of the picture is small
 * @param present organizations with a marker
 * @param hatched organizations with hatching, where one is shown alone
 * @param disputing organizations with a stroke in the mark of a dispute
 * @param found organizations with a dot at a municipality
 * @param patterns what the patterns of the fills stand for, each with the first place painted so
 * @param named organizations that are named on the map
 * @param thin whether a marker is hollow
 * @param claims all claims that the picture rests on
 */
record ZoneSubjects(
        Map<String, Double> filled,
        Set<String> rivals,
        double small,
        Set<String> present,
        Set<String> hatched,
        Set<String> disputing,
        Set<String> found,
        Map<Status, ZonePainting> patterns,
        Set<String> named,
        boolean thin,
        boolean uncertainRims,
        boolean olderEvidence,
        Set<Claim> claims) {

    /** Which part of a picture is small. */
    private static final double SMALL = 1 / 1_600.0;

    private static final double SQUARE_METRES = 1e6;

    static ZoneSubjects of(
            PictureFrame frame,
            List<LabelledRegion> regions,
            Snapshot snapshot,
            ZoneStyles styles) {
        Gathering gathering = new Gathering(styles);
        frame.visible(regions)
                .forEach(
                        region ->
                                gathering.add(
                                        region.label(),
                                        snapshot.mosaic().areaSquareKm(region.faces())));
        Extent extent = frame.extent();
        double squareKm = extent.widthMetres() * extent.heightMetres() / SQUARE_METRES;
        return gathering.subjects(squareKm * SMALL);
    }

    /** Those of some organizations that something is painted or hatched in the colours of. */
    Set<String> painted(Set<String> some) {
        Set<String> painted = new HashSet<>(some);
        painted.removeIf(id -> !filled.containsKey(id) && !hatched.contains(id));
        return painted;
    }

    /** Whether all that is shown of an organization is small, and no mark names it. */
    boolean isSmall(String organizationId) {
        return filled.getOrDefault(organizationId, Double.MAX_VALUE) < small
                && !present.contains(organizationId)
                && !disputing.contains(organizationId)
                && !found.contains(organizationId);
    }

    /** Adds the subjects of the marks among these items. */
    ZoneSubjects withMarks(List<MapItem> items) {
        Set<String> marked = new LinkedHashSet<>(present);
        Set<String> fighting = new LinkedHashSet<>(disputing);
        Set<String> dotted = new LinkedHashSet<>(found);
        Set<String> written = new LinkedHashSet<>(named);
        boolean hollow = thin;
        for (MapItem item : items) {
            if (item instanceof PresenceMark mark) {
                marked.add(mark.organizationId());
                hollow |= mark.thin();
            } else if (item instanceof OrganizationName name) {
                written.add(name.organizationId());
            } else if (item instanceof PresenceDot dot) {
                dotted.add(dot.organizationId());
            } else if (item instanceof DisputeMark mark) {
                fighting.add(mark.firstId());
                fighting.add(mark.secondId());
            }
        }
        return new ZoneSubjects(
                filled,
                rivals,
                small,
                marked,
                hatched,
                fighting,
                dotted,
                patterns,
                written,
                hollow,
                uncertainRims,
                olderEvidence,
                claims);
    }

    private static final class Gathering {

        private final ZoneStyles styles;
        private final Map<String, Double> filled = new LinkedHashMap<>();
        private final Set<String> broad = new LinkedHashSet<>();
        private final Set<String> hatched = new LinkedHashSet<>();
        private final Map<Status, ZonePainting> patterns = new EnumMap<>(Status.class);
        private final Set<Claim> claims = new LinkedHashSet<>();
        private boolean uncertainRims;
        private boolean olderEvidence;

        Gathering(ZoneStyles styles) {
            this.styles = styles;
        }

        void add(FaceLabel label, double squareKm) {
            styles.of(label).ifPresent(painting -> add(painting, squareKm));
            rest(styles.marked(label));
            List<Contest> disputes = styles.markedContests(label);
            rest(styles.shown(label).stream().filter(h -> isParty(h, disputes)).toList());
        }

        private static boolean isParty(Holding holding, List<Contest> contests) {
            return contests.stream().anyMatch(c -> c.concerns(holding.organizationId()));
        }

        private void add(ZonePainting painting, double squareKm) {
            patterns.putIfAbsent(painting.pattern(), painting);
            painting.broad().forEach(party -> broad.add(party.organizationId()));
            for (Holding party : painting.parties()) {
                if (painting.pattern() == Status.PRESENT) {
                    hatched.add(party.organizationId());
                } else {
                    filled.merge(party.organizationId(), squareKm, Double::sum);
                }
            }
            uncertainRims |= painting.style().uncertain();
            rest(painting.parties());
        }

        private void rest(Collection<Holding> holdings) {
            for (Holding holding : holdings) {
                olderEvidence |= holding.age() != EvidenceAge.FRESH;
                claims.addAll(holding.claims());
            }
        }

        private Set<String> rivals() {
            Set<String> rivals = new LinkedHashSet<>(filled.keySet());
            rivals.removeAll(broad);
            return rivals;
        }

        ZoneSubjects subjects(double small) {
            return new ZoneSubjects(
                    filled,
                    rivals(),
                    small,
                    Set.of(),
                    hatched,
                    Set.of(),
                    Set.of(),
                    patterns,
                    Set.of(),
                    false,
                    uncertainRims,
                    olderEvidence,
                    claims);
        }
    }
}
