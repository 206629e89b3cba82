package org.plazaatlas.cartography;

import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.EvidenceAge;
import org.plazaatlas.territory.FaceLabel;
import org.plazaatlas.territory.Holding;
import org.plazaatlas.territory.Snapshot;
import org.plazaatlas.territory.Status;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fills of the organizations in one picture, compared with each other. */
final class LookAlikes {

    /** Below this CIEDE2000, large areas begin to look alike; 2.3 is just noticeable. */
    static final double CLEAR = 10;

    private final OrganizationSigns signs;
    private final Palette palette;
    private final boolean textured;
    private final SortedMap<String, Set<Color>> shades = new TreeMap<>();
    private final Set<List<String>> striped = new HashSet<>();
    private final Set<String> untextured = new HashSet<>();

    private LookAlikes(OrganizationSigns signs, View view) {
        this.signs = signs;
        palette = Palette.of(view.theme());
        textured = view.topic() instanceof Topic.Zones;
    }

    /** The zones of a day: shades as old as their evidence, stripes where several are dominant. */
    static LookAlikes ofZones(
            OrganizationSigns signs,
            View view,
            ZoneStyles styles,
            PictureFrame frame,
            Snapshot snapshot) {
        LookAlikes all = new LookAlikes(signs, view);
        frame.regions(snapshot).forEach(region -> all.add(region.label(), styles));
        return all;
    }

    /** What a legend lists, in fresh colours and without textures, as changes are drawn. */
    static LookAlikes ofChanges(OrganizationSigns signs, View view, Legend legend) {
        LookAlikes all = new LookAlikes(signs, view);
        legend.entries().stream()
                .flatMap(entry -> entry.subject().stream())
                .filter(subject -> subject.kind() == Subject.Kind.ORGANIZATION)
                .forEach(subject -> all.add(subject.id(), EvidenceAge.FRESH));
        return all;
    }

    private void add(FaceLabel label, ZoneStyles styles) {
        List<Holding> dominant = styles.dominant(label);
        boolean stripes = styles.status(label) != Status.HELD;
        for (Holding holding : dominant) {
            add(holding.organizationId(), holding.age());
            if (stripes) {
                untextured.add(holding.organizationId());
            }
        }
        for (Holding first : dominant) {
            for (Holding second : dominant) {
                striped.add(List.of(first.organizationId(), second.organizationId()));
            }
        }
    }

    private void add(String organizationId, EvidenceAge age) {
        shades.computeIfAbsent(organizationId, _ -> new HashSet<>())
                .add(palette.zone(signs.of(organizationId).colour(), age));
    }

    /** All pairs below {@link #CLEAR}, by vision, those that come nearest first. */
    List<LookAlike> pairs() {
        List<LookAlike> pairs = new ArrayList<>();
        for (String first : shades.keySet()) {
            for (String second : shades.tailMap(first).keySet()) {
                if (!first.equals(second)) {
                    compare(first, second, pairs);
                }
            }
        }
        pairs.sort(
                Comparator.comparing(LookAlike::vision).thenComparingDouble(LookAlike::difference));
        return List.copyOf(pairs);
    }

    private void compare(String first, String second, List<LookAlike> pairs) {
        boolean texture =
                textured
                        && signs.of(first).hatch() != signs.of(second).hatch()
                        && !untextured.containsAll(List.of(first, second));
        boolean stripes = striped.contains(List.of(first, second));
        for (ColourVision vision : ColourVision.values()) {
            double least = nearest(first, second, vision);
            if (least < CLEAR) {
                pairs.add(new LookAlike(first, second, vision, least, texture, stripes));
            }
        }
    }

    private double nearest(String first, String second, ColourVision vision) {
        return shades.get(first).stream()
                .flatMap(one -> shades.get(second).stream().map(o -> vision.difference(one, o)))
                .min(Double::compare)
                .orElseThrow();
    }
}
