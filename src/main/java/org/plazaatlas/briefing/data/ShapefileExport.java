package org.plazaatlas.briefing.data;

import org.plazaatlas.store.shapefile.ShapefileWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes features as a shapefile with its companion files, in UTF-8 and degrees on WGS 84. */
public final class ShapefileExport {

    private ShapefileExport() {}

    /**
     * Writes or replaces a shapefile, all of its files or none.
     *
     * @param file with the ending .shp
     * @throws IOException if it cannot be written, or a word of a text is too long for a field
     */
    public static void write(FeatureTable features, Path file) throws IOException {
        ShapefileFields fields = ShapefileFields.of(features.table());
        List<ShapefileWriter.Row> rows = new ArrayList<>();
        for (int i = 0; i < features.shapes().size(); i++) {
            rows.add(new ShapefileWriter.Row(features.shapes().get(i), fields.rows().get(i)));
        }
        ShapefileWriter.replace(file, features.kind(), fields.fields(), rows);
    }
}
