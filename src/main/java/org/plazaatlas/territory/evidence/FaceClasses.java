package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/**
 * Groups the faces of a mosaic into classes: faces that the same claimed areas cover carry the same
 * label on every day. Classes are numbered in the order of their first faces.
 */
public final class FaceClasses {

    private final int[] classOfFace;
    private final List<BitSet> areasOfClass = new ArrayList<>();
    private final List<BitSet> classesOfArea = new ArrayList<>();

    /** By classes: the same patches of the map come again on most days. */
    private final Map<ClassSet, FaceSet> facesOfClasses = new ConcurrentHashMap<>();

    /** Some classes as bits. The hash of a {@link BitSet} is the same for too many small sets. */
    private record ClassSet(long[] bits) {

        @Override
        public boolean equals(Object other) {
            return other instanceof ClassSet set && Arrays.equals(bits, set.bits);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bits);
        }
    }

    /**
     * @param areas the claimed areas, each once; the other methods number them by their place in
     *     this list
     * @throws IllegalArgumentException if the mosaic lacks an area
     */
    public FaceClasses(Mosaic mosaic, List<Area> areas) {
        classOfFace = new int[mosaic.faces().size()];
        classify(areasByFace(mosaic, areas));
        areas.forEach(_ -> classesOfArea.add(new BitSet()));
        for (int i = 0; i < areasOfClass.size(); i++) {
            int faceClass = i;
            areasOfClass.get(i).stream().forEach(area -> classesOfArea.get(area).set(faceClass));
        }
    }

    private static List<BitSet> areasByFace(Mosaic mosaic, List<Area> areas) {
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
            classOfFace[face] = classes.computeIfAbsent(areasByFace.get(face), this::newClass);
        }
    }

    private int newClass(BitSet areas) {
        areasOfClass.add(areas);
        return areasOfClass.size() - 1;
    }

    /** How many classes there are. */
    public int count() {
        return areasOfClass.size();
    }

    /** How many faces there are. */
    int faceCount() {
        return classOfFace.length;
    }

    /** The class of a face. */
    int of(int face) {
        return classOfFace[face];
    }

    /** The faces of some classes: the same object for the same classes. */
    FaceSet faces(BitSet faceClasses) {
        return facesOfClasses.computeIfAbsent(
                new ClassSet(faceClasses.toLongArray()), _ -> collectFaces(faceClasses));
    }

    private FaceSet collectFaces(BitSet faceClasses) {
        FaceSet.Builder faces = new FaceSet.Builder();
        for (int face = 0; face < classOfFace.length; face++) {
            if (faceClasses.get(classOfFace[face])) {
                faces.add(face);
            }
        }
        return faces.build();
    }

    /** Visits the areas that cover a class, in the order of their numbers. */
    public void forEachAreaOver(int faceClass, IntConsumer action) {
        BitSet areas = areasOfClass.get(faceClass);
        for (int area = areas.nextSetBit(0); area >= 0; area = areas.nextSetBit(area + 1)) {
            action.accept(area);
        }
    }

    /** Adds the classes that an area covers. */
    public void addClassesUnder(int area, BitSet classes) {
        classes.or(classesOfArea.get(area));
    }
}
