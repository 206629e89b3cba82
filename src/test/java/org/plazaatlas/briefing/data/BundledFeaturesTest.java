package org.plazaatlas.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;

import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads back the features written of the bundled atlas and measures them again. */
@Execution(ExecutionMode.CONCURRENT)
class BundledFeaturesTest {

    private static final double ONE_PER_MILLE = 0.001;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private static Atlas atlas;
    private static FeatureTables features;

    @TempDir private Path folder;

    @BeforeAll
    static void read() {
        atlas = MexicoAtlas.atlas();
        History history = MexicoAtlas.history();
        features = new FeatureTables(history, new Dossiers(history));
    }

    private static View view(String date) {
        LocalDate day = LocalDate.parse(date);
        return View.of(day, Extent.ofCountry(atlas), Language.ES, Theme.LIGHT);
    }

    private static FeatureTable changes() {
        return features.changes(
                view("2024-11-12"), new Topic.Changes(LocalDate.parse("2017-01-01")));
    }

    private static JsonObject geoJson(FeatureTable table) throws IOException {
        StringWriter text = new StringWriter();
        GeoJson.write(table, text);
        return JsonParser.parseString(text.toString()).getAsJsonObject();
    }

    private static List<JsonObject> featuresOf(JsonObject collection) {
        return collection.getAsJsonArray("features").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** The shape of a feature, read without knowledge of the program that wrote it. */
    private static Geometry shape(JsonObject feature) {
        JsonObject geometry = feature.getAsJsonObject("geometry");
        List<JsonElement> parts = geometry.getAsJsonArray("coordinates").asList();
        return switch (geometry.get("type").getAsString()) {
            case "MultiPolygon" ->
                    GEOMETRIES.createMultiPolygon(
                            parts.stream()
                                    .map(BundledFeaturesTest::polygon)
                                    .toArray(Polygon[]::new));
            case "MultiLineString" ->
                    GEOMETRIES.createMultiLineString(
                            parts.stream()
                                    .map(line -> GEOMETRIES.createLineString(points(line)))
                                    .toArray(LineString[]::new));
            case String other -> throw new AssertionError("unexpected geometry: " + other);
        };
    }

    private static Polygon polygon(JsonElement part) {
        List<LinearRing> rings =
                part.getAsJsonArray().asList().stream()
                        .map(ring -> GEOMETRIES.createLinearRing(points(ring)))
                        .toList();
        return GEOMETRIES.createPolygon(
                rings.getFirst(), rings.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static Coordinate[] points(JsonElement line) {
        return line.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonArray)
                .map(
                        point ->
                                new Coordinate(
                                        point.get(0).getAsDouble(), point.get(1).getAsDouble()))
                .toArray(Coordinate[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-06-15", "2012-06-15", "2024-11-12"})
    void zonesAreValidAndAsLargeAsTheySay(String date) throws IOException {
        List<JsonObject> zones = featuresOf(geoJson(features.zones(view(date))));
        assertThat(zones).isNotEmpty();
        for (JsonObject zone : zones) {
            assertSound(shape(zone), zone.getAsJsonObject("properties"));
        }
    }

    @Test
    void changesAreValidAndAsLargeAsTheySay() throws IOException {
        JsonObject collection = geoJson(changes());
        assertThat(collection.get("from_date").getAsString()).isEqualTo("2017-01-01");
        assertThat(collection.get("to_date").getAsString()).isEqualTo("2024-11-12");
        assertThat(featuresOf(collection)).isNotEmpty();
        for (JsonObject change : featuresOf(collection)) {
            assertSound(shape(change), change.getAsJsonObject("properties"));
        }
    }

    private static void assertSound(Geometry shape, JsonObject properties) {
        String name = properties.toString();
        assertThat(shape.isValid()).as(name).isTrue();
        for (Object part : PolygonExtracter.getPolygons(shape)) {
            assertRightHandRule((Polygon) part, name);
        }
        double stated = properties.get("area_km2").getAsDouble();
        assertThat(areaSquareKm(shape)).as(name).isCloseTo(stated, within(stated * ONE_PER_MILLE));
        assertThat(ids(properties, "claim_ids", "dispute_ids")).as(name).isNotEmpty();
        assertThat(properties.getAsJsonArray("source_ids").asList()).as(name).isNotEmpty();
        for (JsonElement claim : properties.getAsJsonArray("claim_ids")) {
            assertThat(atlas.claim(claim.getAsString())).as(name).isPresent();
        }
    }

    /** The ids in some columns; a table need not have all of them. */
    private static List<JsonElement> ids(JsonObject properties, String... columns) {
        return Arrays.stream(columns)
                .filter(properties::has)
                .flatMap(column -> properties.getAsJsonArray(column).asList().stream())
                .toList();
    }

    private static void assertRightHandRule(Polygon polygon, String name) {
        assertThat(isCounterClockwise(polygon.getExteriorRing())).as(name).isTrue();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            assertThat(isCounterClockwise(polygon.getInteriorRingN(i))).as(name).isFalse();
        }
    }

    private static boolean isCounterClockwise(LinearRing ring) {
        return Orientation.isCCW(ring.getCoordinateSequence());
    }

    /** On the ellipsoid, edges being geodesics; holes count less for they turn the other way. */
    private static double areaSquareKm(Geometry shape) {
        double squareMetres = 0;
        for (Object part : LinearComponentExtracter.getLines(shape)) {
            squareMetres += measure((Geometry) part, false).area;
        }
        return squareMetres / 1e6;
    }

    private static double lengthKm(Geometry shape) {
        double metres = 0;
        for (Object part : LinearComponentExtracter.getLines(shape)) {
            metres += measure((Geometry) part, true).perimeter;
        }
        return metres / 1e3;
    }

    private static PolygonResult measure(Geometry line, boolean open) {
        PolygonArea measured = new PolygonArea(Geodesic.WGS84, open);
        Coordinate[] points = line.getCoordinates();
        for (int i = 0; i < points.length - (open ? 0 : 1); i++) {
            measured.AddPoint(points[i].y, points[i].x);
        }
        return measured.Compute();
    }

    @Test
    void boundariesAreAsLongAsTheySay() throws IOException {
        List<JsonObject> boundaries = featuresOf(geoJson(features.boundaries(view("2024-11-12"))));
        assertThat(boundaries).isNotEmpty();
        for (JsonObject boundary : boundaries) {
            JsonObject properties = boundary.getAsJsonObject("properties");
            double stated = properties.get("length_km").getAsDouble();
            assertThat(lengthKm(shape(boundary))).isCloseTo(stated, within(stated * ONE_PER_MILLE));
            assertThat(ids(properties, "first_claim_ids", "dispute_ids")).isNotEmpty();
            assertThat(ids(properties, "second_claim_ids", "dispute_ids")).isNotEmpty();
            assertThat(properties.getAsJsonArray("source_ids")).isNotEmpty();
            assertThat(properties.get("hostile").getAsJsonPrimitive().isBoolean()).isTrue();
        }
    }

    /** Dominance and presence of one organization never overlap, whatever their borders share. */
    @Test
    void neighboursShareTheirVertices() throws IOException {
        List<JsonObject> zones = featuresOf(geoJson(features.zones(view("2024-11-12"))));
        Set<Coordinate> dominant = new TreeSet<>();
        Set<Coordinate> presence = new TreeSet<>();
        for (JsonObject zone : zones) {
            JsonObject properties = zone.getAsJsonObject("properties");
            if (properties.get("organization_id").getAsString().equals("cjng")) {
                boolean strong = properties.get("level").getAsString().equals("dominant");
                (strong ? dominant : presence).addAll(List.of(shape(zone).getCoordinates()));
            }
        }
        presence.retainAll(dominant);
        assertThat(presence).hasSizeGreaterThan(50);
    }

    @Test
    void aCollectionSaysWhatItIsAndWhereItsDegreesAre() throws IOException {
        JsonObject collection = geoJson(features.zones(view("2024-11-12")));
        assertThat(collection.get("type").getAsString()).isEqualTo("FeatureCollection");
        assertThat(collection.get("title").getAsString()).isEqualTo("Zonas de influencia");
        assertThat(collection.get("date").getAsString()).isEqualTo("2024-11-12");
        assertThat(collection.get("attribution").getAsString()).isEqualTo("everyone");
        assertThat(collection.has("crs")).isFalse();
    }

    @Test
    void aShapefileHoldsWhatTheGeoJsonHolds() throws IOException {
        FeatureTable zones = features.zones(view("2024-11-12"));
        Path file = folder.resolve("zonas.shp");
        Files.writeString(folder.resolve("zonas.qix"), "the index of an older file");
        ShapefileExport.write(zones, file);
        List<SimpleFeature> read = readShapefile(file);
        assertThat(read).hasSize(zones.shapes().size());
        for (int row = 0; row < read.size(); row++) {
            SimpleFeature zone = read.get(row);
            Geometry shape = (Geometry) zone.getDefaultGeometry();
            assertThat(shape.isValid()).isTrue();
            assertThat(shape.norm()).isEqualTo(zones.shapes().get(row).norm());
            assertThat(zone.getAttribute("org_id"))
                    .isEqualTo(zones.table().values("organization_id").get(row));
            assertThat(idsOf(zone, "claims")).isEqualTo(zones.table().values("claim_ids").get(row));
            assertThat(idsOf(zone, "sources"))
                    .isEqualTo(zones.table().values("source_ids").get(row));
        }
        assertThat(folder.resolve("zonas.cpg")).hasContent("UTF-8");
        assertThat(folder.resolve("zonas.qix")).doesNotExist();
        assertThat(Files.readString(folder.resolve("zonas.prj"))).contains("WGS_1984");
    }

    /** Joins what goes on in further fields. */
    private static List<String> idsOf(SimpleFeature feature, String field) {
        List<String> ids = new ArrayList<>();
        for (int part = 1;
                feature.getFeatureType().getDescriptor(name(field, part)) != null;
                part++) {
            String text = (String) feature.getAttribute(name(field, part));
            if (text != null && !text.isEmpty()) {
                ids.addAll(List.of(text.split(" ")));
            }
        }
        return ids;
    }

    private static String name(String field, int part) {
        return part == 1 ? field : field + part;
    }

    private static List<SimpleFeature> readShapefile(Path file) throws IOException {
        DataStore store = DataStoreFinder.getDataStore(Map.of("url", file.toUri().toURL()));
        List<SimpleFeature> read = new ArrayList<>();
        try {
            SimpleFeatureSource source = store.getFeatureSource(store.getTypeNames()[0]);
            try (SimpleFeatureIterator iterator = source.getFeatures().features()) {
                while (iterator.hasNext()) {
                    read.add(iterator.next());
                }
            }
        } finally {
            store.dispose();
        }
        return read;
    }
}
