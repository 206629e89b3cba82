package org.plazaatlas.layer.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The first rows of a table, by which it is recognised without going through all of it.
 *
 * @param names of the columns, no two equal
 * @param rowsBefore how many rows there are before the first of the table: titles and header
 * @param sample the first rows of the table, as wide as the names
 */
public record TableHead(List<String> names, int rowsBefore, List<List<String>> sample) {

    public TableHead {
        names = List.copyOf(names);
        sample = List.copyOf(sample);
    }

    /**
     * The head of a table.
     *
     * @throws IOException if the rows cannot be read
     */
    public static TableHead of(CellRows rows) throws IOException {
        List<CellRow> head = new ArrayList<>();
        Optional<CellRow> row = rows.next();
        while (row.isPresent() && head.size() < TableLayout.HEAD) {
            head.add(row.get());
            row = rows.next();
        }
        TableLayout layout = TableLayout.of(head);
        int before = layout.titleRows() + layout.headerRows();
        return new TableHead(
                layout.names(),
                before,
                head.subList(before, head.size()).stream()
                        .filter(each -> !each.isBlank())
                        .map(each -> cells(each, layout.names().size()))
                        .toList());
    }

    private static List<String> cells(CellRow row, int width) {
        return IntStream.range(0, width).mapToObj(row::cell).toList();
    }
}
