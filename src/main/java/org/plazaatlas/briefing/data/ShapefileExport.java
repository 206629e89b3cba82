package org.plazaatlas.briefing.data;

import org.plazaatlas.store.shapefile.ShapefileWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes features as a shapefile with its companions, in UTF-8 and degrees on WGS 84. */
public final class ShapefileExport {

    private ShapefileExport() {}

    /**
     * Replaces the shapefile of that name, all of it or nothing.
     *
     * @param file with the ending .shp
     * @throws IOException if it cannot be written there
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
