package org.plazaatlas.bench;

import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Geometry;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.State;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The generated layers with which other programs were measured (states, dated zones,
 * municipalities, projected to EPSG:6372). They are in the folder that the property {@value
 * #PROPERTY} names.
 */
final class BenchData {

    static final String PROPERTY = "plaza.bench.data";

    private final Path folder;

    private BenchData(Path folder) {
        this.folder = folder;
    }

    static boolean isThere() {
        return Files.isRegularFile(
                Path.of(System.getProperty(PROPERTY, "")).resolve("zones_6372.shp"));
    }

    static BenchData open() {
        if (!isThere()) {
            throw new IllegalStateException(
                    "no generated layers: -D%s=FOLDER must name the folder that holds states_6372.shp, zones_6372.shp and munis_6372.shp"
                            .formatted(PROPERTY));
        }
        return new BenchData(Path.of(System.getProperty(PROPERTY)));
    }

    /** With codes from 01 to 32, in the order of the file. */
    List<State> states() throws IOException {
        List<State> states = new ArrayList<>();
        for (SimpleFeature feature : features("states_6372.shp")) {
            String name = (String) feature.getAttribute("name");
            String code = "%02d".formatted(states.size() + 1);
            states.add(new State(code, "MX-" + code, Text.same(name), "", shape(feature)));
        }
        return states;
    }

    /** A million dated points. */
    Path incidents() {
        return folder.resolve("incidents.csv");
    }

    /** A shape with the organization and the months, counted from 2005-01, that it belongs to. */
    record Zone(int organization, int fromMonth, int toMonth, Geometry shape) {}

    List<Zone> zones() throws IOException {
        return read(
                "zones_6372.shp",
                zone ->
                        new Zone(
                                number(zone, "org_id"),
                                number(zone, "m_from"),
                                number(zone, "m_to"),
                                shape(zone)));
    }

    /** A municipality with the name of the state that it lies in. */
    record Cell(String name, String stateName, Geometry shape) {}

    List<Cell> municipalities() throws IOException {
        return read(
                "munis_6372.shp",
                cell ->
                        new Cell(
                                (String) cell.getAttribute("name"),
                                (String) cell.getAttribute("state"),
                                shape(cell)));
    }

    /** What an invented atlas has in common with the bundled one: time span and projection. */
    static AtlasContents bundled() throws AtlasException {
        return AtlasReader.read(Path.of("maps/mexico")).contents();
    }

    private <T> List<T> read(String name, Function<SimpleFeature, T> decode) throws IOException {
        return features(name).stream().map(decode).toList();
    }

    private List<SimpleFeature> features(String name) throws IOException {
        FileDataStore store = FileDataStoreFinder.getDataStore(folder.resolve(name).toFile());
        List<SimpleFeature> features = new ArrayList<>();
        try (SimpleFeatureIterator all = store.getFeatureSource().getFeatures().features()) {
            while (all.hasNext()) {
                features.add(all.next());
            }
        } finally {
            store.dispose();
        }
        return features;
    }

    private static Geometry shape(SimpleFeature feature) {
        return (Geometry) feature.getDefaultGeometry();
    }

    private static int number(SimpleFeature feature, String attribute) {
        return ((Number) feature.getAttribute(attribute)).intValue();
    }
}
