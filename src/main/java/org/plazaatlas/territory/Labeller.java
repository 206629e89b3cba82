package org.plazaatlas.territory;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.AreaEvidence.InForce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Labels the faces of a mosaic on a day. Faces that the same areas cover always carry the same
 * label, so it labels such classes of faces; and as few claims differ from day to day, it looks
 * again only at the classes under areas where something does. Safe for use by several threads.
 */
final class Labeller {

    private final Mosaic mosaic;
    private final Lineage lineage;
    private final Holdings holdings;

    /** The claimed areas, each once, and what is said of them. */
    private final List<Area> areas;

    private final List<AreaEvidence> evidence;

    private final int[] classOfFace;
    private final List<BitSet> areasOfClass = new ArrayList<>();

    /** Per area, the classes that it covers. */
    private final List<BitSet> classesOfArea;

    private final Map<List<InForce>, Occupancy> occupancies = new ConcurrentHashMap<>();
    private final Map<List<Holding>, Occupancy> occupanciesByWhatIsShown =
            new ConcurrentHashMap<>();
    private final Map<SameLabels, Labelling> labellings = new ConcurrentHashMap<>();

    /** The days asked for: the next one is likely to differ in little from the one before it. */
    private final NavigableMap<LocalDate, State> states = new ConcurrentSkipListMap<>();

    private final State nothingInForce;

    /** Who is where: what is in force in each area, and what that makes of each class. */
    private record State(InForce[] inForce, Occupancy[] occupancies) {}

    Labeller(Mosaic mosaic, List<Term> terms, Lineage lineage) {
        this.mosaic = mosaic;
        this.lineage = lineage;
        holdings = new Holdings(mosaic::isApproximate);
        Map<Area, List<Term>> byArea =
                terms.stream()
                        .collect(
                                Collectors.groupingBy(
                                        term -> term.claim().area(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        areas = List.copyOf(byArea.keySet());
        evidence =
                byArea.values().stream().map(ofArea -> new AreaEvidence(ofArea, holdings)).toList();
        classOfFace = new int[mosaic.faces().size()];
        classify(areasByFace());
        classesOfArea = classesOfArea();
        nothingInForce = nothingInForce();
    }

    private List<BitSet> areasByFace() {
        List<BitSet> byFace = new ArrayList<>();
        mosaic.faces().forEach(_ -> byFace.add(new BitSet()));
        for (int i = 0; i < areas.size(); i++) {
            int area = i;
            mosaic.facesOf(areas.get(i)).stream().forEach(face -> byFace.get(face).set(area));
        }
        return byFace;
    }

    private void classify(List<BitSet> areasByFace) {
        Map<BitSet, Integer> classes = new HashMap<>();
        for (int face = 0; face < classOfFace.length; face++) {
            BitSet areas = areasByFace.get(face);
            classOfFace[face] = classes.computeIfAbsent(areas, this::newClass);
        }
    }

    private int newClass(BitSet areas) {
        areasOfClass.add(areas);
        return areasOfClass.size() - 1;
    }

    private List<BitSet> classesOfArea() {
        List<BitSet> classes = new ArrayList<>();
        areas.forEach(_ -> classes.add(new BitSet()));
        for (int i = 0; i < areasOfClass.size(); i++) {
            int faceClass = i;
            areasOfClass.get(i).stream().forEach(area -> classes.get(area).set(faceClass));
        }
        return classes;
    }

    private State nothingInForce() {
        InForce[] inForce = new InForce[areas.size()];
        Arrays.fill(inForce, InForce.NOTHING);
        Occupancy[] ofClasses = new Occupancy[areasOfClass.size()];
        Arrays.fill(ofClasses, occupanciesByWhatIsShown.computeIfAbsent(List.of(), Occupancy::new));
        return new State(inForce, ofClasses);
    }

    /** The class that a face belongs to. */
    int classOf(int face) {
        return classOfFace[face];
    }

    /** The labels on a day: the same object for days on which they are the same. */
    Labelling label(LocalDate day, Rivalries rivalries) {
        State state = states.computeIfAbsent(day, this::state);
        FaceLabel[] labels = new FaceLabel[state.occupancies().length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = state.occupancies()[i].label(rivalries);
        }
        return labellings.computeIfAbsent(
                new SameLabels(labels), _ -> new Labelling(this, labels, mosaic, lineage));
    }

    private State state(LocalDate day) {
        Map.Entry<LocalDate, State> before = states.lowerEntry(day);
        return advance(before == null ? nothingInForce : before.getValue(), day);
    }

    private State advance(State known, LocalDate day) {
        InForce[] inForce = new InForce[areas.size()];
        BitSet claimed = new BitSet();
        BitSet changed = new BitSet();
        for (int area = 0; area < inForce.length; area++) {
            inForce[area] = evidence.get(area).on(day);
            claimed.set(area, inForce[area] != InForce.NOTHING);
            if (inForce[area] != known.inForce()[area]) {
                changed.or(classesOfArea.get(area));
            }
        }
        Occupancy[] ofClasses = known.occupancies().clone();
        changed.stream().forEach(i -> ofClasses[i] = occupancy(i, inForce, claimed, day));
        return new State(inForce, ofClasses);
    }

    private Occupancy occupancy(int faceClass, InForce[] inForce, BitSet claimed, LocalDate day) {
        BitSet areas = BitSets.intersection(areasOfClass.get(faceClass), claimed);
        List<InForce> there = new ArrayList<>(4);
        for (int area = areas.nextSetBit(0); area >= 0; area = areas.nextSetBit(area + 1)) {
            there.add(inForce[area]);
        }
        return occupancies.computeIfAbsent(there, known -> occupancy(known, day));
    }

    private Occupancy occupancy(List<InForce> there, LocalDate day) {
        Map<String, Holding> byOrganization = new LinkedHashMap<>();
        for (InForce inForce : there) {
            for (Holding holding : inForce.holdings()) {
                byOrganization.merge(
                        holding.organizationId(),
                        holding,
                        (one, other) -> holdings.sumUp(claims(one, other), day));
            }
        }
        return occupanciesByWhatIsShown.computeIfAbsent(
                Holdings.refine(byOrganization.values(), lineage), Occupancy::new);
    }

    private static Collection<Claim> claims(Holding one, Holding other) {
        List<Claim> both = new ArrayList<>(one.claims());
        both.addAll(other.claims());
        return both;
    }

    /** Equal to another that holds the very same label objects: labels themselves are shared. */
    private record SameLabels(FaceLabel[] labels) {
        @Override
        public boolean equals(Object other) {
            return other instanceof SameLabels(FaceLabel[] theirs)
                    && labels.length == theirs.length
                    && IntStream.range(0, labels.length).allMatch(i -> labels[i] == theirs[i]);
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (FaceLabel label : labels) {
                hash = 31 * hash + System.identityHashCode(label);
            }
            return hash;
        }
    }
}
