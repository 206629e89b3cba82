package org.plazaatlas.incident.own;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.store.file.WholeFile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Saves the rows of a table that cannot be used, as a table of their own (CSV, UTF-8): the line,
 * the reason, and all cells as they stand in the file, so that they can be mended and read again.
 */
public final class FaultyRowsFile {

    private final OwnIncidents incidents;
    private final Words words;

    public FaultyRowsFile(OwnIncidents incidents, Language language) {
        this.incidents = incidents;
        words = Words.of(FaultyRowsFile.class, language);
    }

    /**
     * Goes through the table again and writes its faulty rows, completely or not at all.
     *
     * @throws IOException if the table cannot be read any more, or the file cannot be written
     */
    public void write(Path target) throws IOException {
        WholeFile.write(target, this::write);
    }

    private void write(OutputStream bytes) throws IOException {
        Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        try (IncidentSource source = OwnIncidentReader.open(incidents.file())) {
            List<String> names = source.head().names();
            CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
            List<String> header =
                    new ArrayList<>(List.of(words.get("faulty.line"), words.get("faulty.reason")));
            header.addAll(names);
            printer.printRecord(header);
            CellLayout everything = CellLayout.ofAll(names);
            for (IncidentSource.Part part : source.parts()) {
                part.read(
                        everything,
                        row -> {
                            int line = part.linesBefore() + row.line();
                            Optional<RowFault> fault = incidents.faulty().at(line);
                            if (fault.isPresent()) {
                                printer.printRecord(record(line, fault.get(), row, names.size()));
                            }
                        });
            }
            printer.flush();
        }
    }

    private List<String> record(int line, RowFault fault, RowCells row, int columns) {
        List<String> record = new ArrayList<>();
        record.add(Integer.toString(line));
        record.add(words.of(fault));
        for (int column = 0; column < columns; column++) {
            record.add(row.text(column));
        }
        return record;
    }
}
