package org.plazaatlas.territory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each face of a mosaic carries, given by class. Values that mean the same must be one object:
 * two patterns are equal if they have the very same objects in the same places.
 */
final class Pattern<T> {

    private final FaceClasses classes;
    private final T[] byClass;
    private final int hash;

    /** Takes the value of each class; nobody may change the array any more. */
    Pattern(FaceClasses classes, T[] byClass) {
        this.classes = classes;
        this.byClass = byClass;
        int sum = 1;
        for (T value : byClass) {
            sum = 31 * sum + System.identityHashCode(value);
        }
        hash = sum;
    }

    /** What a face carries. */
    T at(int face) {
        return byClass[classes.of(face)];
    }

    /** All faces that carry one value. */
    record Patch<T>(T value, BitSet faces) {}

    /** The faces of each value, in the order of the first ones. */
    List<Patch<T>> patches() {
        Map<T, Patch<T>> byValue = new IdentityHashMap<>();
        List<Patch<T>> patches = new ArrayList<>();
        List<BitSet> facesLikeClass = new ArrayList<>(byClass.length);
        for (T value : byClass) {
            Patch<T> patch = byValue.get(value);
            if (patch == null) {
                patch = new Patch<>(value, new BitSet(classes.faceCount()));
                byValue.put(value, patch);
                patches.add(patch);
            }
            facesLikeClass.add(patch.faces());
        }
        for (int face = 0; face < classes.faceCount(); face++) {
            facesLikeClass.get(classes.of(face)).set(face);
        }
        return patches;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern<?> pattern && hash == pattern.hash && isSameAs(pattern);
    }

    private boolean isSameAs(Pattern<?> other) {
        boolean same = byClass.length == other.byClass.length;
        for (int i = 0; same && i < byClass.length; i++) {
            same = byClass[i] == other.byClass[i];
        }
        return same;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
