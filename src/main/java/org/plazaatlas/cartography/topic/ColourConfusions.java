package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.cartography.symbology.Fill.Textured;
import org.plazaatlas.cartography.symbology.LightnessSteps;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.evidence.LabelledRegion;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares the fills of the organizations in one picture and finds pairs that neither colour nor
 * texture tells apart.
 */
public final class ColourConfusions {

    /** Below this CIEDE2000, large areas begin to look alike; 2.3 is just noticeable. */
    public static final double CLEAR = 10;

    /** The least difference in CIE L* between ground and marks with which a texture is visible. */
    static final double SEEN = 6;

    private final SortedMap<String, Set<Textured>> fills = new TreeMap<>();

    /** The fills of zones, each in the shades for the age of its evidence. */
    public static ColourConfusions ofZones(
            ZoneStyles styles, PictureFrame frame, List<LabelledRegion> regions) {
        ColourConfusions all = new ColourConfusions();
        frame.visible(regions)
                .flatMap(region -> styles.of(region.label()).stream())
                .flatMap(painting -> painting.parties().stream())
                .forEach(holding -> all.add(holding.organizationId(), styles.dominance(holding)));
        return all;
    }

    /**
     * The organizations of a legend, in the colours of fresh evidence and without textures, as maps
     * of changes draw them.
     */
    public static ColourConfusions ofChanges(Symbology symbology, Legend legend) {
        ColourConfusions all = new ColourConfusions();
        legend.entries().stream()
                .flatMap(entry -> entry.subject().stream())
                .filter(subject -> subject.kind() == Subject.Kind.ORGANIZATION)
                .map(Subject::id)
                .forEach(id -> all.add(id, plain(symbology, id)));
        return all;
    }

    private static Textured plain(Symbology symbology, String id) {
        Color colour = symbology.signs().of(id).colour();
        return Textured.plain(symbology.palette().zone(colour, EvidenceAge.FRESH));
    }

    private void add(String organizationId, Textured fill) {
        fills.computeIfAbsent(organizationId, _ -> new HashSet<>()).add(fill);
    }

    /** All pairs, ordered by vision, then the most similar first. */
    public List<ColourConfusion> pairs() {
        List<ColourConfusion> pairs = new ArrayList<>();
        for (String first : fills.keySet()) {
            for (String second : fills.tailMap(first).keySet()) {
                if (!first.equals(second)) {
                    compare(first, second, pairs);
                }
            }
        }
        pairs.sort(
                Comparator.comparing(ColourConfusion::vision)
                        .thenComparingDouble(ColourConfusion::difference));
        return List.copyOf(pairs);
    }

    private void compare(String first, String second, List<ColourConfusion> pairs) {
        for (ColourVision vision : ColourVision.values()) {
            double least = nearest(first, second, vision);
            if (least < CLEAR) {
                pairs.add(new ColourConfusion(first, second, vision, least));
            }
        }
    }

    /** The least difference in colour between two shades that no texture tells apart. */
    private double nearest(String first, String second, ColourVision vision) {
        return fills.get(first).stream()
                .flatMap(
                        one ->
                                fills.get(second).stream()
                                        .filter(other -> !differInTexture(one, other))
                                        .map(o -> vision.difference(one.ground(), o.ground())))
                .min(Double::compare)
                .orElse(Double.MAX_VALUE);
    }

    /** Whether an eye tells two fills apart by their textures alone; one of them may be plain. */
    public static boolean differInTexture(Textured one, Textured other) {
        return one.hatch() != other.hatch() && (isSeen(one) || isSeen(other));
    }

    private static boolean isSeen(Textured fill) {
        return LightnessSteps.apart(fill.ground(), fill.mark()) >= SEEN;
    }
}
