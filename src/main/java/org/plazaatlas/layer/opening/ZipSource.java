package org.plazaatlas.layer.opening;

import org.plazaatlas.layer.archive.UnpackedZip;
import org.plazaatlas.layer.feature.FeatureCursor;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.LayerSchema;
import org.plazaatlas.layer.feature.LayerSource;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ProblemLog;
import org.plazaatlas.layer.feature.ReadingChoices;
import org.plazaatlas.layer.feature.UnusableFileException;
import org.plazaatlas.store.file.FileReason;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All layers of the files in a zip, wherever in it they lie. */
final class ZipSource implements LayerSource {

    private static final Set<String> WANTED =
            Set.of(
                    "shp",
                    "shx",
                    "dbf",
                    "prj",
                    "cpg",
                    "cst",
                    "geojson",
                    "json",
                    "topojson",
                    "gpkg",
                    "kml",
                    "kmz",
                    "gpx",
                    "csv",
                    "tsv",
                    "tab",
                    "xlsx",
                    "xls");

    private static final Set<String> COMPANIONS = Set.of("shx", "prj", "cpg", "cst");

    private final UnpackedZip zip;
    private final List<LayerSource> sources = new ArrayList<>();
    private final IdentityHashMap<LayerSchema, LayerSource> layers = new IdentityHashMap<>();
    private final List<LayerSchema> ordered = new ArrayList<>();

    private ZipSource(UnpackedZip zip) {
        this.zip = zip;
    }

    static ZipSource open(Path file, ReadingChoices choices, ProblemLog problems)
            throws IOException {
        UnpackedZip zip = UnpackedZip.of(file, name -> WANTED.contains(ending(name)), problems);
        ZipSource source = new ZipSource(zip);
        try {
            source.openFiles(choices, problems);
            if (source.sources.isEmpty() && zip.files().isEmpty()) {
                throw new UnusableFileException("zip.empty");
            }
            return source;
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void openFiles(ReadingChoices choices, ProblemLog problems) {
        for (Path file : zip.files()) {
            if (!COMPANIONS.contains(ending(file.toString())) && !belongsToShapes(file)) {
                add(file, choices, problems);
            }
        }
    }

    /** Whether it is the table of a shapefile that is also there. */
    private boolean belongsToShapes(Path file) {
        String base = base(file);
        return ending(file.toString()).equals("dbf")
                && zip.files().stream()
                        .anyMatch(
                                other ->
                                        ending(other.toString()).equals("shp")
                                                && base(other).equals(base));
    }

    private static String base(Path file) {
        return file.toString().replaceFirst("\\.[^.]+$", "");
    }

    private void add(Path file, ReadingChoices choices, ProblemLog problems) {
        try {
            Optional<LayerFormat> format = FormatGuess.of(file);
            if (format.isPresent()) {
                LayerSource source = LayerFile.open(file, format.get(), choices, problems);
                sources.add(source);
                for (LayerSchema layer : source.layers()) {
                    layers.put(layer, source);
                    ordered.add(layer);
                }
            }
        } catch (IOException e) {
            problems.addToFile(
                    ProblemKind.RECORD_UNREADABLE,
                    "zip.unreadable",
                    zip.nameOf(file),
                    FileReason.of(e));
        }
    }

    @Override
    public LayerFormat format() {
        return sources.size() == 1 ? sources.getFirst().format() : LayerFormat.ZIP;
    }

    @Override
    public List<LayerSchema> layers() {
        return List.copyOf(ordered);
    }

    @Override
    public FeatureCursor open(LayerSchema layer) throws IOException {
        return layers.get(layer).open(layer);
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            for (LayerSource source : sources) {
                source.close();
            }
        }
    }
}
