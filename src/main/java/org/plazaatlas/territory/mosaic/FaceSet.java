package org.plazaatlas.territory.mosaic;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A set of faces of a mosaic, by their indexes. Immutable and safe to share between threads. */
public final class FaceSet {

    /** No face. */
    public static final FaceSet NONE = new FaceSet(new BitSet());

    /** Not shared with any other object. */
    private final BitSet faces;

    private FaceSet(BitSet faces) {
        this.faces = faces;
    }

    /**
     * The faces with some indexes, in any order.
     *
     * @throws IndexOutOfBoundsException if an index is negative
     */
    public static FaceSet of(int... faces) {
        return of(IntStream.of(faces));
    }

    /**
     * The faces with some indexes, in any order.
     *
     * @throws IndexOutOfBoundsException if an index is negative
     */
    public static FaceSet of(IntStream faces) {
        return new FaceSet(faces.collect(BitSet::new, BitSet::set, BitSet::or));
    }

    /** The faces from 0 to the one before an end, which must not be negative. */
    public static FaceSet until(int end) {
        BitSet faces = new BitSet(end);
        faces.set(0, end);
        return new FaceSet(faces);
    }

    /** The faces whose bits are set now; later changes of the bits do not change the set. */
    public static FaceSet copyOf(BitSet faces) {
        return new FaceSet((BitSet) faces.clone());
    }

    /** The faces that are in any of some sets. */
    public static FaceSet unionOf(Stream<FaceSet> sets) {
        Builder union = new Builder();
        sets.forEach(union::addAll);
        return union.build();
    }

    /** Whether a face is in this set; {@link Edge#OUTSIDE} never is. */
    public boolean contains(int face) {
        return face != Edge.OUTSIDE && faces.get(face);
    }

    public boolean isEmpty() {
        return faces.isEmpty();
    }

    /** How many faces it has. */
    public int size() {
        return faces.cardinality();
    }

    /**
     * The face with the lowest index.
     *
     * @throws NoSuchElementException if it is empty
     */
    public int first() {
        int first = faces.nextSetBit(0);
        if (first < 0) {
            throw new NoSuchElementException("no face in an empty set");
        }
        return first;
    }

    /** The indexes, ascending. */
    public IntStream stream() {
        return faces.stream();
    }

    /** The values of all faces added up, in the order of their indexes. */
    public double sum(IntToDoubleFunction value) {
        double sum = 0;
        for (int face = faces.nextSetBit(0); face >= 0; face = faces.nextSetBit(face + 1)) {
            sum += value.applyAsDouble(face);
        }
        return sum;
    }

    /** Whether the two have a face in common. */
    public boolean intersects(FaceSet other) {
        return faces.intersects(other.faces);
    }

    /** Whether it has all faces of the other. */
    public boolean containsAll(FaceSet other) {
        return other.minus(this).isEmpty();
    }

    /** The faces that are in either of the two. */
    public FaceSet union(FaceSet other) {
        BitSet union = toBitSet();
        union.or(other.faces);
        return new FaceSet(union);
    }

    /** The faces that are in both. */
    public FaceSet intersection(FaceSet other) {
        BitSet both = toBitSet();
        both.and(other.faces);
        return new FaceSet(both);
    }

    /** The faces that are not in the other. */
    public FaceSet minus(FaceSet other) {
        BitSet rest = toBitSet();
        rest.andNot(other.faces);
        return new FaceSet(rest);
    }

    /** A copy as bits, which the caller may change. */
    public BitSet toBitSet() {
        return (BitSet) faces.clone();
    }

    /** Sets the bits of all its faces. */
    public void addTo(BitSet bits) {
        bits.or(faces);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FaceSet set && faces.equals(set.faces);
    }

    @Override
    public int hashCode() {
        return faces.hashCode();
    }

    /** The indexes, ascending, in braces. */
    @Override
    public String toString() {
        return faces.toString();
    }

    /** Collects faces for a set. For one thread. */
    public static final class Builder {

        private BitSet faces = new BitSet();

        public void add(int face) {
            faces.set(face);
        }

        public void addAll(FaceSet some) {
            faces.or(some.faces);
        }

        /** Builds the set of each builder, in the same order, and empties the builders. */
        public static <K> Map<K, FaceSet> buildAll(Map<K, Builder> builders) {
            Map<K, FaceSet> built = new LinkedHashMap<>();
            builders.forEach((key, faces) -> built.put(key, faces.build()));
            return built;
        }

        /** The faces added so far. Afterwards the builder is empty. */
        public FaceSet build() {
            FaceSet built = new FaceSet(faces);
            faces = new BitSet();
            return built;
        }
    }
}
