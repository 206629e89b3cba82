package org.plazaatlas.store.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plazaatlas.store.shapefile.Fixture.row;
import static org.plazaatlas.store.shapefile.Fixture.wkt;

import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFinder;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.FeatureTypes;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.MultiPolygon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class ShapefileDataStoreTest {
    private static final String SPEC = "the_geom:MultiPolygon,name:String,code:Integer,area:Double";
    private static final String TRIANGLE = "POLYGON ((0 0, 0 1, 1 1, 0 0))";
    private static final String FAR_TRIANGLE = "POLYGON ((5 5, 5 6, 6 6, 5 5))";

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<SimpleFeature> features = Fixture.read(states());

        assertThat(features)
                .extracting(SimpleFeature::getID)
                .containsExactly("states.1", "states.2");
        assertThat(features.getFirst().getAttributes())
                .containsExactly(
                        wkt("MULTIPOLYGON (((0 0, 0 1, 1 1, 0 0)))"), "Michoacán", 16, 58599.25);
        assertThat(features.getLast().getAttribute("name")).isEqualTo("Querétaro");
    }

    @Test
    void bothFindersOfGeoToolsFindTheStore() throws IOException {
        Path shp = states();

        DataStore byUrl = DataStoreFinder.getDataStore(Map.of("url", shp.toUri().toURL()));
        DataStore byText =
                DataStoreFinder.getDataStore(Map.of("url", shp.toUri().toURL().toString()));
        FileDataStore byFile = FileDataStoreFinder.getDataStore(shp.toFile());

        assertThat(List.of(byUrl, byText, byFile)).allMatch(ShapefileDataStore.class::isInstance);
        assertThat(byFile.getFeatureSource().getCount(Query.ALL)).isEqualTo(2);
        assertThat(byFile.getSchema().getTypeName()).isEqualTo("states");
    }

    @Test
    void otherFilesAndPlacesAreLeftToOtherStores() throws IOException {
        ShapefileDataStoreFactory factory = new ShapefileDataStoreFactory();

        assertThat(factory.canProcess(Map.of("url", folder.resolve("a.csv").toUri().toURL())))
                .isFalse();
        assertThat(factory.canProcess(Map.of("url", "http://example.org/a.shp"))).isFalse();
        assertThat(factory.canProcess(Map.of("dbtype", "h2"))).isFalse();
    }

    @Test
    void aPathWithBlanksAndAccentsIsFound() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("más mapas #1"));
        Path shp = Fixture.write(odd.resolve("méxico 2020.shp"), SPEC, state("Sonora", 26));

        assertThat(FileDataStoreFinder.getDataStore(shp.toFile()).getTypeNames())
                .containsExactly("méxico 2020");
    }

    @Test
    void theGeometryComesFirstAndIsCalledTheGeom() throws IOException {
        DataStore store =
                Fixture.create(
                        folder.resolve("a.shp"), "name:String,shape:MultiPolygon,n:java.lang.Long");

        SimpleFeatureType schema = store.getSchema("a");

        assertThat(schema.getAttributeDescriptors())
                .extracting(AttributeDescriptor::getLocalName)
                .containsExactly("the_geom", "name", "n");
        assertThat(schema.getGeometryDescriptor().getType().getBinding())
                .isEqualTo(MultiPolygon.class);
    }

    @Test
    void theCoordinateSystemIsKeptInThePrjWithLongitudeFirst() throws Exception {
        for (CoordinateReferenceSystem crs :
                List.of(
                        DefaultGeographicCRS.WGS84,
                        CRS.decode("EPSG:4326"),
                        CRS.decode("EPSG:6372", true))) {
            CoordinateReferenceSystem read = crsAfterRoundTrip(crs);

            assertThat(CRS.getAxisOrder(read)).isEqualTo(CRS.AxisOrder.EAST_NORTH);
            assertThat(CRS.findMathTransform(crsXFirst(crs), read, true).isIdentity()).isTrue();
        }
    }

    private static CoordinateReferenceSystem crsXFirst(CoordinateReferenceSystem crs)
            throws FactoryException {
        boolean latitudeFirst = CRS.getAxisOrder(crs) == CRS.AxisOrder.NORTH_EAST;
        return latitudeFirst ? CRS.decode("EPSG:4326", true) : crs;
    }

    private CoordinateReferenceSystem crsAfterRoundTrip(CoordinateReferenceSystem crs)
            throws IOException {
        DataStore store = Fixture.store(folder.resolve("crs.shp"));
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("crs");
        builder.add("the_geom", MultiPolygon.class, crs);
        store.createSchema(builder.buildFeatureType());
        return Fixture.store(folder.resolve("crs.shp"))
                .getSchema("crs")
                .getCoordinateReferenceSystem();
    }

    @Test
    void theWordsOfEsriAreUnderstoodInAPrj() throws IOException {
        Path shp = states();
        Files.writeString(
                folder.resolve("states.prj"),
                "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,"
                        + "298.257223563]],PRIMEM[\"Greenwich\",0.0],"
                        + "UNIT[\"Degree\",0.0174532925199433]]");

        CoordinateReferenceSystem crs =
                Fixture.store(shp).getSchema("states").getCoordinateReferenceSystem();

        assertThat(CRS.getAxisOrder(crs)).isEqualTo(CRS.AxisOrder.EAST_NORTH);
        assertThat(CRS.equalsIgnoreMetadata(crs, DefaultGeographicCRS.WGS84)).isTrue();
    }

    @Test
    void withoutAPrjThereIsNoCoordinateSystem() throws IOException {
        assertThat(Fixture.store(states()).getSchema("states").getCoordinateReferenceSystem())
                .isNull();
    }

    @Test
    void withoutADbfThereIsTheGeometryOnly() throws IOException {
        Path shp = states();
        Files.delete(folder.resolve("states.dbf"));

        assertThat(Fixture.read(shp))
                .extracting(SimpleFeature::getAttributeCount)
                .containsExactly(1, 1);
    }

    @Test
    void aSchemaOfOnlyAGeometryMakesAShapefileWithoutATable() throws IOException {
        Path shp = Fixture.write(folder.resolve("p.shp"), "the_geom:Point", row("POINT (1 2)"));

        assertThat(folder.resolve("p.dbf")).doesNotExist();
        assertThat(Fixture.geometries(shp)).containsExactly(wkt("POINT (1 2)"));
    }

    @Test
    void withoutAShxRecordsAreFoundOneAfterTheOther() throws IOException {
        Path shp = states();
        List<SimpleFeature> before = Fixture.read(shp);
        Files.delete(folder.resolve("states.shx"));

        assertThat(Fixture.read(shp)).isEqualTo(before);
    }

    @Test
    void extensionsMayBeInAnyCase() throws IOException {
        states();
        Files.move(folder.resolve("states.shp"), folder.resolve("states.SHP"));
        Files.move(folder.resolve("states.dbf"), folder.resolve("states.Dbf"));
        Files.move(folder.resolve("states.shx"), folder.resolve("states.SHX"));

        List<SimpleFeature> features = Fixture.read(folder.resolve("states.SHP"));

        assertThat(features)
                .extracting(feature -> feature.getAttribute("name"))
                .containsExactly("Michoacán", "Querétaro");
    }

    @Test
    void aFileInCapitalsGetsSiblingsInCapitals() throws IOException {
        Fixture.write(folder.resolve("A.SHP"), SPEC, state("Sonora", 26));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("A.SHP", "A.SHX", "A.DBF", "A.CPG");
        }
    }

    @Test
    void longFieldNamesAreCutToTenLettersAndStayDifferent() throws IOException {
        DataStore store =
                Fixture.create(
                        folder.resolve("long.shp"),
                        "the_geom:Point,poblacion_2020:Integer,poblacion_2010:Integer,"
                                + "POBLACION_2000:Integer,Señal:String");

        assertThat(store.getSchema("long").getAttributeDescriptors())
                .extracting(AttributeDescriptor::getLocalName)
                .containsExactly("the_geom", "poblacion_", "poblacion1", "POBLACION2", "Senal");
    }

    @Test
    void theLengthOfATextIsKept() throws IOException {
        DataStore store = Fixture.store(folder.resolve("a.shp"));
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("a");
        builder.add("the_geom", MultiPolygon.class);
        builder.restriction(ShapefileContents.atMost(40)).add("name", String.class);
        store.createSchema(builder.buildFeatureType());

        SimpleFeatureType schema = Fixture.store(folder.resolve("a.shp")).getSchema("a");

        assertThat(FeatureTypes.getFieldLength(schema.getDescriptor("name"))).isEqualTo(40);
    }

    @Test
    void whatAShapefileCannotHoldIsSaid() {
        assertThatThrownBy(() -> Fixture.create(folder.resolve("a.shp"), "the_geom:Geometry"))
                .hasMessage("a shapefile holds points, lines or polygons, not Geometry in general");
        assertThatThrownBy(() -> Fixture.create(folder.resolve("a.shp"), "name:String"))
                .hasMessage("a: a shapefile needs a geometry attribute");
        assertThatThrownBy(
                        () ->
                                Fixture.create(
                                        folder.resolve("a.shp"), "the_geom:Point,u:java.net.URI"))
                .hasMessageContaining("attribute u: a .dbf holds text, numbers, dates and flags");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Fixture.read(folder.resolve("nowhere.shp")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere.shp");
    }

    @Test
    void theCharsetParameterOverrulesTheFiles() throws IOException {
        Path shp = states();
        Map<String, Object> params =
                Map.of("url", shp.toUri().toURL(), "charset", StandardCharsets.ISO_8859_1);
        DataStore store = DataStoreFinder.getDataStore(params);

        assertThat(Fixture.read(store, new Query("states")))
                .extracting(feature -> feature.getAttribute("name"))
                .containsExactly("MichoacÃ¡n", "QuerÃ©taro");
    }

    private Path states() throws IOException {
        return Fixture.write(
                folder.resolve("states.shp"),
                SPEC,
                row(TRIANGLE, "Michoacán", 16, 58599.25),
                row(FAR_TRIANGLE, "Querétaro", 22, 11699.5));
    }

    private static Object[] state(String name, int code) {
        return row(TRIANGLE, name, code, 1.0);
    }
}
