package org.plazaatlas.store.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The position of each record in a {@code .shp}. It is read from the {@code .shx} if there is one,
 * which then decides which records count (edited files may contain abandoned ones between them);
 * otherwise it is found by scanning the {@code .shp} from record to record.
 */
final class ShxIndex {
    /** Record number and content length, both big-endian, before each record's content. */
    static final int RECORD_HEADER_BYTES = 8;

    private static final int ENTRY_BYTES = 8;

    private final int[] offsetWords;
    private final int[] contentWords;

    private ShxIndex(int[] offsetWords, int[] contentWords) {
        this.offsetWords = offsetWords;
        this.contentWords = contentWords;
    }

    /**
     * Reads a {@code .shx}. Its entries are compared with the {@code .shp} only when they are used.
     *
     * @throws DamagedShapefileException if the file contradicts its format
     */
    static ShxIndex read(FileWindow shx) throws IOException {
        int count = countRecords(shx);
        int[] offsets = new int[count];
        int[] contents = new int[count];
        for (int i = 0; i < count; i++) {
            ByteBuffer entry = shx.at(ShpHeader.BYTES + (long) i * ENTRY_BYTES, ENTRY_BYTES);
            offsets[i] = Integer.reverseBytes(entry.getInt(0));
            contents[i] = Integer.reverseBytes(entry.getInt(4));
        }
        return new ShxIndex(offsets, contents);
    }

    /**
     * How many records a {@code .shx} lists, from its header alone.
     *
     * @throws DamagedShapefileException if the file contradicts its format
     */
    static int countRecords(FileWindow shx) throws IOException {
        long entryBytes = ShpHeader.read(shx).fileBytes() - ShpHeader.BYTES;
        if (entryBytes % ENTRY_BYTES != 0) {
            String problem = "%d bytes of entries are no multiple of 8".formatted(entryBytes);
            throw DamagedShapefileException.inFile(shx.path(), ShpHeader.BYTES, problem);
        }
        return Math.toIntExact(entryBytes / ENTRY_BYTES);
    }

    /** Whether each of its entries leads to a record of the stated length. */
    boolean agreesWith(FileWindow shp, long endBytes) throws IOException {
        for (int i = 0; i < recordCount(); i++) {
            long start = offsetBytes(i);
            if (start < ShpHeader.BYTES
                    || contentWords[i] < 2
                    || contentBytes(i) > endBytes - start - RECORD_HEADER_BYTES
                    || wordsAt(shp, start) != contentWords[i]) {
                return false;
            }
        }
        return true;
    }

    private static int wordsAt(FileWindow shp, long at) throws IOException {
        return Integer.reverseBytes(shp.at(at, RECORD_HEADER_BYTES).getInt(4));
    }

    /**
     * Finds the records of a {@code .shp} that has no sound {@code .shx}, up to one that does not
     * fit in the file.
     *
     * @throws DamagedShapefileException if that is the first
     * @param passedOver takes what follows the records
     */
    static ShxIndex scan(FileWindow shp, long endBytes, PassedOver passedOver) throws IOException {
        int[] offsets = new int[16];
        int[] contents = new int[16];
        int count = 0;
        for (long at = ShpHeader.BYTES; at < endBytes; count++) {
            if (!isRecord(shp, at, endBytes)) {
                requireAny(shp, at, count);
                passedOver.add("tail", endBytes - at, count);
                break;
            }
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * count);
                contents = Arrays.copyOf(contents, 2 * count);
            }
            offsets[count] = (int) (at / 2);
            contents[count] = wordsAt(shp, at);
            at += RECORD_HEADER_BYTES + 2L * contents[count];
        }
        return new ShxIndex(Arrays.copyOf(offsets, count), Arrays.copyOf(contents, count));
    }

    /** A file that does not even begin with a record is understood in no part. */
    private static void requireAny(FileWindow shp, long at, int count) throws IOException {
        if (count == 0) {
            String problem = "the first record does not fit in the file";
            throw DamagedShapefileException.inRecord(shp.path(), 1, at, problem);
        }
    }

    private static boolean isRecord(FileWindow shp, long at, long endBytes) throws IOException {
        long room = endBytes - at - RECORD_HEADER_BYTES;
        return room >= 0 && wordsAt(shp, at) >= 2 && 2L * wordsAt(shp, at) <= room;
    }

    int recordCount() {
        return offsetWords.length;
    }

    /** Offset of the header of a record; the first record has index 0. */
    long offsetBytes(int index) {
        return 2L * offsetWords[index];
    }

    /** Length of a record without its header, in bytes. */
    long contentBytes(int index) {
        return 2L * contentWords[index];
    }
}
