package org.plazaatlas.layer.csv;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plazaatlas.layer.table.CellRow;
import org.plazaatlas.layer.table.CellRows;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/** The rows of a delimited text, numbered by the line on which they start. */
final class DelimitedRows implements CellRows {

    private final BoundedRecordReader characters;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    /**
     * @param told whether the first line tells the delimiter, as Excel writes it
     */
    DelimitedRows(Reader text, char delimiter, boolean told) throws IOException {
        characters = new BoundedRecordReader(text);
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .setLenientEof(true)
                        .get();
        parser = format.parse(characters);
        records = parser.iterator();
        if (told && records.hasNext()) {
            records.next();
        }
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        try {
            long line = parser.getCurrentLineNumber() + 1;
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            characters.recordEnded();
            return Optional.of(new CellRow(line, record.toList()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
