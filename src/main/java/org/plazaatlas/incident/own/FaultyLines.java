package org.plazaatlas.incident.own;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines of a file that cannot be used, in ascending order, and why. Immutable. */
public final class FaultyLines {

    private static final List<RowFault> FAULTS = List.of(RowFault.values());

    private final int[] lines;
    private final byte[] faults;

    FaultyLines(int[] lines, byte[] faults) {
        this.lines = lines;
        this.faults = faults;
    }

    /** Those of the parts of a file, in their order. */
    static FaultyLines of(List<FaultyLines> parts) {
        int size = parts.stream().mapToInt(FaultyLines::size).sum();
        int[] lines = new int[size];
        byte[] faults = new byte[size];
        int at = 0;
        for (FaultyLines part : parts) {
            System.arraycopy(part.lines, 0, lines, at, part.size());
            System.arraycopy(part.faults, 0, faults, at, part.size());
            at += part.size();
        }
        return new FaultyLines(lines, faults);
    }

    public int size() {
        return lines.length;
    }

    /** The number of a line, from 1. */
    public int line(int place) {
        return lines[place];
    }

    public RowFault fault(int place) {
        return FAULTS.get(faults[place]);
    }

    /** What is wrong with a line, if anything is. */
    Optional<RowFault> at(int line) {
        int place = Arrays.binarySearch(lines, line);
        return place < 0 ? Optional.empty() : Optional.of(fault(place));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(size());
        for (int line : lines) {
            out.writeInt(line);
        }
        out.write(faults);
    }

    static FaultyLines read(DataInputStream in) throws IOException {
        int[] lines = new int[in.readInt()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = in.readInt();
        }
        byte[] faults = new byte[lines.length];
        in.readFully(faults);
        return new FaultyLines(lines, faults);
    }
}
