package org.plazaatlas.store.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plazaatlas.store.shapefile.Fixture.row;

import org.geotools.api.data.DataStore;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.function.FilterFunction_buffer;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ShapefileQueryTest {
    private static final FilterFactory FILTERS = CommonFactoryFinder.getFilterFactory();

    @TempDir Path folder;
    private Path shp;
    private DataStore store;
    private SimpleFeatureSource source;

    /** Twelve places on a diagonal, the twelfth without a geometry. */
    @BeforeEach
    void makeAShapefile() throws IOException {
        Object[][] rows = new Object[12][];
        for (int i = 0; i < rows.length; i++) {
            String place = "POINT (%d %d)".formatted(i * 10, i * 10);
            rows[i] = row(i == 11 ? null : place, "place " + i, i % 3);
        }
        shp =
                Fixture.write(
                        folder.resolve("p.shp"), "the_geom:Point,name:String,kind:Integer", rows);
        store = Fixture.store(shp);
        source = store.getFeatureSource("p");
    }

    @Test
    void countAndBoundsOfEverythingComeFromTheHeaders() throws IOException {
        assertThat(source.getCount(Query.ALL)).isEqualTo(12);
        assertThat(new Envelope(source.getBounds())).isEqualTo(new Envelope(0, 100, 0, 100));
    }

    @Test
    void anAttributeFilterSelects() throws Exception {
        Query query = new Query("p", ECQL.toFilter("kind = 2 AND name <> 'place 5'"));

        assertThat(ids(query)).containsExactly("p.3", "p.9", "p.12");
        assertThat(source.getCount(query)).isEqualTo(3);
        assertThat(new Envelope(source.getBounds(query))).isEqualTo(new Envelope(20, 80, 20, 80));
    }

    @Test
    void aBoundingBoxSelects() throws IOException {
        Query query = new Query("p", FILTERS.bbox("the_geom", 15, 15, 40, 40, null));

        assertThat(ids(query)).containsExactly("p.3", "p.4", "p.5");
        assertThat(source.getCount(query)).isEqualTo(3);
        assertThat(source.getFeatures(query).size()).isEqualTo(3);
    }

    @Test
    void recordsOutsideTheBoxAreNotDecoded() throws IOException {
        Path lines =
                Fixture.write(
                        folder.resolve("l.shp"),
                        "the_geom:LineString,n:Integer",
                        row("LINESTRING (0 0, 1 1)", 1),
                        row("LINESTRING (50 50, 60 60)", 2));
        int pointCountOfTheSecond = 100 + 8 + 80 + 8 + 40;
        try (RandomAccessFile file = new RandomAccessFile(lines.toFile(), "rw")) {
            file.seek(pointCountOfTheSecond);
            file.write(99);
        }
        DataStore damaged = Fixture.store(lines);
        Query near = new Query("l", FILTERS.bbox("the_geom", -1, -1, 2, 2, null));

        assertThat(Fixture.read(damaged, near)).hasSize(1);
        assertThatThrownBy(() -> Fixture.read(damaged, new Query("l")))
                .isInstanceOf(DamagedShapefileException.class);
    }

    @Test
    void aFunctionThatMovesTheGeometryIsNotCutShortByTheBoxes() throws IOException {
        assertThat(ids(new Query("p", within(6)))).isEmpty();
        assertThat(ids(new Query("p", within(8)))).containsExactly("p.2", "p.3");
    }

    /** Places whose surroundings hold a point halfway between the second and the third. */
    private static Filter within(double distance) {
        FilterFunction_buffer buffer = new FilterFunction_buffer();
        buffer.setParameters(List.of(FILTERS.property("the_geom"), FILTERS.literal(distance)));
        return FILTERS.intersects(buffer, FILTERS.literal(Fixture.wkt("POINT (15 15)")));
    }

    @Test
    void theBoxesNeverChangeWhatAFilterSelects() throws IOException {
        for (long seed = 1; seed <= 30; seed++) {
            Random random = new Random(seed);
            Filter filter = filter(random, 3);
            List<String> expected = new ArrayList<>();
            for (SimpleFeature feature : Fixture.read(shp)) {
                if (filter.evaluate(feature)) {
                    expected.add(feature.getID());
                }
            }
            assertThat(ids(new Query("p", filter)))
                    .as("seed %d: %s", seed, filter)
                    .isEqualTo(expected);
        }
    }

    private static Filter filter(Random random, int depth) {
        double x = random.nextDouble() * 100;
        double y = random.nextDouble() * 100;
        return switch (depth == 0 ? random.nextInt(2) : random.nextInt(5)) {
            case 0 -> FILTERS.bbox("the_geom", x - 30, y - 30, x + 30, y + 30, null);
            case 1 -> FILTERS.equals(FILTERS.property("kind"), FILTERS.literal(random.nextInt(3)));
            case 2 -> FILTERS.and(filter(random, depth - 1), filter(random, depth - 1));
            case 3 -> FILTERS.or(filter(random, depth - 1), filter(random, depth - 1));
            default -> FILTERS.not(filter(random, depth - 1));
        };
    }

    @Test
    void featuresAreFoundByTheirIds() throws IOException {
        Filter filter = FILTERS.id(FILTERS.featureId("p.2"), FILTERS.featureId("p.12"));

        assertThat(ids(new Query("p", filter))).containsExactly("p.2", "p.12");
    }

    @Test
    void onlyTheAttributesAskedForAreGiven() throws IOException {
        Query query = new Query("p", Filter.INCLUDE, "name");

        SimpleFeature first = Fixture.read(store, query).getFirst();

        assertThat(first.getAttributes()).containsExactly("place 0");
    }

    @Test
    void pagesFollowTheOrderOfTheFile() throws IOException {
        Query query = new Query("p");
        query.setStartIndex(8);
        query.setMaxFeatures(3);

        assertThat(ids(query)).containsExactly("p.9", "p.10", "p.11");
        assertThat(source.getCount(query)).isEqualTo(3);
    }

    @Test
    void aFilterAndALimitWorkTogether() throws CQLException, IOException {
        Query query = new Query("p", ECQL.toFilter("kind = 0"));
        query.setMaxFeatures(2);

        assertThat(ids(query)).containsExactly("p.1", "p.4");
        assertThat(source.getCount(query)).isEqualTo(2);
    }

    @Test
    void anotherOrderIsSorted() throws IOException {
        Query query = new Query("p");
        query.setSortBy(FILTERS.sort("name", SortOrder.DESCENDING));
        query.setMaxFeatures(2);

        assertThat(ids(query)).containsExactly("p.10", "p.9");
    }

    private List<String> ids(Query query) throws IOException {
        return Fixture.read(store, query).stream().map(SimpleFeature::getID).toList();
    }
}
