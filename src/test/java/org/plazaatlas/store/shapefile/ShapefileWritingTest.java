package org.plazaatlas.store.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.plazaatlas.store.shapefile.Fixture.row;
import static org.plazaatlas.store.shapefile.Fixture.wkt;

import org.geotools.api.data.DataStore;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.FilterFactory;
import org.geotools.data.DataUtilities;
import org.geotools.data.DefaultTransaction;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.store.file.WholeFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Adding, changing and removing features, and what is left if that fails. */
class ShapefileWritingTest {
    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

    @TempDir Path folder;
    private Path shp;
    private DataStore store;
    private SimpleFeatureStore features;

    @BeforeEach
    void makeAShapefile() throws IOException {
        shp =
                Fixture.write(
                        folder.resolve("p.shp"),
                        "the_geom:Point,name:String,n:Integer",
                        row("POINT (1 1)", "Iguala", 1),
                        row(null, "unknown", 2),
                        row("POINT (3 3)", "Chilpancingo", 3));
        store = Fixture.store(shp);
        features = Fixture.featureStore(store);
    }

    @Test
    void addedFeaturesFollowTheOthersAndGetTheirNumbers() throws IOException {
        var ids = features.addFeatures(DataUtilities.collection(taxco()));

        assertThat(ids).extracting(Object::toString).containsExactly("p.4");
        assertThat(names()).containsExactly("Iguala", "unknown", "Chilpancingo", "Taxco");
    }

    @Test
    void changedFeaturesChangeAndTheOthersStay() throws IOException {
        features.modifyFeatures("name", "Acapulco", FILTERS.id(FILTERS.featureId("p.2")));

        assertThat(names()).containsExactly("Iguala", "Acapulco", "Chilpancingo");
        assertThat(Fixture.geometries(shp))
                .containsExactly(wkt("POINT (1 1)"), null, wkt("POINT (3 3)"));
    }

    @Test
    void removedFeaturesAreGone() throws IOException {
        features.removeFeatures(FILTERS.equals(FILTERS.property("n"), FILTERS.literal(2)));

        assertThat(names()).containsExactly("Iguala", "Chilpancingo");
        assertThat(Fixture.read(shp))
                .extracting(SimpleFeature::getID)
                .containsExactly("p.1", "p.2");
    }

    @Test
    void aTransactionShowsItsChangesToNobodyElseBeforeTheCommit() throws IOException {
        try (Transaction transaction = new DefaultTransaction()) {
            features.setTransaction(transaction);
            features.removeFeatures(FILTERS.id(FILTERS.featureId("p.1")));
            features.modifyFeatures("n", 30, FILTERS.id(FILTERS.featureId("p.3")));
            features.addFeatures(DataUtilities.collection(taxco()));

            assertThat(features.getCount(Query.ALL)).isEqualTo(3);
            assertThat(names()).containsExactly("Iguala", "unknown", "Chilpancingo");
            transaction.commit();
        }
        assertThat(names()).containsExactly("unknown", "Chilpancingo", "Taxco");
        assertThat(Fixture.read(shp).get(1).getAttribute("n")).isEqualTo(30);
    }

    @Test
    void aTransactionRolledBackChangesNothing() throws IOException {
        Map<String, List<Byte>> before = files();
        try (Transaction transaction = new DefaultTransaction()) {
            features.setTransaction(transaction);
            features.removeFeatures(FILTERS.id(FILTERS.featureId("p.1")));
            transaction.rollback();
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFailureWhileWritingLeavesAllFilesAsTheyWere() throws IOException {
        Map<String, List<Byte>> before = files();

        assertThatThrownBy(
                        () ->
                                Fixture.append(
                                        store,
                                        row("POINT (4 4)", "Taxco", 4),
                                        row("LINESTRING (0 0, 1 1)", "a line", 5)))
                .hasMessageContaining("a LineString does not fit a shapefile of type POINT");

        assertThat(files()).isEqualTo(before);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void neitherSuccessNorFailureLeavesAFileOpen() throws IOException {
        Fixture.append(store, row("POINT (4 4)", "Taxco", 4));
        assertThat(openFiles()).isEmpty();

        assertThatThrownBy(() -> Fixture.append(store, row("LINESTRING (0 0, 1 1)", "line", 5)))
                .isInstanceOf(IOException.class);
        assertThat(openFiles()).isEmpty();

        try (var writer = store.getFeatureWriterAppend("p", Transaction.AUTO_COMMIT)) {
            writer.next();
            assertThat(openFiles()).isNotEmpty();
        }
        assertThat(openFiles()).isEmpty();
    }

    /** Which files of the folder this process has open now. */
    private List<Path> openFiles() throws IOException {
        List<Path> open = new ArrayList<>();
        Path inFolder = folder.toRealPath();
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : all.toList()) {
                if (Files.exists(descriptor)) {
                    Path file = Files.readSymbolicLink(descriptor);
                    if (file.startsWith(inFolder)) {
                        open.add(file);
                    }
                }
            }
        }
        return open;
    }

    @Test
    void writingNothingChangesNoFile() throws IOException {
        Map<String, List<Byte>> before = files();

        Fixture.append(store);
        features.removeFeatures(FILTERS.id(FILTERS.featureId("p.99")));

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBePutInPlacePutsTheOldOnesBack() throws IOException {
        Map<String, List<Byte>> before = files();

        try (WholeFiles swap = new WholeFiles()) {
            Files.writeString(swap.stage(shp), "new");
            swap.stage(folder.resolve("p.dbf"));
            assertThatThrownBy(swap::commit).isInstanceOf(IOException.class);
        }

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void indexesOfOtherProgramsAreRemovedAsTheyNoLongerFit() throws IOException {
        Files.writeString(folder.resolve("p.sbn"), "stale");
        Files.writeString(folder.resolve("p.qix"), "stale");

        Fixture.append(store, row("POINT (4 4)", "Taxco", 4));

        assertThat(files().keySet()).containsExactlyInAnyOrder("p.shp", "p.shx", "p.dbf", "p.cpg");
    }

    @Test
    void aHeightThatComesLateMakesTheWholeFileOneWithHeights() throws IOException {
        Fixture.append(store, row("POINT Z (4 4 2200)", "Taxco", 4));

        List<Geometry> geometries = Fixture.geometries(shp);

        assertThat(geometries.getFirst().getCoordinate().getX()).isEqualTo(1);
        assertThat(geometries.getLast().getCoordinate().getZ()).isEqualTo(2200);
        try (FileWindow file = FileWindow.open(shp)) {
            assertThat(ShpHeader.read(file).type()).isEqualTo(ShapeType.POINT_Z);
        }
    }

    @Test
    void shellsAreWrittenClockwiseAndHolesTheOtherWay() throws IOException {
        Path polygons =
                Fixture.write(
                        folder.resolve("a.shp"),
                        "the_geom:Polygon,n:Integer",
                        row("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 1 1))", 1));

        Polygon polygon = (Polygon) Fixture.geometries(polygons).getFirst().getGeometryN(0);

        assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates())).isFalse();
        assertThat(Orientation.isCCW(polygon.getInteriorRingN(0).getCoordinates())).isTrue();
    }

    @Test
    void anEmptyGeometryIsWrittenAsANullShape() throws IOException {
        Fixture.append(store, row("POINT EMPTY", "nowhere", 4));

        assertThat(Fixture.geometries(shp).getLast()).isNull();
    }

    @Test
    void aFileThatMayNotBeWrittenIsReadOnly() throws IOException {
        assumeTrue(shp.toFile().setReadOnly());
        assumeFalse(Files.isWritable(shp));

        assertThat(Fixture.store(shp).getFeatureSource("p"))
                .isNotInstanceOf(SimpleFeatureStore.class);
    }

    private SimpleFeature taxco() throws IOException {
        Object[] values = row(wkt("POINT (4 4)"), "Taxco", 4);
        return SimpleFeatureBuilder.build(store.getSchema("p"), values, null);
    }

    private List<Object> names() throws IOException {
        return Fixture.read(shp).stream().map(feature -> feature.getAttribute("name")).toList();
    }

    private Map<String, List<Byte>> files() throws IOException {
        Map<String, List<Byte>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<Byte> bytes = new ArrayList<>();
                for (byte b : Files.readAllBytes(file)) {
                    bytes.add(b);
                }
                contents.put(file.getFileName().toString(), bytes);
            }
        }
        return contents;
    }
}
