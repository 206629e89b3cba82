package org.plazaatlas.store.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.geotools.api.data.DataStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.CoordinateXYM;
import org.locationtech.jts.geom.CoordinateXYZM;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Shapes are read as they were written, for every shape type and every set of ordinates. */
@Execution(ExecutionMode.CONCURRENT)
class ShapeRoundTripTest {
    private static final int FEATURES = 40;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "Point, XY, POINT",
        "Point, XYZ, POINT_Z",
        "Point, XYM, POINT_M",
        "Point, XYZM, POINT_Z",
        "MultiPoint, XY, MULTIPOINT",
        "MultiPoint, XYZ, MULTIPOINT_Z",
        "MultiPoint, XYM, MULTIPOINT_M",
        "MultiPoint, XYZM, MULTIPOINT_Z",
        "MultiLineString, XY, POLYLINE",
        "MultiLineString, XYZ, POLYLINE_Z",
        "MultiLineString, XYM, POLYLINE_M",
        "MultiLineString, XYZM, POLYLINE_Z",
        "MultiPolygon, XY, POLYGON",
        "MultiPolygon, XYZ, POLYGON_Z",
        "MultiPolygon, XYM, POLYGON_M",
        "MultiPolygon, XYZM, POLYGON_Z"
    })
    void everyShapeKeepsEveryOrdinate(String shape, String ordinates, ShapeType fileType)
            throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            List<Geometry> written = geometries(shape, ordinates, new Random(seed));
            Path shp = write(shape + ordinates + seed, shape, written);

            List<Geometry> read = Fixture.geometries(shp);

            assertThat(header(shp).type()).isEqualTo(fileType);
            assertThat(read).hasSameSizeAs(written);
            for (int i = 0; i < FEATURES; i++) {
                String label = "%s %s, seed %d, feature %d".formatted(shape, ordinates, seed, i);
                assertThat(ordinatesOf(read.get(i)))
                        .as(label)
                        .isEqualTo(ordinatesOf(written.get(i)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Point", "MultiPoint", "MultiLineString", "MultiPolygon"})
    void theExtentInTheHeaderIsThatOfAllFeatures(String shape) throws IOException {
        List<Geometry> written = geometries(shape, "XY", new Random(7));
        Path shp = write("extent" + shape, shape, written);

        Geometry all = FACTORY.buildGeometry(written.stream().filter(g -> g != null).toList());

        assertThat(header(shp).bounds()).isEqualTo(all.getEnvelopeInternal());
    }

    private Path write(String name, String shape, List<Geometry> geometries) throws IOException {
        Path shp = folder.resolve(name + ".shp");
        DataStore store = Fixture.create(shp, "the_geom:" + shape + ",n:Integer");
        List<Object[]> rows = new ArrayList<>();
        geometries.forEach(geometry -> rows.add(Fixture.row(geometry, rows.size())));
        Fixture.append(store, rows.toArray(Object[][]::new));
        store.dispose();
        return shp;
    }

    private static ShpHeader header(Path shp) throws IOException {
        try (FileWindow file = FileWindow.open(shp)) {
            return ShpHeader.read(file);
        }
    }

    /** All parts point by point; rings as the format turns them. */
    private static List<List<Double>> ordinatesOf(Geometry geometry) {
        List<List<Double>> points = new ArrayList<>();
        if (geometry != null) {
            geometry.apply(new EachPoint((sequence, i) -> points.add(ordinates(sequence, i))));
        }
        return points;
    }

    private static List<Double> ordinates(CoordinateSequence points, int i) {
        return List.of(points.getX(i), points.getY(i), points.getZ(i), points.getM(i));
    }

    private record EachPoint(BiConsumer<CoordinateSequence, Integer> visitor)
            implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            visitor.accept(points, i);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return false;
        }
    }

    private static List<Geometry> geometries(String shape, String ordinates, Random random) {
        List<Geometry> geometries = new ArrayList<>();
        for (int i = 0; i < FEATURES; i++) {
            boolean absent = i % 7 == 3;
            geometries.add(absent ? null : geometry(shape, ordinates, random));
        }
        return geometries;
    }

    private static Geometry geometry(String shape, String ordinates, Random random) {
        int parts = 1 + random.nextInt(4);
        return switch (shape) {
            case "Point" -> FACTORY.createPoint(place(ordinates, random));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(path(3, ordinates, random));
            case "MultiLineString" -> {
                var lines = new LineString[parts];
                for (int i = 0; i < parts; i++) {
                    int points = 2 + random.nextInt(6);
                    lines[i] = FACTORY.createLineString(path(points, ordinates, random));
                }
                yield FACTORY.createMultiLineString(lines);
            }
            default -> {
                Polygon[] polygons = new Polygon[parts];
                for (int i = 0; i < parts; i++) {
                    polygons[i] = squareWithHole(100 * i, ordinates, random);
                }
                yield FACTORY.createMultiPolygon(polygons);
            }
        };
    }

    private static Polygon squareWithHole(double west, String ordinates, Random random) {
        double size = 20 + random.nextInt(50);
        LinearRing shell = square(west, 0, size, true, ordinates, random);
        LinearRing hole = square(west + 5, 5, size / 4, false, ordinates, random);
        return FACTORY.createPolygon(shell, new LinearRing[] {hole});
    }

    private static LinearRing square(
            double x, double y, double size, boolean clockwise, String ordinates, Random random) {
        Coordinate start = place(x, y, ordinates, random);
        Coordinate north = place(x, y + size, ordinates, random);
        Coordinate across = place(x + size, y + size, ordinates, random);
        Coordinate east = place(x + size, y, ordinates, random);
        return FACTORY.createLinearRing(
                clockwise
                        ? new Coordinate[] {start, north, across, east, start}
                        : new Coordinate[] {start, east, across, north, start});
    }

    private static Coordinate[] path(int points, String ordinates, Random random) {
        Coordinate[] path = new Coordinate[points];
        for (int i = 0; i < points; i++) {
            path[i] = place(ordinates, random);
        }
        return path;
    }

    private static Coordinate place(String ordinates, Random random) {
        return place(random.nextGaussian() * 90, random.nextGaussian() * 45, ordinates, random);
    }

    private static Coordinate place(double x, double y, String ordinates, Random random) {
        return switch (ordinates) {
            case "XYZ" -> new Coordinate(x, y, random.nextDouble() * 5000);
            case "XYM" -> new CoordinateXYM(x, y, random.nextDouble() * 100);
            case "XYZM" ->
                    new CoordinateXYZM(x, y, random.nextDouble() * 5000, random.nextDouble() * 100);
            default -> new CoordinateXY(x, y);
        };
    }
}
