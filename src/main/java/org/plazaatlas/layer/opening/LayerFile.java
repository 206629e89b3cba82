package org.plazaatlas.layer.opening;

import org.plazaatlas.layer.csv.DelimitedSource;
import org.plazaatlas.layer.excel.XlsSource;
import org.plazaatlas.layer.excel.XlsxSource;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.layer.geojson.GeoJsonSource;
import org.plazaatlas.layer.geopackage.GeoPackageSource;
import org.plazaatlas.layer.gpx.GpxSource;
import org.plazaatlas.layer.kml.KmlSource;
import org.plazaatlas.layer.shapefile.DbfSource;
import org.plazaatlas.layer.shapefile.ShapefileSource;
import org.plazaatlas.layer.topojson.TopoJsonSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/** Opens the layers of a file of any format that is read. */
public final class LayerFile {

    /** The endings that files with layers usually have, without a dot. */
    public static final Set<String> ENDINGS = FormatGuess.ENDINGS;

    private LayerFile() {}

    /**
     * Opens a file. What is odd about it is noted.
     *
     * @throws IOException if it cannot be read, or is nothing that this program reads
     */
    public static LayerSource open(Path file, ProblemLog problems) throws IOException {
        return open(file, ReadingChoices.NONE, problems);
    }

    /**
     * Opens a file as someone decided that it is to be read. What is odd about it is noted.
     *
     * @throws IOException if it cannot be read, or is nothing that this program reads
     */
    public static LayerSource open(Path file, ReadingChoices choices, ProblemLog problems)
            throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableFileException("file.notRegular");
        }
        if (Files.size(file) == 0) {
            throw new UnusableFileException("file.empty");
        }
        if (FormatGuess.isPacked(file)) {
            throw new UnusableFileException("file.packed");
        }
        LayerFormat format =
                FormatGuess.of(file).orElseThrow(() -> new UnusableFileException("file.unknown"));
        return format == LayerFormat.ZIP
                ? ZipSource.open(file, choices, problems)
                : open(file, format, choices, problems);
    }

    static LayerSource open(
            Path file, LayerFormat format, ReadingChoices choices, ProblemLog problems)
            throws IOException {
        String name = name(file);
        return switch (format) {
            case SHAPEFILE -> ShapefileSource.open(file, choices.encoding(), problems);
            case DBF -> DbfSource.open(file, choices.encoding(), problems);
            case GEOJSON, GEOJSON_LINES ->
                    GeoJsonSource.open(file, name, choices.encoding(), problems);
            case TOPOJSON -> TopoJsonSource.open(file, choices.encoding(), problems);
            case GEOPACKAGE -> GeoPackageSource.open(file, problems);
            case KML -> KmlSource.open(file, name, problems);
            case KMZ -> KmlSource.openArchive(file, name, problems);
            case GPX -> GpxSource.open(file, problems);
            case DELIMITED -> DelimitedSource.open(file, name, choices, problems);
            case XLSX -> XlsxSource.open(file, choices, problems);
            case XLS -> XlsSource.open(file, choices, problems);
            case ZIP -> throw new UnusableFileException("zip.nested");
        };
    }

    /** Whether a file is one that is read here; views and other JSON are not. */
    public static boolean isLayers(Path file) {
        try {
            return Files.isRegularFile(file)
                    && FormatGuess.of(file).isPresent()
                    && !(FormatGuess.ending(file).equals("json")
                            && !FormatGuess.isGeographic(file));
        } catch (IOException e) {
            return false; // whoever opens it says what is wrong
        }
    }

    /** The name of a file without its ending. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }
}
