package org.plazaatlas.layer.table;

import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.feature.StatedSystem;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a file as layers. Each is gone through once to learn what its columns hold. */
public final class TableSource implements LayerSource {

    /** A scanned table. */
    private record Table(TablePage page, TableScan scan) {}

    private final LayerFormat format;
    private final ProblemLog problems;
    private final Closeable file;
    private final Map<LayerSchema, Table> tables = new LinkedHashMap<>();

    private TableSource(LayerFormat format, ProblemLog problems, Closeable file) {
        this.format = format;
        this.problems = problems;
        this.file = file;
    }

    /**
     * The tables of a file; those without a row are left out.
     *
     * @param choices how someone decided that its numbers and dates are to be read
     * @throws IOException if it cannot be read
     */
    public static TableSource of(TableFile file, ReadingChoices choices, ProblemLog problems)
            throws IOException {
        TableSource source = new TableSource(file.format(), problems, file.file());
        for (TablePage page : file.pages()) {
            TableScan scan = TableScan.of(page, choices, problems);
            if (scan.rows() > 0) {
                source.tables.put(schema(page, scan), new Table(page, scan));
            } else {
                problems.addToRecord(ProblemKind.PASSED_OVER, "", page.name(), "table.noRows");
            }
        }
        return source;
    }

    private static LayerSchema schema(TablePage page, TableScan scan) {
        List<LayerField> fields = new ArrayList<>();
        for (int i = 0; i < scan.columns().size(); i++) {
            fields.add(new LayerField(scan.layout().names().get(i), scan.columns().get(i).type()));
        }
        boolean places = scan.coordinates().isPresent();
        return new LayerSchema(
                page.name(),
                fields,
                places ? Optional.empty() : Optional.of(GeometryKind.NONE),
                StatedSystem.NONE,
                page.encoding());
    }

    @Override
    public LayerFormat format() {
        return format;
    }

    @Override
    public List<LayerSchema> layers() {
        return List.copyOf(tables.keySet());
    }

    @Override
    public FeatureCursor open(LayerSchema layer) throws IOException {
        Table table = tables.get(layer);
        return new TableCursor(table.page(), table.scan(), problems);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
