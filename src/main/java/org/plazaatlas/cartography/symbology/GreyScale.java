package org.plazaatlas.cartography.symbology;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Relation;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The greys of the organizations of an atlas. An eye tells about five greys apart, so organizations
 * share them: those that meet get levels far apart, the ones that meet most others first, in the
 * manner of Welsh and Powell (1967), "An upper bound for the chromatic number of a graph and its
 * application to timetabling problems", The Computer Journal 10(1). Those with the same texture,
 * which could not be told apart by that either, keep away from each other above all.
 */
final class GreyScale {

    private static final List<Color> LIGHT = greys(0x50, 0x72, 0x93, 0xB2, 0xCF);
    private static final List<Color> DARK = greys(0xE0, 0xBF, 0x9F, 0x80, 0x62);

    /** How much presence counts beside dominance, which alone fills an area. */
    private static final double PRESENCE = 0.4;

    /** What a relation weighs beside one state in which both are said to dominate something. */
    private static final double RELATION = 3;

    private static final double SAME_TEXTURE = 10;

    private final Map<String, Integer> levels = new HashMap<>();

    /** How often each organization meets the others. */
    private final Map<String, Map<String, Double>> meetings = new TreeMap<>();

    GreyScale(Atlas atlas, OrganizationSigns signs) {
        List<String> ids = atlas.contents().organizations().stream().map(Organization::id).toList();
        ids.forEach(id -> meetings.put(id, new HashMap<>()));
        addStates(atlas);
        for (Relation relation : atlas.contents().relations()) {
            add(relation.firstId(), relation.secondId(), RELATION);
        }
        meetings.forEach(
                (id, others) ->
                        others.replaceAll((other, weight) -> weighed(signs, id, other, weight)));
        ids.stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed())
                .forEach(id -> levels.put(id, best(id)));
    }

    private static double weighed(OrganizationSigns signs, String id, String other, double weight) {
        boolean same = signs.of(id).hatch() == signs.of(other).hatch();
        return same ? SAME_TEXTURE * weight : weight;
    }

    private void addStates(Atlas atlas) {
        Map<String, Map<String, Double>> byState = new TreeMap<>();
        for (Claim claim : atlas.contents().claims()) {
            double weight = claim.level() == Level.DOMINANT ? 1 : PRESENCE;
            for (String code : states(claim.area())) {
                byState.computeIfAbsent(code, _ -> new TreeMap<>())
                        .merge(claim.organizationId(), weight, Math::max);
            }
        }
        byState.values().forEach(this::addAll);
    }

    /** Adds the meetings of all organizations in one state, by how much of its fills each has. */
    private void addAll(Map<String, Double> there) {
        List<String> ids = List.copyOf(there.keySet());
        for (int i = 1; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                add(ids.get(i), ids.get(j), there.get(ids.get(i)) * there.get(ids.get(j)));
            }
        }
    }

    private static Set<String> states(Area area) {
        return switch (area) {
            case Area.States(var codes) -> codes;
            case Area.Municipality(var code, _) -> Set.of(code);
            case Area.Circle _, Area.Polygon _ -> Set.of();
        };
    }

    private void add(String first, String second, double weight) {
        if (meetings.containsKey(first) && meetings.containsKey(second)) {
            meetings.get(first).merge(second, weight, Double::sum);
            meetings.get(second).merge(first, weight, Double::sum);
        }
    }

    private double weight(String id) {
        return meetings.get(id).values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The level that costs least; of several, the darkest. */
    private int best(String id) {
        return IntStream.range(0, LIGHT.size())
                .boxed()
                .min(Comparator.comparingDouble(level -> cost(id, level)))
                .orElseThrow();
    }

    private double cost(String id, int level) {
        return meetings.get(id).entrySet().stream()
                .filter(other -> levels.containsKey(other.getKey()))
                .mapToDouble(other -> other.getValue() / apart(level, levels.get(other.getKey())))
                .sum();
    }

    /** Two levels that are equal cost several times as much as two that are one step apart. */
    private static double apart(int level, int other) {
        int steps = Math.abs(level - other);
        return steps == 0 ? 0.2 : steps * steps;
    }

    private static List<Color> greys(int... channels) {
        return IntStream.of(channels).mapToObj(grey -> new Color(grey, grey, grey)).toList();
    }

    /** The grey of an organization of the atlas while its evidence is fresh. */
    Color of(String organizationId, Theme theme) {
        return (theme == Theme.DARK ? DARK : LIGHT).get(levels.get(organizationId));
    }

    /**
     * The one colour among greys: a blue, which readers with the frequent deficiencies of colour
     * vision tell from grey, unlike a red.
     */
    static Color accent(Theme theme) {
        return theme == Theme.DARK ? new Color(0x5BA7DE) : new Color(0x1F6FB2);
    }
}
