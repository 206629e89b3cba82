package org.plazaatlas.layer.place;

import java.util.Optional;

/**
 * Where a row belongs.
 *
 * @param code of the state or municipality, if it was found
 * @param written what the row says of its place
 */
public record RowPlace(Kind kind, Optional<String> code, String written) {

    /** What a row is. */
    public enum Kind {
        MATCHED,
        /** It names a place that is not known. */
        UNMATCHED,
        /** It names a municipality that several states have, and no state. */
        AMBIGUOUS,
        /** It says that its place is not known. */
        NO_PLACE,
        /** It sums up a state among rows of municipalities. */
        STATE_SUM,
        /** It sums up all rows. */
        TOTAL
    }

    static RowPlace of(Kind kind, String written) {
        return new RowPlace(kind, Optional.empty(), written);
    }

    static RowPlace matched(String code, String written) {
        return new RowPlace(Kind.MATCHED, Optional.of(code), written);
    }

    /** Whether the row tells of a place, and not of the sum of others. */
    public boolean isPlain() {
        return kind != Kind.STATE_SUM && kind != Kind.TOTAL;
    }
}
