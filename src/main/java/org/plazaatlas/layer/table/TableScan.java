package org.plazaatlas.layer.table;

import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingChoices;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What going once through a table told of it.
 *
 * @param rows how many rows below the header are not blank
 */
record TableScan(
        TableLayout layout,
        List<ColumnReading> columns,
        Optional<CoordinateColumns> coordinates,
        long rows) {

    private static final int MOST_COLUMNS = 16_384;

    static TableScan of(TablePage page, ReadingChoices choices, ProblemLog problems)
            throws IOException {
        List<CellRow> head = new ArrayList<>();
        try (CellRows rows = page.opening().open()) {
            while (head.size() < TableLayout.HEAD) {
                Optional<CellRow> row = rows.next();
                if (row.isEmpty()) {
                    break;
                }
                head.add(row.get());
            }
            TableLayout layout = TableLayout.of(head);
            ColumnTally[] tallies =
                    IntStream.range(0, Math.min(MOST_COLUMNS, layout.names().size()))
                            .mapToObj(_ -> new ColumnTally())
                            .toArray(ColumnTally[]::new);
            List<CellRow> sample =
                    head.subList(layout.titleRows() + layout.headerRows(), head.size());
            long count = sample.stream().filter(row -> add(row, tallies)).count();
            Optional<CellRow> row = rows.next();
            while (row.isPresent()) {
                count += add(row.get(), tallies) ? 1 : 0;
                row = rows.next();
            }
            int width = width(layout, tallies);
            layout = layout.narrowed(width);
            List<ColumnReading> columns =
                    Arrays.stream(tallies)
                            .limit(width)
                            .map(tally -> tally.reading(choices))
                            .toList();
            TableScan scan =
                    new TableScan(
                            layout,
                            columns,
                            CoordinateColumns.find(layout.names(), columns, sample),
                            count);
            scan.tell(page.name(), choices, problems, tallies);
            return scan;
        }
    }

    /** Spreadsheets leave empty columns after the others. */
    private static int width(TableLayout layout, ColumnTally... tallies) {
        int width = tallies.length;
        while (width > 1 && !layout.isNamed(width - 1) && tallies[width - 1].isEmpty()) {
            width--;
        }
        return width;
    }

    private static boolean add(CellRow row, ColumnTally... tallies) {
        if (row.isBlank()) {
            return false;
        }
        for (int i = 0; i < tallies.length; i++) {
            tallies[i].add(row.cell(i));
        }
        return true;
    }

    private void tell(
            String page, ReadingChoices choices, ProblemLog problems, ColumnTally... tallies) {
        if (rows == 0) {
            return;
        }
        if (layout.titleRows() > 0) {
            problems.addToLayer(ProblemKind.TITLE_LINES, page, "table.titles", layout.titleRows());
        }
        if (layout.headerRows() > 1) {
            problems.addToLayer(
                    ProblemKind.SEVERAL_HEADER_ROWS, page, "table.headers", layout.headerRows());
        }
        if (layout.unnamed() > 0) {
            problems.addToLayer(
                    ProblemKind.FIELD_WITHOUT_NAME, page, "table.unnamed", layout.unnamed());
        }
        if (!layout.repeated().isEmpty()) {
            problems.addToLayer(
                    ProblemKind.FIELD_NAME_REPEATED,
                    page,
                    "table.repeated",
                    layout.repeated().size(),
                    listed(layout.repeated()));
        }
        for (int i = 0; i < columns.size(); i++) {
            tell(page, i, tallies[i], choices, problems);
        }
    }

    private static String listed(List<String> names) {
        int shown = Math.min(5, names.size());
        return String.join(", ", names.subList(0, shown)) + (shown < names.size() ? ", …" : "");
    }

    private void tell(
            String page, int at, ColumnTally tally, ReadingChoices choices, ProblemLog problems) {
        ColumnReading column = columns.get(at);
        String name = layout.names().get(at);
        if (column.type().isNumber() && tally.comma() > 0 && choices.decimalComma().isEmpty()) {
            problems.addToRecord(ProblemKind.DECIMAL_COMMA, page, name, "table.comma");
        } else if (column.type().isNumber() && tally.thousands() > 0) {
            problems.addToRecord(ProblemKind.THOUSANDS_SEPARATOR, page, name, "table.thousands");
        }
        if (tally.eitherFirst() + tally.ordered() > 0
                && !column.type().isNumber()
                && choices.monthFirst().isEmpty()) {
            String order = column.monthFirst() ? "table.monthFirst" : "table.dayFirst";
            String key = tally.ordered() == 0 ? "table.eitherFirst" : order;
            problems.addToLayer(
                    ProblemKind.DATE_ORDER, page, key, name, tally.ordered(), tally.eitherFirst());
        }
    }
}
