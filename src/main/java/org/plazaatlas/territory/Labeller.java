package org.plazaatlas.territory;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Labels the faces of a mosaic on a day. Faces that the same claims cover always carry the same
 * label, so it labels such classes of faces; and as few claims differ from day to day, most labels
 * were made before.
 */
final class Labeller {

    private static final int AGES = EvidenceAge.values().length;

    private final Mosaic mosaic;
    private final List<Term> terms;
    private final Lineage lineage;
    private final Holdings holdings;
    private final int[] classOfFace;
    private final List<BitSet> facesOfClass = new ArrayList<>();

    /** For each class of faces, the evidence (a claim at an age) that may count there. */
    private final List<BitSet> evidenceOfClass = new ArrayList<>();

    private final Map<SameLabels, Labelling> labellings = new ConcurrentHashMap<>();
    private final Map<BitSet, Occupancy> occupancies = new ConcurrentHashMap<>();
    private final Map<List<Holding>, Occupancy> occupanciesByWhatIsShown =
            new ConcurrentHashMap<>();

    Labeller(Mosaic mosaic, List<Term> terms, Lineage lineage) {
        this.mosaic = mosaic;
        this.terms = terms;
        this.lineage = lineage;
        holdings = new Holdings(mosaic::isApproximate);
        classOfFace = new int[mosaic.faces().size()];
        classify(evidenceByFace(mosaic));
    }

    private List<BitSet> evidenceByFace(Mosaic mosaic) {
        List<BitSet> byFace = new ArrayList<>();
        mosaic.faces().forEach(_ -> byFace.add(new BitSet()));
        Map<Area, BitSet> faces = new HashMap<>();
        for (int claim = 0; claim < terms.size(); claim++) {
            int first = claim * AGES;
            faces.computeIfAbsent(terms.get(claim).claim().area(), mosaic::facesOf).stream()
                    .forEach(face -> byFace.get(face).set(first, first + AGES));
        }
        return byFace;
    }

    private void classify(List<BitSet> evidenceByFace) {
        Map<BitSet, Integer> classes = new HashMap<>();
        for (int face = 0; face < classOfFace.length; face++) {
            BitSet evidence = evidenceByFace.get(face);
            Integer known = classes.putIfAbsent(evidence, classes.size());
            if (known == null) {
                evidenceOfClass.add(evidence);
                facesOfClass.add(new BitSet());
            }
            classOfFace[face] = known == null ? classes.size() - 1 : known;
            facesOfClass.get(classOfFace[face]).set(face);
        }
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
        BitSet inForce = evidenceOn(day);
        FaceLabel[] labels = new FaceLabel[facesOfClass.size()];
        for (int i = 0; i < labels.length; i++) {
            BitSet evidence = BitSets.intersection(evidenceOfClass.get(i), inForce);
            labels[i] =
                    occupancies
                            .computeIfAbsent(evidence, key -> occupancy(key, day))
                            .label(rivalries);
        }
        return labels;
    }

    private BitSet evidenceOn(LocalDate day) {
        BitSet evidence = new BitSet();
        for (int claim = 0; claim < terms.size(); claim++) {
            if (terms.get(claim).inForce().contains(day)) {
                evidence.set(claim * AGES + terms.get(claim).ageOn(day).ordinal());
            }
        }
        return evidence;
    }

    private Occupancy occupancy(BitSet evidence, LocalDate day) {
        Map<String, BitSet> byOrganization = new LinkedHashMap<>();
        evidence.stream()
                .forEach(
                        e ->
                                byOrganization
                                        .computeIfAbsent(
                                                claim(e).organizationId(), _ -> new BitSet())
                                        .set(e));
        List<Holding> shown =
                Holdings.refine(
                        byOrganization.values().stream().map(e -> holding(e, day)).toList(),
                        lineage);
        return occupanciesByWhatIsShown.computeIfAbsent(shown, Occupancy::new);
    }

    private Holding holding(BitSet evidence, LocalDate day) {
        Collection<Claim> claims = evidence.stream().mapToObj(this::claim).toList();
        return holdings.sumUp(claims, day);
    }

    private Claim claim(int evidence) {
        return terms.get(evidence / AGES).claim();
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
