package org.plazaatlas.briefing.data;

import org.plazaatlas.store.file.WholeFile;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which rows are saved as a file. */
public enum DataFileFormat {
    CSV("csv"),
    XLSX("xlsx"),
    GEOJSON("geojson"),
    GPKG("gpkg"),
    SHP("shp"),
    KML("kml");

    /** The forms of rows without shapes. */
    public static final List<DataFileFormat> OF_TABLES = List.of(CSV, XLSX);

    /** The forms of rows with shapes, those that keep the shapes first. */
    public static final List<DataFileFormat> OF_FEATURES =
            List.of(GEOJSON, GPKG, SHP, KML, CSV, XLSX);

    private final String ending;

    DataFileFormat(String ending) {
        this.ending = ending;
    }

    /** The ending of file names, without a dot. */
    public String ending() {
        return ending;
    }

    /** Whether it holds shapes. */
    public boolean hasShapes() {
        return switch (this) {
            case GEOJSON, GPKG, SHP, KML -> true;
            case CSV, XLSX -> false;
        };
    }

    /** The form that the ending of a file name stands for; empty if none. */
    public static Optional<DataFileFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(form -> name.endsWith("." + form.ending)).findFirst();
    }

    /**
     * Writes rows without shapes, the whole file or nothing.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the form needs shapes
     */
    public void save(DataTable table, Path file) throws IOException {
        switch (this) {
            case CSV -> CsvText.save(table, file);
            case XLSX -> WholeFile.write(file, out -> XlsxTable.write(table, out));
            case GEOJSON, GPKG, SHP, KML ->
                    throw new IllegalArgumentException(this + " needs shapes");
        }
    }

    /**
     * Writes rows with shapes, the whole file or nothing.
     *
     * @throws IOException if the file cannot be written, or a word is too long for a shapefile
     */
    public void save(FeatureTable features, Path file) throws IOException {
        switch (this) {
            case GEOJSON -> saveText(file, text -> GeoJson.write(features, text));
            case KML -> saveText(file, text -> Kml.write(features, text));
            case GPKG -> WholeFile.write(file, out -> GeoPackage.write(features, out));
            case SHP -> ShapefileExport.write(features, file);
            case CSV, XLSX -> save(features.table(), file);
        }
    }

    @FunctionalInterface
    private interface TextWriting {
        void writeTo(Writer text) throws IOException;
    }

    private static void saveText(Path file, TextWriting writing) throws IOException {
        WholeFile.write(
                file,
                out -> {
                    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    writing.writeTo(text);
                    text.flush();
                });
    }
}
