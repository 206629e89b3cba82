package org.plazaatlas.layer.shapefile;

import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerFeature;
import org.plazaatlas.layer.feature.LayerField;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.StatedSystem;
import org.plazaatlas.layer.feature.TextEncoding;
import org.plazaatlas.store.shapefile.DamagedShapefileException;
import org.plazaatlas.store.shapefile.DbfFile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code .dbf} without its shapes: a table. */
public final class DbfSource implements LayerSource {

    private final DbfFile file;
    private final LayerSchema layer;
    private final ProblemLog problems;

    private DbfSource(DbfFile file, LayerSchema layer, ProblemLog problems) {
        this.file = file;
        this.layer = layer;
        this.problems = problems;
    }

    /**
     * Opens a table.
     *
     * @param chosen its character set, if someone chose one
     * @throws IOException if it is damaged or cannot be read
     */
    public static DbfSource open(Path dbf, Optional<Charset> chosen, ProblemLog problems)
            throws IOException {
        String name = dbf.getFileName().toString().replaceFirst("(?i)\\.dbf$", "");
        problems.addToLayer(ProblemKind.COMPANION_MISSING, name, "shapefile.noShapes");
        TextEncoding encoding = TableEncoding.of(dbf, name, chosen, problems);
        DbfFile file = DbfFile.open(dbf, Optional.of(encoding.charset()));
        List<LayerField> fields = new ArrayList<>();
        for (int i = 0; i < file.names().size(); i++) {
            fields.add(new LayerField(file.names().get(i), DbfValues.type(file.types().get(i))));
        }
        LayerSchema layer =
                new LayerSchema(
                        name,
                        fields,
                        Optional.of(GeometryKind.NONE),
                        StatedSystem.NONE,
                        Optional.of(encoding));
        return new DbfSource(file, layer, problems);
    }

    @Override
    public LayerFormat format() {
        return LayerFormat.DBF;
    }

    @Override
    public List<LayerSchema> layers() {
        return List.of(layer);
    }

    @Override
    public FeatureCursor open(LayerSchema schema) {
        return new FeatureCursor() {
            private int at;

            @Override
            public Optional<LayerFeature> next() throws IOException {
                while (at < file.recordCount()) {
                    Optional<LayerFeature> feature = record(at++);
                    if (feature.isPresent()) {
                        return feature;
                    }
                }
                return Optional.empty();
            }

            @Override
            public void close() {
                tellPassedOver();
            }
        };
    }

    private Optional<LayerFeature> record(int index) throws IOException {
        try {
            return file.row(index).map(row -> feature(index, row));
        } catch (DamagedShapefileException e) {
            problems.addToRecord(
                    ProblemKind.RECORD_UNREADABLE,
                    layer.name(),
                    index + 1,
                    "record.unreadable",
                    e.getMessage());
            return Optional.empty();
        }
    }

    private static LayerFeature feature(int index, Object[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = DbfValues.value(row[i]);
        }
        return LayerFeature.of(index + 1, null, row);
    }

    private void tellPassedOver() {
        file.passedOver()
                .forEach(
                        text ->
                                problems.addToLayer(
                                        ProblemKind.PASSED_OVER, layer.name(), "passedOver", text));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
