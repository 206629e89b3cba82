package org.plazaatlas.store.cases;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.store.json.FieldType;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.ProblemText;
import org.plazaatlas.store.table.SpreadsheetTable;
import org.plazaatlas.store.table.TableRow;

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
 * Reads a table of cases with the columns {@code case_id}, {@code date}, {@code place_kind}, {@code
 * place_ref} and {@code expected}, in any order and among any others. Problems name row and column;
 * the sound rows are read all the same.
 */
public final class CaseTable<E> {

    private static final String ID = "case_id";
    private static final String DATE = "date";
    private static final String PLACE_KIND = "place_kind";
    private static final String PLACE_REF = "place_ref";
    private static final String EXPECTED = "expected";
    private static final List<String> COLUMNS = List.of(ID, DATE, PLACE_KIND, PLACE_REF, EXPECTED);

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
        CaseTable<E> cases = new CaseTable<>(grammar, problems);
        List<CaseRow<E>> rows = new ArrayList<>();
        SpreadsheetTable.open(file, problems)
                .ifPresent(
                        table ->
                                table.read(
                                        COLUMNS, null, row -> cases.row(row).ifPresent(rows::add)));
        return rows;
    }

    private Optional<CaseRow<E>> row(TableRow row) {
        Optional<String> id = id(row);
        Optional<PartialDate> date = date(row);
        Optional<CasePlaceKind> kind = kind(row);
        Optional<E> expected = text(row, EXPECTED).flatMap(text -> expected(row, text));
        boolean sound = Stream.of(id, date, kind, expected).allMatch(Optional::isPresent);
        return sound
                ? Optional.of(
                        new CaseRow<>(
                                row.label(),
                                id.get(),
                                date.get(),
                                kind.get(),
                                cell(row, PLACE_REF),
                                expected.get()))
                : Optional.empty();
    }

    private Optional<String> id(TableRow row) {
        Optional<String> id = text(row, ID);
        if (id.isPresent() && !ids.add(id.get())) {
            problems.add(row.label(), "id.repeated", id.get());
            return Optional.empty();
        }
        return id;
    }

    private Optional<E> expected(TableRow row, String text) {
        try {
            return Optional.of(grammar.apply(text));
        } catch (IllegalArgumentException e) {
            return refused(row, EXPECTED, ProblemText.of("expected.conditions", e.getMessage()));
        }
    }

    private Optional<PartialDate> date(TableRow row) {
        try {
            return Optional.of(PartialDate.parse(cell(row, DATE)));
        } catch (DateTimeException e) {
            return refused(row, DATE, ProblemText.of("expected.date"));
        }
    }

    private Optional<CasePlaceKind> kind(TableRow row) {
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

    private Optional<String> text(TableRow row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty()
                ? refused(row, column, FieldType.TEXT.expected().get())
                : Optional.of(cell);
    }

    private <T> Optional<T> refused(TableRow row, String column, Text expected) {
        problems.add(row.label(), "cell.wrong", column, cell(row, column), expected);
        return Optional.empty();
    }

    private static String cell(TableRow row, String column) {
        return row.cell(column);
    }
}
