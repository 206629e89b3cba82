package org.plazaatlas.incident.own;

import java.util.Arrays;

/** What became of the rows of a part of a file. For one thread at a time. */
final class ReadingTally {

    private final long[] faults = new long[RowFault.values().length];
    private int[] faultyLines = new int[64];
    private byte[] faultsOfLines = new byte[64];
    private int faulty;
    private long rows;
    private long otherKinds;
    private long blankMonths;
    private long withoutState;
    private long stateOnly;

    void countRow() {
        rows++;
    }

    /** A row cannot be used. */
    void add(RowFault fault, int line) {
        faults[fault.ordinal()]++;
        if (faulty == faultyLines.length) {
            faultyLines = Arrays.copyOf(faultyLines, 2 * faulty);
            faultsOfLines = Arrays.copyOf(faultsOfLines, 2 * faulty);
        }
        faultyLines[faulty] = line;
        faultsOfLines[faulty] = (byte) fault.ordinal();
        faulty++;
    }

    /** A row is of a kind that is not to count. */
    void countOtherKind() {
        otherKinds++;
    }

    /** A row has no figure for a month. */
    void countBlankMonth() {
        blankMonths++;
    }

    /** The coordinates of a row lie in no state. */
    void countWithoutState() {
        withoutState++;
    }

    /** A row names a municipality that the atlas does not know, in a state that it knows. */
    void countStateOnly() {
        stateOnly++;
    }

    long stateOnly() {
        return stateOnly;
    }

    long rows() {
        return rows;
    }

    long of(RowFault fault) {
        return faults[fault.ordinal()];
    }

    long otherKinds() {
        return otherKinds;
    }

    long blankMonths() {
        return blankMonths;
    }

    long withoutState() {
        return withoutState;
    }

    /**
     * The rows that cannot be used, in the order of the file.
     *
     * @param linesBefore how many lines stand before the part
     */
    FaultyLines faultyLines(int linesBefore) {
        int[] lines = Arrays.copyOf(faultyLines, faulty);
        for (int i = 0; i < faulty; i++) {
            lines[i] += linesBefore;
        }
        return new FaultyLines(lines, Arrays.copyOf(faultsOfLines, faulty));
    }
}
