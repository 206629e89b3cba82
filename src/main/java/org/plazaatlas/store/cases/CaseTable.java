package org.plazaatlas.store.cases;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.ProblemText;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a table of cases (RFC 4180, UTF-8, one header row) with the columns {@code case_id}, {@code
 * date}, {@code place_kind}, {@code place_ref} and {@code expected}, in any order and among any
 * others. Problems name row and column; the sound rows are read all the same.
 */
public final class CaseTable<E> {

    private static final String ID = "case_id";
    private static final String DATE = "date";
    private static final String PLACE_KIND = "place_kind";
    private static final String PLACE_REF = "place_ref";
    private static final String EXPECTED = "expected";
    private static final List<String> COLUMNS = List.of(ID, DATE, PLACE_KIND, PLACE_REF, EXPECTED);

    /** Spreadsheets begin the text of a table with it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Function<String, E> grammar;
    private final FileProblems problems;
    private final Set<String> ids = new HashSet<>();

    private CaseTable(Function<String, E> grammar, FileProblems problems) {
        this.grammar = grammar;
        this.problems = problems;
    }

    /**
     * The sound rows of a table, in order; none if it cannot be read. Problems are noted.
     *
     * @param grammar makes a value of the conditions of a case, or refuses them with an {@link
     *     IllegalArgumentException} whose message is the part that is no condition
     */
    public static <E> List<CaseRow<E>> read(
            Path file, Function<String, E> grammar, FileProblems problems) {
        if (!Files.isRegularFile(file)) {
            problems.addToFile("file.none");
            return List.of();
        }
        try (Reader characters = Files.newBufferedReader(file)) {
            skipByteOrderMark(characters);
            try (CSVParser parser = format().parse(characters)) {
                return new CaseTable<>(grammar, problems).rows(parser);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            problems.addToFile("file.unreadable", FileReason.of(e));
            return List.of();
        }
    }

    private static void skipByteOrderMark(Reader characters) throws IOException {
        characters.mark(1);
        if (characters.read() != BYTE_ORDER_MARK) {
            characters.reset();
        }
    }

    private static CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(false)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                .get();
    }

    private List<CaseRow<E>> rows(CSVParser parser) {
        List<String> header = parser.getHeaderNames();
        if (!header.containsAll(COLUMNS)) {
            problems.addToFile(
                    "table.columns", String.join(",", header), String.join(",", COLUMNS));
            return List.of();
        }
        List<CaseRow<E>> rows = new ArrayList<>();
        for (CSVRecord row : parser) {
            if (isBlank(row)) {
                continue;
            }
            if (row.size() == header.size()) {
                row(row).ifPresent(rows::add);
            } else {
                problems.add(label(row), "row.cells", row.size(), header.size());
            }
        }
        return rows;
    }

    private static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(String::isBlank);
    }

    private static String label(CSVRecord row) {
        return "#" + (row.getRecordNumber() + 1);
    }

    private Optional<CaseRow<E>> row(CSVRecord row) {
        Optional<String> id = id(row);
        Optional<PartialDate> date = date(row);
        Optional<CasePlaceKind> kind = kind(row);
        Optional<E> expected = text(row, EXPECTED).flatMap(text -> expected(row, text));
        boolean sound = Stream.of(id, date, kind, expected).allMatch(Optional::isPresent);
        return sound
                ? Optional.of(
                        new CaseRow<>(
                                label(row),
                                id.get(),
                                date.get(),
                                kind.get(),
                                cell(row, PLACE_REF),
                                expected.get()))
                : Optional.empty();
    }

    private Optional<String> id(CSVRecord row) {
        Optional<String> id = text(row, ID);
        if (id.isPresent() && !ids.add(id.get())) {
            problems.add(label(row), "id.repeated", id.get());
            return Optional.empty();
        }
        return id;
    }

    private Optional<E> expected(CSVRecord row, String text) {
        try {
            return Optional.of(grammar.apply(text));
        } catch (IllegalArgumentException e) {
            return refused(row, EXPECTED, ProblemText.of("expected.conditions", e.getMessage()));
        }
    }

    private Optional<PartialDate> date(CSVRecord row) {
        try {
            return Optional.of(PartialDate.parse(cell(row, DATE)));
        } catch (DateTimeException e) {
            return refused(row, DATE, ProblemText.of("expected.date"));
        }
    }

    private Optional<CasePlaceKind> kind(CSVRecord row) {
        String code = cell(row, PLACE_KIND);
        Optional<CasePlaceKind> kind =
                Stream.of(CasePlaceKind.values()).filter(k -> isCodeOf(k, code)).findFirst();
        return kind.isPresent()
                ? kind
                : refused(row, PLACE_KIND, FieldType.oneOf(CasePlaceKind.class).expected().get());
    }

    private static boolean isCodeOf(Coded constant, String code) {
        return constant.code().equals(code);
    }

    private Optional<String> text(CSVRecord row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty()
                ? refused(row, column, FieldType.TEXT.expected().get())
                : Optional.of(cell);
    }

    private <T> Optional<T> refused(CSVRecord row, String column, Text expected) {
        problems.add(label(row), "cell.wrong", column, cell(row, column), expected);
        return Optional.empty();
    }

    private static String cell(CSVRecord row, String column) {
        return row.get(column).strip();
    }
}
