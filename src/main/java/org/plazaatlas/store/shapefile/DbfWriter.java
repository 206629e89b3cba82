package org.plazaatlas.store.shapefile;

import com.linuxense.javadbf.DBFCharsetHelper;
import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFException;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * Writes a new {@code .dbf} record by record. A value that does not fit its field is an error,
 * where javadbf would silently cut off digits or letters.
 */
final class DbfWriter implements Closeable {
    private static final int MAX_COLUMNS = 255;

    private final Path path;
    private final List<DbfColumn> columns;
    private final DbfCharset charset;
    private final DBFWriter writer;
    private int records;
    private boolean closed;

    /**
     * @throws IOException if the file cannot be written, there are too many columns, or javadbf
     *     cannot write one of them
     */
    DbfWriter(Path path, List<DbfColumn> columns, DbfCharset charset) throws IOException {
        this.path = path;
        this.columns = List.copyOf(columns);
        this.charset = charset;
        checkWritable(columns);
        try {
            this.writer = new DBFWriter(path.toFile(), StandardCharsets.ISO_8859_1);
            writer.setFields(columns.stream().map(DbfColumn::field).toArray(DBFField[]::new));
        } catch (DBFException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    private static void checkWritable(List<DbfColumn> columns) throws IOException {
        if (columns.size() > MAX_COLUMNS) {
            throw new IOException("a .dbf has at most 255 fields, not " + columns.size());
        }
        for (DbfColumn column : columns) {
            if (!column.isWritable()) {
                String problem = "field %s of type %s and %d bytes can be read, but not written";
                throw new IOException(
                        problem.formatted(
                                column.name(),
                                column.field().getType(),
                                column.field().getLength()));
            }
        }
    }

    /**
     * Adds a record.
     *
     * @param values one per column; null for no value
     * @throws IOException if a value does not fit its field, or the record cannot be written
     */
    void add(List<?> values) throws IOException {
        records++;
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = values.get(i) == null ? null : cell(columns.get(i), values.get(i));
        }
        try {
            writer.addRecord(row);
        } catch (DBFException e) {
            throw new IOException("record " + records + ": " + e.getMessage(), e);
        }
    }

    private Object cell(DbfColumn column, Object value) throws IOException {
        DBFDataType type = column.field().getType();
        return switch (value) {
            case Object any when type == DBFDataType.CHARACTER -> text(column, any.toString());
            case Number number when column.isNumber() -> number(column, number);
            case Date date when type == DBFDataType.DATE -> date(column, date);
            case Boolean flag when type == DBFDataType.LOGICAL -> flag;
            default -> throw misfit(column, value, "a field of type " + type);
        };
    }

    private String text(DbfColumn column, String text) throws IOException {
        try {
            String encoded = charset.encode(text);
            if (encoded.length() <= column.field().getLength()) {
                return encoded;
            }
        } catch (CharacterCodingException _) {
            throw misfit(column, text, "the character set " + charset.forWriting());
        }
        String room = "%d bytes of %s";
        throw misfit(
                column, text, room.formatted(column.field().getLength(), charset.forWriting()));
    }

    /** Rounds to the field's decimals; NaN is written as no value. */
    private BigDecimal number(DbfColumn column, Number number) throws IOException {
        if (Double.isNaN(number.doubleValue())) {
            return null;
        }
        DBFField field = column.field();
        String room = "a number of %d bytes with %d decimals";
        if (!Double.isInfinite(number.doubleValue())) {
            BigDecimal rounded =
                    new BigDecimal(number.toString())
                            .setScale(field.getDecimalCount(), RoundingMode.HALF_EVEN);
            if (rounded.toPlainString().length() <= field.getLength()) {
                return rounded;
            }
        }
        throw misfit(column, number, room.formatted(field.getLength(), field.getDecimalCount()));
    }

    private Date date(DbfColumn column, Date date) throws IOException {
        if (String.format(Locale.ROOT, "%tY", date).length() == 4) {
            return date;
        }
        throw misfit(column, date, "a year of four digits");
    }

    private IOException misfit(DbfColumn column, Object value, String room) {
        String problem = "record %d: %s = '%s' does not fit %s";
        return new IOException(problem.formatted(records, column.name(), value, room));
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            writer.close();
        } catch (DBFException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
        finish();
    }

    /**
     * Writes the code of the true character set, because javadbf has written that of ISO-8859-1.
     */
    private void finish() throws IOException {
        int driver = DBFCharsetHelper.getDBFCodeForCharset(charset.forWriting());
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            ByteBuffer code = ByteBuffer.wrap(new byte[] {(byte) driver});
            channel.write(code, DbfHeader.LANGUAGE_DRIVER_AT);
            channel.force(true);
        }
    }
}
