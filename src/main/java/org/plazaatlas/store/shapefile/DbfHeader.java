package org.plazaatlas.store.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The header of a dBASE III or IV table, checked against the file before javadbf reads it, because
 * javadbf does not check it.
 *
 * @param recordCount records of the table, deleted ones included
 * @param headerBytes where the first record starts
 * @param recordBytes length of a record with its deletion mark
 * @param languageDriver the code of the character set, 0 if not stated
 * @param fields the field descriptors in file order
 * @param longText whether text fields store the upper byte of their length where other fields store
 *     their decimals (a Clipper convention)
 */
record DbfHeader(
        int recordCount,
        int headerBytes,
        int recordBytes,
        int languageDriver,
        List<Field> fields,
        boolean longText) {
    static final int LANGUAGE_DRIVER_AT = 29;
    static final int RECORD_COUNT_AT = 4;
    private static final int TABLE_BYTES = 32;
    private static final int FIELD_BYTES = 32;
    private static final byte END_OF_FIELDS = 0x0D;

    /** javadbf takes the length of a longer header for a negative one, and finds no field. */
    private static final int MOST_FIELDS = 1022;

    /** dBASE III, IV and 5, FoxPro and Visual FoxPro, with and without memos. */
    private static final Set<Integer> VERSIONS =
            Set.of(0x03, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8B, 0x8E, 0xCB, 0xF5, 0xFB);

    private static final byte DBASE_III = 0x03;

    /**
     * One field descriptor.
     *
     * @param at where it starts in the file
     * @param type the letter of its type
     */
    record Field(int at, char type, int lengthByte, int decimals) {
        int longTextBytes() {
            return type == 'C' ? lengthByte | decimals << 8 : lengthByte;
        }

        /**
         * Whether its type can have this length. javadbf would read the fixed length regardless.
         */
        boolean hasPossibleLength() {
            return switch (type) {
                case 'C', 'N', 'F' -> true;
                case 'D' -> lengthByte == 8;
                case 'L' -> lengthByte == 1;
                case 'I' -> lengthByte == 4;
                case 'M' -> lengthByte == 10 || lengthByte == 4;
                default -> true;
            };
        }

        boolean isKnown() {
            return "CNFDLIM".indexOf(type) >= 0;
        }
    }

    DbfHeader {
        fields = List.copyOf(fields);
    }

    /**
     * @throws DamagedShapefileException if the header contradicts itself or the file
     */
    static DbfHeader read(FileWindow dbf, PassedOver passedOver) throws IOException {
        ByteBuffer table = dbf.at(0, TABLE_BYTES);
        int version = table.get(0) & 0xFF;
        if (!VERSIONS.contains(version)) {
            String problem = "version 0x%02X is none of dBASE III, IV or FoxPro";
            throw damaged(dbf, 0, problem.formatted(version));
        }
        int headerBytes = table.getShort(8) & 0xFFFF;
        int recordBytes = table.getShort(10) & 0xFFFF;
        int languageDriver = table.get(LANGUAGE_DRIVER_AT) & 0xFF;
        checkSize(dbf, headerBytes, recordBytes);
        List<Field> fields = fields(dbf, headerBytes, passedOver);
        boolean longText = isLongText(dbf, fields, recordBytes);
        int count = count(dbf, table.getInt(RECORD_COUNT_AT), headerBytes, recordBytes);
        return new DbfHeader(count, headerBytes, recordBytes, languageDriver, fields, longText);
    }

    /** As many records as the header says, or as there are in a file that is cut short. */
    private static int count(FileWindow dbf, int stated, int headerBytes, int recordBytes) {
        long room = (dbf.sizeBytes() - headerBytes) / recordBytes;
        return (int) Math.clamp(stated, 0, Math.min(room, Integer.MAX_VALUE));
    }

    private static void checkSize(FileWindow dbf, int headerBytes, int recordBytes)
            throws IOException {
        if (headerBytes <= TABLE_BYTES || recordBytes < 1) {
            String problem = "the header says it has %d bytes and each record %d";
            throw damaged(dbf, 8, problem.formatted(headerBytes, recordBytes));
        }
    }

    private static List<Field> fields(FileWindow dbf, int headerBytes, PassedOver passedOver)
            throws IOException {
        ByteBuffer header = dbf.at(0, headerBytes);
        List<Field> fields = new ArrayList<>();
        int at = TABLE_BYTES;
        while (at + FIELD_BYTES <= headerBytes && header.get(at) != END_OF_FIELDS) {
            Field field = field(dbf, header, at);
            if (!field.isKnown()) {
                passedOver.add("field", dbf.path().getFileName(), fields.size() + 1);
            }
            fields.add(field);
            at += FIELD_BYTES;
        }
        if (fields.size() > MOST_FIELDS) {
            String problem = "%d columns; at most %d can be read";
            throw damaged(dbf, at, problem.formatted(fields.size(), MOST_FIELDS));
        }
        if (at >= headerBytes || header.get(at) != END_OF_FIELDS) {
            passedOver.add("fieldsEnd", dbf.path().getFileName());
        }
        return fields;
    }

    private static Field field(FileWindow dbf, ByteBuffer header, int at) throws IOException {
        char type = (char) (header.get(at + 11) & 0xFF);
        Field field = new Field(at, type, header.get(at + 16) & 0xFF, header.get(at + 17) & 0xFF);
        if (!field.hasPossibleLength()) {
            String problem =
                    "a field of type '%c' and %d bytes, expected C, N, F, D(8), L(1), I(4), M";
            throw damaged(dbf, at + 11, problem.formatted(type, field.lengthByte()));
        }
        return field;
    }

    private static boolean isLongText(FileWindow dbf, List<Field> fields, int recordBytes)
            throws IOException {
        int plain = 1 + fields.stream().mapToInt(Field::lengthByte).sum();
        int withLongText = 1 + fields.stream().mapToInt(Field::longTextBytes).sum();
        boolean signedSafe = fields.stream().allMatch(f -> f.type() != 'C' || f.decimals() < 0x80);
        if (withLongText == recordBytes && signedSafe) {
            return true;
        }
        if (plain > recordBytes) {
            String problem = "the fields need %d bytes, but a record has %d";
            throw damaged(dbf, 10, problem.formatted(plain, recordBytes));
        }
        return false;
    }

    /**
     * A copy of the header for javadbf, which knows only dBASE III and needs an end of the fields:
     * fields of unknown types are texts in it.
     */
    ByteBuffer plain(ByteBuffer header) {
        int end = TABLE_BYTES + fields.size() * FIELD_BYTES;
        ByteBuffer plain = ByteBuffer.allocate(Math.max(headerBytes, end + 1));
        plain.put(header).put(0, DBASE_III).put(end, END_OF_FIELDS);
        plain.order(ByteOrder.LITTLE_ENDIAN).putShort(8, (short) plain.capacity());
        for (Field field : fields) {
            if (!field.isKnown()) {
                plain.put(field.at() + 11, (byte) 'C').put(field.at() + 17, (byte) 0);
            }
        }
        return plain.clear();
    }

    /** Where a record starts; the first record has index 0. */
    long recordAt(int index) {
        return headerBytes + (long) index * recordBytes;
    }

    private static DamagedShapefileException damaged(FileWindow dbf, int at, String problem) {
        return DamagedShapefileException.inFile(dbf.path(), at, problem);
    }
}
