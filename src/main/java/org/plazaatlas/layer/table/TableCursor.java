package org.plazaatlas.layer.table;

import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Goes through the rows below the header. */
final class TableCursor implements FeatureCursor {

    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_LETTERS = 15;

    private final String page;
    private final TableScan scan;
    private final CellRows rows;
    private final ProblemLog problems;
    private final int skipped;
    private int at;

    TableCursor(TablePage page, TableScan scan, ProblemLog problems) throws IOException {
        this.page = page.name();
        this.scan = scan;
        this.rows = page.opening().open();
        this.problems = problems;
        this.skipped = scan.layout().titleRows() + scan.layout().headerRows();
    }

    @Override
    public Optional<LayerFeature> next() throws IOException {
        Optional<CellRow> row = rows.next();
        while (row.isPresent() && (at++ < skipped || row.get().isBlank() || isNote(row.get()))) {
            row = rows.next();
        }
        return row.map(this::feature);
    }

    /** A line of text under a table, such as its source. */
    private boolean isNote(CellRow row) {
        if (row.filled() != 1 || scan.columns().size() < NOTE_COLUMNS) {
            return false;
        }
        String text = String.join("", row.cells()).strip();
        boolean note = text.length() >= NOTE_LETTERS && text.contains(" ");
        if (note) {
            problems.addToRecord(
                    ProblemKind.TITLE_LINES, page, row.number(), "table.note", shortened(text));
        }
        return note;
    }

    private LayerFeature feature(CellRow row) {
        List<ColumnReading> columns = scan.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            String text = row.cell(i);
            values[i] = columns.get(i).value(text);
            if (!columns.get(i).accepts(text)) {
                problems.addToRecord(
                        CellContent.isFormula(text)
                                ? ProblemKind.CELL_FORMULA
                                : ProblemKind.NOT_A_NUMBER,
                        page,
                        row.number(),
                        "table.notOfType",
                        scan.layout().names().get(i),
                        shortened(text));
            }
        }
        tellExtra(row, columns.size());
        return LayerFeature.of(row.number(), geometry(row), values);
    }

    private void tellExtra(CellRow row, int width) {
        if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            problems.addToRecord(
                    ProblemKind.CELL_COUNT,
                    page,
                    row.number(),
                    "table.cells",
                    row.cells().size(),
                    width);
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private Geometry geometry(CellRow row) {
        if (scan.coordinates().isEmpty()) {
            return null;
        }
        return scan.coordinates().get().geometry(row, scan.columns()).orElse(null);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
