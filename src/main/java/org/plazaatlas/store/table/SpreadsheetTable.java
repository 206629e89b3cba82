package org.plazaatlas.store.table;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.plazaatlas.store.file.BoundedFile;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.JsonFields;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A table with one header row (RFC 4180), also as spreadsheets write it: in UTF-8 or UTF-16 with a
 * mark, with commas, semicolons or tabs between its cells, with blanks around its names, with empty
 * columns and rows after the others.
 */
public final class SpreadsheetTable {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    /** Excel tells the delimiter in a line before the header. */
    private static final String TOLD = "sep=";

    private final String text;
    private final char delimiter;
    private final FileProblems problems;
    private List<String> header = List.of();

    private SpreadsheetTable(String text, char delimiter, FileProblems problems) {
        this.text = text;
        this.delimiter = delimiter;
        this.problems = problems;
    }

    /** A table, not yet parsed; empty if the file cannot be read. Problems are noted. */
    public static Optional<SpreadsheetTable> open(Path file, FileProblems problems) {
        try {
            String text = BoundedFile.text(file);
            boolean told = text.startsWith(TOLD) && text.length() > TOLD.length();
            String rows = told ? text.substring(text.indexOf('\n') + 1) : text;
            char delimiter = told ? text.charAt(TOLD.length()) : delimiter(rows);
            return Optional.of(new SpreadsheetTable(rows, delimiter, problems));
        } catch (IOException e) {
            problems.addToFile("file.unreadable", FileReason.of(e));
            return Optional.empty();
        }
    }

    /** The one that is most often in the first line; names of columns hold none of them. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return DELIMITERS.stream()
                .max(
                        Comparator.<Character>comparingLong(c -> count(first, c))
                                .thenComparingInt(c -> -DELIMITERS.indexOf(c)))
                .orElseThrow();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /**
     * Reads all rows. If a column is missing or unknown, that is noted as a problem, and no row is
     * read.
     *
     * @param required the columns that the table must have, in any order
     * @param known all columns that it may have; null for any
     * @param reader takes each row that is not empty
     */
    public void read(List<String> required, List<String> known, Consumer<TableRow> reader) {
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            header = records.hasNext() ? names(records.next()) : List.of();
            if (isAsExpected(required, known)) {
                Map<String, Integer> places = places();
                records.forEachRemaining(record -> row(record, places, reader));
            }
        } catch (UncheckedIOException | IOException e) {
            problems.addToFile("table.malformed", FileReason.of(e));
        }
    }

    private static List<String> names(CSVRecord record) {
        List<String> names = new ArrayList<>();
        record.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return names;
    }

    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i), i);
        }
        return places;
    }

    private boolean isAsExpected(List<String> required, List<String> known) {
        List<String> repeated = header.stream().filter(this::isRepeated).distinct().toList();
        if (!repeated.isEmpty()) {
            problems.addToFile("table.repeated", listed(repeated));
            return false;
        }
        boolean hasAll = header.containsAll(required);
        if (known == null) {
            if (!hasAll) {
                problems.addToFile("table.columns", listed(header), listed(required));
            }
            return hasAll;
        }
        if (hasAll && known.containsAll(header)) {
            return true;
        }
        tellColumns("table.missingColumns", required, header);
        tellColumns("table.unknownColumns", header, known);
        return false;
    }

    private boolean isRepeated(String name) {
        return !name.isEmpty() && header.indexOf(name) != header.lastIndexOf(name);
    }

    private void tellColumns(String key, Collection<String> these, Collection<String> lack) {
        List<String> odd = these.stream().filter(name -> !lack.contains(name)).toList();
        if (!odd.isEmpty()) {
            problems.addToFile(key, listed(odd));
        }
    }

    private static String listed(List<String> names) {
        return JsonFields.shortened(String.join(",", names));
    }

    private void row(CSVRecord record, Map<String, Integer> places, Consumer<TableRow> reader) {
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        TableRow row = new TableRow(record, places, delimiter == ';');
        Stream<String> beyond = record.stream().skip(header.size());
        if (record.size() >= header.size() && beyond.allMatch(String::isBlank)) {
            reader.accept(row);
        } else {
            problems.add(row.label(), "row.cells", record.size(), header.size());
        }
    }
}
