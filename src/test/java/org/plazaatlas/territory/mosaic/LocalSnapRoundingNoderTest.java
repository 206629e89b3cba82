package org.plazaatlas.territory.mosaic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.Noder;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** The result has the same segments as snap rounding of everything. */
class LocalSnapRoundingNoderTest {

    private static final PrecisionModel METRE_GRID = new PrecisionModel(1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void roundsCrowdedLinesAsItWouldAll(long seed) {
        Random random = new Random(seed);
        double reach = seed % 2 == 0 ? 60 : 2_000;
        List<Coordinate[]> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lines.add(walk(random, reach));
        }
        assertThat(segments(new LocalSnapRoundingNoder(METRE_GRID), lines))
                .as("seed %d", seed)
                .isEqualTo(segments(new SnapRoundingNoder(METRE_GRID), lines));
    }

    /** Now and then it takes a tiny step, or goes back on itself. */
    private static Coordinate[] walk(Random random, double reach) {
        Coordinate[] points = new Coordinate[8];
        points[0] = new Coordinate(random.nextDouble() * reach, random.nextDouble() * reach);
        for (int i = 1; i < points.length; i++) {
            double step = random.nextInt(4) == 0 ? 1.5 : reach / 3;
            Coordinate from = i > 1 && random.nextInt(5) == 0 ? points[i - 2] : points[i - 1];
            points[i] =
                    new Coordinate(
                            from.x + (random.nextDouble() - 0.5) * step,
                            from.y + (random.nextDouble() - 0.5) * step);
        }
        return points;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MULTILINESTRING ((0 0, 100 0), (50 -50, 50 50))", // crossing
                "MULTILINESTRING ((0 0, 100 0, 200 0), (100 50, 100 0, 100 -50))", // at a vertex
                "MULTILINESTRING ((0 0, 100 0), (0 0.4, 100 0.4))", // within a step of the grid
                "MULTILINESTRING ((0 0, 100 0), (50.2 0.3, 50 80))", // an end on a line
                "MULTILINESTRING ((0 0, 100 0, 0 0.3))", // a spike
                "MULTILINESTRING ((0 0, 50 0, 50.4 0.2, 90 40), (50 -30, 50 -0.3))", // a tiny step
                "MULTILINESTRING ((0 0, 90 0, 90 90, 0 90, 0 0))", // a ring on its own
            })
    void knowsWhatIsNear(String wkt) throws ParseException {
        var lines = new WKTReader().read(wkt);
        List<Coordinate[]> points = new ArrayList<>();
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            points.add(lines.getGeometryN(i).getCoordinates());
        }
        assertThat(segments(new LocalSnapRoundingNoder(METRE_GRID), points))
                .isEqualTo(segments(new SnapRoundingNoder(METRE_GRID), points));
    }

    private static Set<String> segments(Noder noder, List<Coordinate[]> lines) {
        List<SegmentString> strings = new ArrayList<>();
        lines.forEach(line -> strings.add(new NodedSegmentString(copy(line), null)));
        noder.computeNodes(strings);
        Set<String> segments = new TreeSet<>();
        for (Object noded : noder.getNodedSubstrings()) {
            addSegments((SegmentString) noded, segments);
        }
        return segments;
    }

    private static Coordinate[] copy(Coordinate[] line) {
        return new GeometryFactory().createLineString(line).copy().getCoordinates();
    }

    private static void addSegments(SegmentString string, Set<String> segments) {
        for (int i = 1; i < string.size(); i++) {
            Coordinate from = string.getCoordinate(i - 1);
            Coordinate to = string.getCoordinate(i);
            segments.add(from.compareTo(to) < 0 ? from + " " + to : to + " " + from);
        }
    }
}
