package org.plazaatlas.incident.table;

import org.plazaatlas.model.Incident;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of incidents as bytes, column by column, so that it is read as fast as a disk is. Whoever
 * keeps the bytes ensures that they are whole.
 */
public final class IncidentTableArchive {

    /** To be raised with every change to how tables are written. */
    public static final int VERSION = 1;

    private static final int BLOCK = 1 << 16;

    private IncidentTableArchive() {}

    /**
     * Writes a table.
     *
     * @throws IOException if the bytes cannot be written
     */
    public static void write(IncidentTable table, OutputStream bytes) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        writeLists(table.lists(), out);
        IncidentColumns columns = table.columns();
        out.writeInt(columns.size());
        out.writeBoolean(columns.events().length > 0);
        ColumnOutput to = new ColumnOutput(out);
        to.write(columns.firstDays());
        to.write(columns.lastDays());
        to.write(columns.xs());
        to.write(columns.ys());
        out.write(columns.kinds());
        out.write(columns.datePrecisions());
        out.write(columns.placePrecisions());
        out.write(columns.states());
        to.write(columns.municipalities());
        to.write(columns.sides());
        to.write(columns.deaths());
        to.write(columns.events());
        out.write(columns.sources());
        writeIds(columns.ids(), to, out);
        out.flush();
    }

    private static void writeIds(RowIds ids, ColumnOutput to, DataOutputStream out)
            throws IOException {
        switch (ids) {
            case LineNumbers(var lines) -> {
                out.writeBoolean(false);
                to.write(lines);
            }
            case TextColumn(var bytes, var ends) -> {
                out.writeBoolean(true);
                out.writeInt(bytes.length);
                out.write(bytes);
                to.write(ends);
            }
        }
    }

    private static void writeLists(IncidentLists lists, DataOutputStream out) throws IOException {
        out.writeInt(lists.kinds().size());
        for (IncidentKind kind : lists.kinds()) {
            writeText(kind.word(), out);
            out.writeByte(kind.kind().map(Incident.Kind::ordinal).orElse(-1));
        }
        writeTexts(lists.states(), out);
        writeTexts(lists.municipalities(), out);
        out.writeInt(lists.sides().size());
        for (IncidentSides sides : lists.sides()) {
            writeSide(sides.first(), out);
            writeSide(sides.second(), out);
        }
        writeTexts(lists.sources(), out);
    }

    private static void writeSide(Incident.Side side, DataOutputStream out) throws IOException {
        writeText(side.name(), out);
        writeTexts(side.organizationIds(), out);
    }

    private static void writeTexts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(text, out);
        }
    }

    /** Any length, unlike {@link DataOutputStream#writeUTF}. */
    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads a table.
     *
     * @throws IOException if the bytes end too early or are not those of a table
     */
    public static IncidentTable read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        IncidentLists lists = readLists(in);
        int size = in.readInt();
        boolean countsEvents = in.readBoolean();
        ColumnInput from = new ColumnInput(in);
        IncidentColumns columns =
                IncidentColumns.ofSize(size, countsEvents, new LineNumbers(new int[0]));
        from.read(columns.firstDays());
        from.read(columns.lastDays());
        from.read(columns.xs());
        from.read(columns.ys());
        in.readFully(columns.kinds());
        in.readFully(columns.datePrecisions());
        in.readFully(columns.placePrecisions());
        in.readFully(columns.states());
        from.read(columns.municipalities());
        from.read(columns.sides());
        from.read(columns.deaths());
        from.read(columns.events());
        in.readFully(columns.sources());
        return new IncidentTable(columns.withIds(readIds(size, from, in)), lists);
    }

    private static RowIds readIds(int size, ColumnInput from, DataInputStream in)
            throws IOException {
        if (!in.readBoolean()) {
            int[] lines = new int[size];
            from.read(lines);
            return new LineNumbers(lines);
        }
        byte[] texts = new byte[in.readInt()];
        in.readFully(texts);
        int[] ends = new int[size];
        from.read(ends);
        return new TextColumn(texts, ends);
    }

    private static IncidentLists readLists(DataInputStream in) throws IOException {
        List<IncidentKind> kinds = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String word = readText(in);
            int kind = in.readByte();
            kinds.add(
                    new IncidentKind(
                            word,
                            kind < 0
                                    ? Optional.empty()
                                    : Optional.of(Incident.Kind.values()[kind])));
        }
        List<String> states = readTexts(in);
        List<String> municipalities = readTexts(in);
        List<IncidentSides> sides = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sides.add(new IncidentSides(readSide(in), readSide(in)));
        }
        return new IncidentLists(kinds, states, municipalities, sides, readTexts(in));
    }

    private static Incident.Side readSide(DataInputStream in) throws IOException {
        return new Incident.Side(readText(in), readTexts(in));
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(readText(in));
        }
        return texts;
    }

    private static String readText(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Writes columns of numbers in blocks. */
    private static final class ColumnOutput {
        private final DataOutputStream out;
        private final ByteBuffer block = ByteBuffer.allocate(BLOCK);

        ColumnOutput(DataOutputStream out) {
            this.out = out;
        }

        void write(int[] numbers) throws IOException {
            int most = BLOCK / Integer.BYTES;
            for (int at = 0; at < numbers.length; at += most) {
                int count = Math.min(most, numbers.length - at);
                block.asIntBuffer().put(numbers, at, count);
                out.write(block.array(), 0, count * Integer.BYTES);
            }
        }

        void write(short[] numbers) throws IOException {
            int most = BLOCK / Short.BYTES;
            for (int at = 0; at < numbers.length; at += most) {
                int count = Math.min(most, numbers.length - at);
                block.asShortBuffer().put(numbers, at, count);
                out.write(block.array(), 0, count * Short.BYTES);
            }
        }

        void write(double[] numbers) throws IOException {
            int most = BLOCK / Double.BYTES;
            for (int at = 0; at < numbers.length; at += most) {
                int count = Math.min(most, numbers.length - at);
                block.asDoubleBuffer().put(numbers, at, count);
                out.write(block.array(), 0, count * Double.BYTES);
            }
        }
    }

    /** Reads columns of numbers in blocks. */
    private static final class ColumnInput {
        private final DataInputStream in;
        private final ByteBuffer block = ByteBuffer.allocate(BLOCK);

        ColumnInput(DataInputStream in) {
            this.in = in;
        }

        void read(int[] numbers) throws IOException {
            int most = BLOCK / Integer.BYTES;
            for (int at = 0; at < numbers.length; at += most) {
                int count = Math.min(most, numbers.length - at);
                in.readFully(block.array(), 0, count * Integer.BYTES);
                block.asIntBuffer().get(numbers, at, count);
            }
        }

        void read(short[] numbers) throws IOException {
            int most = BLOCK / Short.BYTES;
            for (int at = 0; at < numbers.length; at += most) {
                int count = Math.min(most, numbers.length - at);
                in.readFully(block.array(), 0, count * Short.BYTES);
                block.asShortBuffer().get(numbers, at, count);
            }
        }

        void read(double[] numbers) throws IOException {
            int most = BLOCK / Double.BYTES;
            for (int at = 0; at < numbers.length; at += most) {
                int count = Math.min(most, numbers.length - at);
                in.readFully(block.array(), 0, count * Double.BYTES);
                block.asDoubleBuffer().get(numbers, at, count);
            }
        }
    }
}
