package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.style.QgisStyle;
import org.plazaatlas.briefing.style.SldStyle;
import org.plazaatlas.briefing.style.StyledFields;
import org.plazaatlas.store.shapefile.ShapefileWriter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes features as a shapefile with its companion files, in UTF-8 and degrees on WGS 84; where
 * they have a style, it stands beside as SLD and QML.
 */
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
        ShapefileWriter.replace(
                file, features.kind(), fields.fields(), rows, styles(features, fields, file));
    }

    /** Style files beside it: one that many programs read, and QGIS' own with the headings. */
    private static Map<String, String> styles(
            FeatureTable features, ShapefileFields fields, Path file) {
        if (features.style().isEmpty()) {
            return Map.of();
        }
        StyledFields styled = features.fields(fields.names());
        String layer = file.getFileName().toString().replaceFirst("\\.shp$", "");
        return Map.of(
                ".sld", SldStyle.of(layer, features.style(), styled),
                ".qml", QgisStyle.of(features.style(), styled));
    }

    /**
     * The names that columns have in a shapefile, where they differ from their keys: a column whose
     * texts are long has several.
     */
    public static Map<String, List<String>> renamed(DataTable table) {
        return ShapefileFields.of(table).renamed();
    }
}
