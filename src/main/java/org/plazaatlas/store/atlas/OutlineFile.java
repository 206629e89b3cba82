package org.plazaatlas.store.atlas;

import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.referencing.FactoryException;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Projection;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.file.FolderListing;
import org.plazaatlas.store.json.ProblemText;
import org.plazaatlas.store.shapefile.ShapefileDataStore;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the polygons of one shapefile of an atlas folder, in map metres. */
public final class OutlineFile {

    private final Path folder;
    private final FileNotes notes;
    private final Projection projection;

    /**
     * @param folder the folder of the shapefile
     * @param notes on the shapefile; also gives its name
     * @param projection to the metres of the map
     */
    public OutlineFile(Path folder, FileNotes notes, Projection projection) {
        this.folder = folder;
        this.notes = notes;
        this.projection = projection;
    }

    /**
     * The features that have a polygon, in the order of the file. Problems are noted.
     *
     * @param needed the columns that the table must have, each with its other names
     */
    public List<Outline> read(List<List<String>> needed) {
        try {
            Optional<Path> file = file(notes.file());
            if (file.isEmpty()) {
                notes.problems().addToFile("file.missing");
                return List.of();
            }
            return hasTable() ? read(file.get(), needed) : List.of();
        } catch (IOException | RuntimeException | FactoryException e) {
            notes.problems().addToFile("file.unreadable", FileReason.of(e));
            return List.of();
        }
    }

    /** Whether a folder has a file of this name, however it is spelt in capitals. */
    static boolean isIn(Path folder, String name) {
        try {
            return file(folder, name).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Path> file(String name) throws IOException {
        return file(folder, name);
    }

    private static Optional<Path> file(Path folder, String name) throws IOException {
        Path usual = folder.resolve(name);
        if (Files.isRegularFile(usual)) {
            return Optional.of(usual);
        }
        return FolderListing.of(folder).stream()
                .filter(file -> file.getFileName().toString().equalsIgnoreCase(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private boolean hasTable() throws IOException {
        String table = notes.file().replaceFirst("\\.shp$", ".dbf");
        boolean found = file(table).isPresent();
        if (!found) {
            notes.problems().addToFile("shapefile.noTable", table);
        }
        return found;
    }

    private List<Outline> read(Path file, List<List<String>> needed)
            throws IOException, FactoryException {
        FileDataStore store = FileDataStoreFinder.getDataStore(file.toFile());
        if (store == null) {
            throw new IOException(ProblemText.of("shapefile.noReader").en());
        }
        try {
            SimpleFeatureType schema = store.getSchema();
            if (!hasColumns(schema, needed)) {
                passedOver(store).forEach(text -> notes.problems().add("", text));
                return List.of();
            }
            List<Outline> outlines = shapes(store);
            passedOver(store).forEach(text -> notes.remarks().add("", text));
            requireKeys(outlines, needed.getFirst());
            return new OutlineSystem(notes, projection)
                    .toMap(outlines, schema.getCoordinateReferenceSystem());
        } finally {
            store.dispose();
        }
    }

    private static List<Text> passedOver(FileDataStore store) {
        return store instanceof ShapefileDataStore own ? own.passedOver() : List.of();
    }

    private boolean hasColumns(SimpleFeatureType schema, List<List<String>> needed) {
        List<String> present =
                schema.getAttributeDescriptors().stream()
                        .map(AttributeDescriptor::getLocalName)
                        .filter(name -> !name.equals(schema.getGeometryDescriptor().getLocalName()))
                        .toList();
        List<String> missing =
                needed.stream()
                        .filter(names -> names.stream().noneMatch(name -> isIn(present, name)))
                        .map(List::getFirst)
                        .toList();
        if (!missing.isEmpty()) {
            notes.problems()
                    .addToFile(
                            "shapefile.noColumn",
                            String.join(", ", missing),
                            present.isEmpty() ? "–" : String.join(", ", present));
        }
        return missing.isEmpty();
    }

    private static boolean isIn(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** The polygons as they are in the file. */
    private List<Outline> shapes(FileDataStore store) throws IOException {
        List<Outline> outlines = new ArrayList<>();
        try (SimpleFeatureIterator features = store.getFeatureSource().getFeatures().features()) {
            while (features.hasNext()) {
                add(features.next(), outlines);
            }
        }
        return outlines;
    }

    /** Without the first of the needed columns, nobody knows what an outline is of. */
    private void requireKeys(List<Outline> outlines, List<String> names) {
        for (int i = 0; i < outlines.size(); i++) {
            if (outlines.get(i).attribute(names).isEmpty()) {
                notes.problems().add("#" + (i + 1), "shapefile.noValue", names.getFirst());
            }
        }
    }

    private void add(SimpleFeature feature, List<Outline> outlines) {
        if (feature.getDefaultGeometry() instanceof Geometry shape
                && shape instanceof Polygonal
                && !shape.isEmpty()) {
            outlines.add(new Outline(texts(feature), shape));
        } else {
            notes.problems().add(feature.getID(), "shapefile.notPolygon");
        }
    }

    private Map<String, String> texts(SimpleFeature feature) {
        Map<String, String> texts = new HashMap<>();
        for (AttributeDescriptor column : feature.getFeatureType().getAttributeDescriptors()) {
            text(feature.getAttribute(column.getName()))
                    .ifPresent(
                            text -> {
                                String name = column.getLocalName().toLowerCase(Locale.ROOT);
                                texts.put(name, text);
                                GarbledText.problem(text)
                                        .ifPresent(
                                                problem ->
                                                        notes.doubts()
                                                                .add(feature.getID(), problem));
                            });
        }
        return texts;
    }

    private static Optional<String> text(Object value) {
        return switch (value) {
            case String text -> Optional.of(text.strip());
            case Double number when !Double.isFinite(number) -> Optional.empty();
            case Number number ->
                    Optional.of(
                            new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
            case null, default -> Optional.empty();
        };
    }
}
