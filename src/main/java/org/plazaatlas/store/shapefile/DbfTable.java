package org.plazaatlas.store.shapefile;

import com.linuxense.javadbf.DBFReader;

import org.plazaatlas.store.json.JsonFields;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the records of a {@code .dbf} in any order. Not safe for use by several threads.
 *
 * <p>Methods throw a {@link DamagedShapefileException} if the file contradicts its format, and
 * another {@link IOException} if it cannot be read.
 */
final class DbfTable implements Closeable {
    private static final byte KEPT = ' ';
    private static final byte DELETED = '*';
    private static final Set<String> NO_DATE = Set.of("00000000", "\0".repeat(8));

    private final FileWindow dbf;
    private final DbfHeader header;
    private final RefillableInput input;
    private final DBFReader reader;
    private final DbfCharset charset;
    private final List<DbfColumn> columns;
    private final PassedOver passedOver;

    private DbfTable(FileWindow dbf, ShapefileFiles files, Optional<Charset> charset)
            throws IOException {
        this.dbf = dbf;
        this.header = DbfHeader.read(dbf, files.passedOver());
        this.charset =
                DbfCharset.of(
                        charset, files.sibling("cpg"), header.languageDriver(), files.passedOver());
        this.passedOver = files.passedOver();
        this.input = new RefillableInput(header.plain(dbf.at(0, header.headerBytes())));
        this.reader = reader();
        this.columns = columns();
    }

    /**
     * @param charset the character set of the texts, overriding what the files say
     */
    static DbfTable open(Path path, ShapefileFiles files, Optional<Charset> charset)
            throws IOException {
        FileWindow dbf = FileWindow.open(path);
        try {
            return new DbfTable(dbf, files, charset);
        } catch (IOException | RuntimeException e) {
            dbf.close();
            throw e;
        }
    }

    /** The table of a shapefile; empty if it has none, or one that cannot be understood. */
    static Optional<DbfTable> openIfThere(ShapefileFiles files, Optional<Charset> charset)
            throws IOException {
        Optional<Path> path = files.sibling("dbf");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(path.get(), files, charset));
        } catch (DamagedShapefileException e) {
            files.passedOver().add("table", e.getMessage());
            return Optional.empty();
        }
    }

    private DBFReader reader() throws IOException {
        try {
            return new DBFReader(input, StandardCharsets.ISO_8859_1, true, header.longText());
        } catch (RuntimeException e) {
            throw DamagedShapefileException.inFile(dbf.path(), 0, "unreadable: " + e.getMessage());
        }
    }

    private List<DbfColumn> columns() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < reader.getFieldCount(); i++) {
            names.add(charset.decode(reader.getField(i).getName()));
        }
        List<String> attributes =
                DbfNames.attributeNames(names, ShapefileContents.GEOMETRY_ATTRIBUTE);
        List<DbfColumn> found = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            found.add(DbfColumn.ofField(attributes.get(i), reader.getField(i + 1)));
        }
        return List.copyOf(found);
    }

    Path path() {
        return dbf.path();
    }

    List<DbfColumn> fields() {
        return columns;
    }

    DbfCharset charset() {
        return charset;
    }

    /** Records in the table, deleted ones included. */
    int recordCount() {
        return header.recordCount();
    }

    /** Whether a record is marked as deleted; the first record has index 0. */
    boolean isDeleted(int index) throws IOException {
        byte mark = dbf.at(header.recordAt(index), 1).get(0);
        if (mark != KEPT && mark != DELETED) {
            String problem = "a record starts with ' ' or, when deleted, '*'; found byte 0x%02X";
            throw damaged(index, 0, problem.formatted(mark));
        }
        return mark == DELETED;
    }

    /** The values of a record, one per column; the first record has index 0. */
    Object[] row(int index) throws IOException {
        isDeleted(index);
        ByteBuffer bytes = dbf.at(header.recordAt(index), header.recordBytes());
        input.refill(readable(index, bytes));
        Object[] raw = rawRow(index);
        Object[] values = new Object[columns.size()];
        int at = 1;
        for (int i = 0; i < values.length; i++) {
            if (header.fields().get(i).isKnown()) {
                values[i] = value(index, at, columns.get(i), raw[i + 1], bytes);
            }
            at += columns.get(i).field().getLength();
        }
        return values;
    }

    /**
     * A copy of a record in which numbers that are none are blank: javadbf would refuse it whole.
     */
    private ByteBuffer readable(int index, ByteBuffer record) {
        byte[] bytes = new byte[record.remaining()];
        record.duplicate().get(bytes);
        int at = 1;
        for (int i = 0; i < columns.size(); i++) {
            int length = columns.get(i).field().getLength();
            if ("NF".indexOf(header.fields().get(i).type()) >= 0 && at + length <= bytes.length) {
                String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
                if (!isNumber(text)) {
                    Arrays.fill(bytes, at, at + length, (byte) ' ');
                    passOver(index, columns.get(i), text.strip());
                }
            }
            at += length;
        }
        return ByteBuffer.wrap(bytes);
    }

    /** Blanks, stars and zero bytes stand for a missing number. */
    private static boolean isNumber(String text) {
        String number = text.replaceAll("[\\s*\\x00]", "").replace(',', '.');
        try {
            return number.isEmpty() || new BigDecimal(number).precision() > 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private Object[] rawRow(int index) throws IOException {
        try {
            Object[] row = reader.nextRecord();
            if (row != null && row.length == columns.size() + 1) {
                return row;
            }
            throw damaged(index, 0, "the record has not all its fields");
        } catch (RuntimeException e) {
            throw damaged(index, 0, "a field can't be read: " + e.getMessage());
        }
    }

    private Object value(int index, int at, DbfColumn column, Object raw, ByteBuffer bytes) {
        if (column.binding() == String.class) {
            return raw == null ? null : text(raw.toString());
        }
        if (column.binding() == Date.class) {
            return date(index, at, column, (Date) raw, bytes);
        }
        return raw instanceof BigDecimal number ? number(index, column, number) : raw;
    }

    /** Some writers pad a text with zero bytes instead of blanks. */
    private String text(String raw) {
        int end = raw.indexOf('\0');
        return charset.decode(end < 0 ? raw : raw.substring(0, end).stripTrailing());
    }

    private Number number(int index, DbfColumn column, BigDecimal number) {
        if (column.binding() == Double.class) {
            return number.doubleValue();
        }
        boolean integer = column.binding() == Integer.class;
        int maxDigits = integer ? DbfColumn.INTEGER_DIGITS : DbfColumn.LONG_DIGITS;
        boolean fits = (long) number.precision() - number.scale() <= maxDigits;
        if (!fits || number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            passOver(index, column, number);
            return null;
        }
        long whole = number.longValue();
        return integer ? (Number) (int) whole : (Number) whole;
    }

    private void passOver(int index, DbfColumn column, Object found) {
        passedOver.add("value", index + 1, column.name(), JsonFields.shortened(found.toString()));
    }

    /**
     * Null if the field is blank, all zeros or no date. javadbf rolls a 13th month over into the
     * next year and reads letters as a blank; here both are passed over.
     */
    private Date date(int index, int at, DbfColumn column, Date date, ByteBuffer bytes) {
        byte[] digits = new byte[8];
        bytes.get(at, digits);
        String found = new String(digits, StandardCharsets.ISO_8859_1);
        if (found.isBlank() || NO_DATE.contains(found)) {
            return null;
        }
        if (date == null || !found.equals(String.format(Locale.ROOT, "%tY%<tm%<td", date))) {
            passOver(index, column, found);
            return null;
        }
        return date;
    }

    private DamagedShapefileException damaged(int index, int at, String problem) {
        return DamagedShapefileException.inRecord(
                dbf.path(), index + 1, header.recordAt(index) + at, problem);
    }

    @Override
    public void close() throws IOException {
        dbf.close();
    }
}
