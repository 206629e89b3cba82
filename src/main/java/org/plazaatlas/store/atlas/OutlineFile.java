package org.plazaatlas.store.atlas;

import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.plazaatlas.model.Projection;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.store.json.ProblemText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads the polygons of one shapefile of an atlas folder, in map metres. */
public final class OutlineFile {

    private final Path file;
    private final FileProblems problems;
    private final Projection projection;

    /**
     * @param folder the folder of the shapefile
     * @param problems of the shapefile; also gives its name
     * @param projection to the metres of the map
     */
    public OutlineFile(Path folder, FileProblems problems, Projection projection) {
        this.file = folder.resolve(problems.file());
        this.problems = problems;
        this.projection = projection;
    }

    /** The features that have a polygon, in the order of the file. Problems are noted. */
    public List<Outline> read() {
        if (!Files.isRegularFile(file)) {
            problems.addToFile("file.missing");
            return List.of();
        }
        try {
            return readStore();
        } catch (IOException | RuntimeException | FactoryException e) {
            problems.addToFile("file.unreadable", FileReason.of(e));
            return List.of();
        }
    }

    private List<Outline> readStore() throws IOException, FactoryException {
        FileDataStore store = FileDataStoreFinder.getDataStore(file.toFile());
        if (store == null) {
            throw new IOException(ProblemText.of("shapefile.noReader").en());
        }
        try {
            UnaryOperator<Geometry> toMap = toMap(store.getSchema().getCoordinateReferenceSystem());
            List<Outline> outlines = new ArrayList<>();
            try (SimpleFeatureIterator features =
                    store.getFeatureSource().getFeatures().features()) {
                while (features.hasNext()) {
                    add(features.next(), toMap, outlines);
                }
            }
            return outlines;
        } finally {
            store.dispose();
        }
    }

    private void add(SimpleFeature feature, UnaryOperator<Geometry> toMap, List<Outline> outlines) {
        if (feature.getDefaultGeometry() instanceof Geometry shape
                && shape instanceof Polygonal
                && !shape.isEmpty()) {
            outlines.add(new Outline(feature, toMap.apply(shape)));
        } else {
            problems.add(feature.getID(), "shapefile.notPolygon");
        }
    }

    /**
     * The conversion to map metres: from degrees, or from the metres of another projection via its
     * degrees. A file without a {@code .prj} is assumed to be in degrees.
     */
    private UnaryOperator<Geometry> toMap(CoordinateReferenceSystem system)
            throws FactoryException {
        if (!(system instanceof ProjectedCRS)) {
            return projection::toMap;
        }
        Projection own = MapProjection.of(system);
        return shape -> projection.toMap(own.toLonLat(shape));
    }
}
