package org.plazaatlas.incident.own;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import org.plazaatlas.layer.csv.DelimitedText;
import org.plazaatlas.layer.encoding.DetectedText;
import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.layer.table.CellRows;
import org.plazaatlas.layer.table.TableHead;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A delimited text of incidents, read cell by cell without an object for each. */
final class DelimitedIncidents implements IncidentSource {

    private final DelimitedText text;
    private final TableHead head;
    private final long bytes;
    private final AtomicLong read = new AtomicLong();

    private DelimitedIncidents(DelimitedText text, TableHead head) throws IOException {
        this.text = text;
        this.head = head;
        bytes = Math.max(1, Files.size(text.file()));
    }

    /**
     * Looks at the first rows of a file.
     *
     * @throws IOException if it is no text or cannot be read
     */
    static DelimitedIncidents open(Path file) throws IOException {
        DelimitedText text = DelimitedText.of(file, ReadingChoices.NONE);
        try (CellRows rows = text.rows()) {
            return new DelimitedIncidents(text, TableHead.of(rows));
        }
    }

    @Override
    public IncidentFileHead head() {
        return new IncidentFileHead(head.names(), head.sample(), false);
    }

    @Override
    public double shareRead() {
        return Math.min(1, read.doubleValue() / bytes);
    }

    @Override
    public List<Part> parts() throws IOException {
        int before = head.rowsBefore() + (text.told() ? 1 : 0);
        Optional<FileCut> cut = isCuttable() ? FileCut.of(text.file()) : Optional.empty();
        return cut.map(
                        at ->
                                List.<Part>of(
                                        new TextPart(0, at.offset(), before, 0),
                                        new TextPart(at.offset(), Long.MAX_VALUE, 0, at.lines())))
                .orElse(List.of(new TextPart(0, Long.MAX_VALUE, before, 0)));
    }

    /** Whether line breaks are single bytes, which are no part of other letters. */
    private boolean isCuttable() {
        return text.encoding().charset().equals(StandardCharsets.UTF_8)
                || text.encoding().charset().newEncoder().maxBytesPerChar() == 1;
    }

    /** A part of the text. */
    private final class TextPart implements Part {
        private final long from;
        private final long to;
        private final int skipped;
        private final int linesBefore;

        /**
         * Takes the bytes from one place to before another.
         *
         * @param skipped how many records at its start are no rows of the table
         */
        TextPart(long from, long to, int skipped, int linesBefore) {
            this.from = from;
            this.to = to;
            this.skipped = skipped;
            this.linesBefore = linesBefore;
        }

        @Override
        public int linesBefore() {
            return linesBefore;
        }

        @Override
        public void read(CellLayout layout, RowTaker taker) throws IOException {
            RowCells cells = new RowCells(layout.size());
            try (CsvReader<RowCells> reader =
                            CsvReader.builder()
                                    .fieldSeparator(text.delimiter())
                                    .skipEmptyLines(false)
                                    .allowExtraFields(true)
                                    .allowMissingFields(true)
                                    .allowExtraCharsAfterClosingQuote(true)
                                    .build(new RowHandler(layout, cells), characters());
                    CloseableIterator<RowCells> rows = reader.iterator()) {
                for (int i = 0; i < skipped && rows.hasNext(); i++) {
                    rows.next();
                }
                while (rows.hasNext()) {
                    RowCells row = rows.next();
                    if (!row.isBlank()) {
                        taker.take(row);
                    }
                }
            } catch (CsvParseException e) {
                throw new UnusableFileException("csv.endlessRecord", cells.line());
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private Reader characters() throws IOException {
            InputStream in = Files.newInputStream(text.file());
            try {
                in.skipNBytes(from);
                return DetectedText.open(new CountedBytes(in, to - from, read), text.encoding());
            } catch (IOException | RuntimeException e) {
                in.close();
                throw e;
            }
        }
    }

    /** Takes the cells of a record from the buffer of the reader. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<RowCells> {
        private final CellLayout layout;
        private final RowCells cells;

        RowHandler(CellLayout layout, RowCells cells) {
            this.layout = layout;
            this.cells = cells;
        }

        @Override
        protected void handleBegin(long line) {
            cells.begin((int) Math.min(Integer.MAX_VALUE, line));
        }

        @Override
        protected void handleField(
                int column, char[] buffer, int offset, int length, boolean quoted) {
            layout.fill(cells, column, buffer, offset, length);
        }

        @Override
        protected RowCells buildRecord() {
            return cells;
        }
    }
}
