package org.plazaatlas.territory.evidence;

import org.plazaatlas.territory.mosaic.FaceSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * A value for each face of a mosaic, stored by class of faces. Equal values must be one object: two
 * instances are equal if they have the very same objects in the same places.
 */
public final class FaceValues<T> {

    private final FaceClasses classes;
    private final T[] byClass;
    private final int hash;

    /**
     * @param byClass the value of each class; the caller must not change the array afterwards
     */
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
     * Combines several instances on the same classes: where all have one value, the result has it
     * too; elsewhere it has the combination of the different values.
     *
     * @param combination must return one object for equal results
     * @throws NoSuchElementException if there are none
     */
    public static <T> FaceValues<T> together(
            List<FaceValues<T>> several, Function<List<T>, T> combination) {
        FaceClasses classes = several.getFirst().classes;
        T[] combined = several.getFirst().byClass.clone();
        Map<Different<T>, T> known = new HashMap<>();
        for (int i = 0; i < combined.length; i++) {
            Different<T> met = new Different<>(several, i);
            if (met.values.size() > 1) {
                combined[i] = known.computeIfAbsent(met, m -> combination.apply(m.values));
            }
        }
        return new FaceValues<>(classes, combined);
    }

    /** The different values of one class in several instances, in order of appearance. */
    private static final class Different<T> {

        private final List<T> values = new ArrayList<>(4);

        private Different(List<FaceValues<T>> several, int ofClass) {
            T last = null;
            for (FaceValues<T> one : several) {
                T value = one.byClass[ofClass];
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

    /** The value of a face. */
    public T at(int face) {
        return byClass[classes.of(face)];
    }

    /** All faces that have one value. */
    public record Patch<T>(T value, FaceSet faces) {}

    /** The faces of each value, values in the order of their first classes. */
    public List<Patch<T>> patches() {
        IdentityHashMap<T, BitSet> classesOf = new IdentityHashMap<>();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < byClass.length; i++) {
            BitSet known = classesOf.get(byClass[i]);
            if (known == null) {
                known = new BitSet(byClass.length);
                classesOf.put(byClass[i], known);
                values.add(byClass[i]);
            }
            known.set(i);
        }
        return values.stream()
                .map(value -> new Patch<>(value, classes.faces(classesOf.get(value))))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FaceValues<?> values && hash == values.hash && isSameAs(values);
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
