package org.plazaatlas.store.maker;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.plazaatlas.store.shapefile.ShapefileWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes polygons in degrees, with texts as their attributes, to a shapefile. */
public final class OutlineWriter {

    /**
     * A feature to be written.
     *
     * @param shape in degrees on WGS 84
     * @param attributes one for each column
     */
    public record Row(Geometry shape, List<String> attributes) {}

    private OutlineWriter() {}

    /**
     * Writes a shapefile with its companions.
     *
     * @param columns names of the attributes, at most ten bytes each
     * @throws IOException if the file cannot be written, or a text is too long for a field
     */
    static void write(Path file, List<String> columns, List<Row> rows) throws IOException {
        ShapefileWriter.write(
                file,
                MultiPolygon.class,
                columns.stream().map(c -> new ShapefileWriter.Field(c, String.class)).toList(),
                rows.stream()
                        .map(
                                row ->
                                        new ShapefileWriter.Row(
                                                row.shape(), List.copyOf(row.attributes())))
                        .toList());
    }
}
