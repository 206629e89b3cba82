package org.plazaatlas.territory;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Labels the faces of a mosaic on a day. Faces that the same areas cover always carry the same
 * label, so it labels such classes of faces; and as few claims differ from day to day, most labels
 * were made before.
 */
final class Labeller {

    private static final int AGES = EvidenceAge.values().length;

    private final Mosaic mosaic;
    private final List<Term> terms;
    private final Lineage lineage;
    private final Holdings holdings;

    /** The claimed areas, each once. */
    private final List<Area> areas;

    private final int[] areaOfTerm;
    private final int[] classOfFace;
    private final List<BitSet> facesOfClass = new ArrayList<>();
    private final List<BitSet> areasOfClass = new ArrayList<>();

    /** What was in force in one area on some day, numbered from 1. */
    private final Map<BitSet, Integer> evidenceNumbers = new ConcurrentHashMap<>();

    private final Map<List<Integer>, Occupancy> occupancies = new ConcurrentHashMap<>();
    private final Map<List<Holding>, Occupancy> occupanciesByWhatIsShown =
            new ConcurrentHashMap<>();
    private final Map<SameLabels, Labelling> labellings = new ConcurrentHashMap<>();

    Labeller(Mosaic mosaic, List<Term> terms, Lineage lineage) {
        this.mosaic = mosaic;
        this.terms = terms;
        this.lineage = lineage;
        holdings = new Holdings(mosaic::isApproximate);
        areas = terms.stream().map(term -> term.claim().area()).distinct().toList();
        areaOfTerm = areaOfTerm();
        classOfFace = new int[mosaic.faces().size()];
        classify(areasByFace());
    }

    private int[] areaOfTerm() {
        Map<Area, Integer> indexes = new HashMap<>();
        areas.forEach(area -> indexes.put(area, indexes.size()));
        return terms.stream().mapToInt(term -> indexes.get(term.claim().area())).toArray();
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
            facesOfClass.get(classOfFace[face]).set(face);
        }
    }

    private int newClass(BitSet areas) {
        areasOfClass.add(areas);
        facesOfClass.add(new BitSet());
        return areasOfClass.size() - 1;
    }

    /** The class that a face belongs to. */
    int classOf(int face) {
        return classOfFace[face];
    }

    /** The faces of each class. */
    List<BitSet> facesOfClass() {
        return facesOfClass;
    }

    /** The labels on a day: the same object for days on which they are the same. */
    Labelling label(LocalDate day, Rivalries rivalries) {
        FaceLabel[] labels = labelsOfClasses(day, rivalries);
        return labellings.computeIfAbsent(
                new SameLabels(labels), _ -> new Labelling(this, labels, mosaic, lineage));
    }

    private FaceLabel[] labelsOfClasses(LocalDate day, Rivalries rivalries) {
        BitSet[] evidence = evidenceByArea(day);
        int[] numbers = numbers(evidence);
        FaceLabel[] labels = new FaceLabel[areasOfClass.size()];
        Map<Occupancy, FaceLabel> judged = new IdentityHashMap<>();
        for (int i = 0; i < labels.length; i++) {
            BitSet areas = areasOfClass.get(i);
            Occupancy occupancy =
                    occupancies.computeIfAbsent(
                            key(areas, numbers), _ -> occupancy(areas, evidence, day));
            labels[i] = judged.computeIfAbsent(occupancy, o -> o.label(rivalries));
        }
        return labels;
    }

    /** For each area the evidence in force (a claim at an age), or null for none. */
    private BitSet[] evidenceByArea(LocalDate day) {
        BitSet[] evidence = new BitSet[areas.size()];
        for (int i = 0; i < areaOfTerm.length; i++) {
            if (terms.get(i).inForce().contains(day)) {
                int area = areaOfTerm[i];
                if (evidence[area] == null) {
                    evidence[area] = new BitSet();
                }
                evidence[area].set(i * AGES + terms.get(i).ageOn(day).ordinal());
            }
        }
        return evidence;
    }

    private int[] numbers(BitSet[] evidence) {
        int[] numbers = new int[evidence.length];
        for (int area = 0; area < evidence.length; area++) {
            if (evidence[area] != null) {
                numbers[area] = number(evidence[area]);
            }
        }
        return numbers;
    }

    private int number(BitSet evidence) {
        Integer known = evidenceNumbers.get(evidence);
        if (known != null) {
            return known;
        }
        synchronized (evidenceNumbers) {
            return evidenceNumbers.computeIfAbsent(evidence, _ -> evidenceNumbers.size() + 1);
        }
    }

    /** The numbers of the evidence that there is in some areas. */
    private static List<Integer> key(BitSet areas, int[] numbers) {
        List<Integer> key = new ArrayList<>(4);
        for (int area = areas.nextSetBit(0); area >= 0; area = areas.nextSetBit(area + 1)) {
            if (numbers[area] > 0) {
                key.add(numbers[area]);
            }
        }
        return key;
    }

    private Occupancy occupancy(BitSet areas, BitSet[] evidence, LocalDate day) {
        Map<String, List<Claim>> byOrganization =
                areas.stream()
                        .mapToObj(area -> evidence[area])
                        .filter(Objects::nonNull)
                        .flatMapToInt(BitSet::stream)
                        .mapToObj(e -> terms.get(e / AGES).claim())
                        .collect(Collectors.groupingBy(Claim::organizationId));
        List<Holding> shown =
                Holdings.refine(
                        byOrganization.values().stream()
                                .map(claims -> holdings.sumUp(claims, day))
                                .toList(),
                        lineage);
        return occupanciesByWhatIsShown.computeIfAbsent(shown, Occupancy::new);
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
