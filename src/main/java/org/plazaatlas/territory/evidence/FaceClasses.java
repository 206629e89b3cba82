package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Area;
import org.plazaatlas.territory.mosaic.Mosaic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The faces of a mosaic in classes: those that the same claimed areas cover carry the same label on
 * every day. Classes are numbered in the order of their first faces.
 */
public final class FaceClasses {

    private final int[] classOfFace;
    private final List<BitSet> areasOfClass = new ArrayList<>();
    private final List<BitSet> classesOfArea = new ArrayList<>();

    /** Takes the claimed areas, each once; from then on they go by their place in the list. */
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

    /** The areas that cover a class. */
    public BitSet areasOver(int faceClass) {
        return areasOfClass.get(faceClass);
    }

    /** The classes that an area covers. */
    public BitSet under(int area) {
        return classesOfArea.get(area);
    }
}
