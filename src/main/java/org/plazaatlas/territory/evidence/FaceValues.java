package org.plazaatlas.territory.evidence;

import org.plazaatlas.territory.mosaic.FaceSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What each face of a mosaic carries, given by class. Values that mean the same must be one object:
 * two patterns are equal if they have the very same objects in the same places.
 */
public final class FaceValues<T> {

    private final FaceClasses classes;
    private final T[] byClass;
    private final int hash;

    /** Takes the value of each class; nobody may change the array any more. */
    public FaceValues(FaceClasses classes, T[] byClass) {
        this.classes = classes;
        this.byClass = byClass;
        int sum = 1;
        for (T value : byClass) {
            sum = 31 * sum + System.identityHashCode(value);
        }
        hash = sum;
    }

    /**
     * Of several patterns of the same classes: in each class what they carry there, combined; where
     * all carry one value, that. The combination of equal values must be one object.
     */
    public static <T> FaceValues<T> together(
            List<FaceValues<T>> patterns, Function<List<T>, T> combination) {
        FaceClasses classes = patterns.getFirst().classes;
        T[] combined = patterns.getFirst().byClass.clone();
        Map<Different<T>, T> known = new HashMap<>();
        for (int i = 0; i < combined.length; i++) {
            Different<T> met = new Different<>(patterns, i);
            if (met.values.size() > 1) {
                combined[i] = known.computeIfAbsent(met, m -> combination.apply(m.values));
            }
        }
        return new FaceValues<>(classes, combined);
    }

    /** The different values that one class carries in several patterns, in their order. */
    private static final class Different<T> {

        private final List<T> values = new ArrayList<>(4);

        private Different(List<FaceValues<T>> patterns, int ofClass) {
            T last = null;
            for (FaceValues<T> pattern : patterns) {
                T value = pattern.byClass[ofClass];
                if (value != last && !isMet(value)) {
                    values.add(value);
                }
                last = value;
            }
        }

        private boolean isMet(T value) {
            for (T met : values) {
                if (met == value) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Different<?> different && isSameAs(different.values);
        }

        private boolean isSameAs(List<?> others) {
            boolean same = values.size() == others.size();
            for (int i = 0; same && i < values.size(); i++) {
                same = values.get(i) == others.get(i);
            }
            return same;
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (T value : values) {
                hash = 31 * hash + System.identityHashCode(value);
            }
            return hash;
        }
    }

    /** What a face carries. */
    public T at(int face) {
        return byClass[classes.of(face)];
    }

    /** All faces that carry one value. */
    public record Patch<T>(T value, FaceSet faces) {}

    /** The faces of each value, in the order of the first ones. */
    public List<Patch<T>> patches() {
        IdentityHashMap<T, FaceSet.Builder> byValue = new IdentityHashMap<>();
        List<T> values = new ArrayList<>();
        List<FaceSet.Builder> facesLikeClass = new ArrayList<>(byClass.length);
        for (T value : byClass) {
            facesLikeClass.add(
                    byValue.computeIfAbsent(
                            value,
                            first -> {
                                values.add(first);
                                return new FaceSet.Builder();
                            }));
        }
        for (int face = 0; face < classes.faceCount(); face++) {
            facesLikeClass.get(classes.of(face)).add(face);
        }
        return values.stream()
                .map(value -> new Patch<>(value, byValue.get(value).build()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FaceValues<?> pattern && hash == pattern.hash && isSameAs(pattern);
    }

    private boolean isSameAs(FaceValues<?> other) {
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
