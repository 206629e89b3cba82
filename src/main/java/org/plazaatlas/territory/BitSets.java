package org.plazaatlas.territory;

import java.util.BitSet;
import java.util.stream.Stream;

/** Set algebra that leaves its arguments as they are. */
final class BitSets {

    private BitSets() {}

    static BitSet union(Stream<BitSet> sets) {
        return sets.collect(BitSet::new, BitSet::or, BitSet::or);
    }

    static BitSet intersection(BitSet first, BitSet second) {
        BitSet both = (BitSet) first.clone();
        both.and(second);
        return both;
    }

    static BitSet difference(BitSet first, BitSet second) {
        BitSet rest = (BitSet) first.clone();
        rest.andNot(second);
        return rest;
    }

    static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}
