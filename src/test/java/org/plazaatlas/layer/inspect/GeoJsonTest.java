package org.plazaatlas.layer.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.layer.feature.GeometryKind;
import org.plazaatlas.layer.feature.LayerFormat;
import org.plazaatlas.layer.feature.ProblemKind;
import org.plazaatlas.layer.feature.ValueType;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Execution(ExecutionMode.CONCURRENT)
class GeoJsonTest {

    private static final String POINT =
            "{\"type\":\"Feature\",\"properties\":{\"n\":%s},\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s]}}";

    @TempDir private Path folder;

    private static String point(Object value, String coordinates) {
        return POINT.formatted(value, coordinates);
    }

    private static String collection(String features, String after) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]" + after + "}";
    }

    @Test
    void aSystemThatStandsAfterTheFeaturesCounts() {
        String crs =
                ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::6372\"}}";
        Inspected file =
                Inspected.text(folder, "a.geojson", collection(point(1, "2500000,1000000"), crs));

        assertThat(file.layer().system().epsg()).contains(6372);
        assertThat(file.layer().lonLat().orElseThrow().getMinX()).isBetween(-102.01, -101.99);
        assertThat(file.report().isUsable()).isTrue();
    }

    @Test
    void kindsOfShapesStandInTheirOwnOrder() {
        String shapes =
                Stream.of(
                                "\"MultiPolygon\",\"coordinates\":[[[[0,0],[0,1],[1,1],[0,0]]]]",
                                "\"Polygon\",\"coordinates\":[[[0,0],[0,1],[1,1],[0,0]]]",
                                "\"LineString\",\"coordinates\":[[0,0],[0,1]]",
                                "\"MultiPoint\",\"coordinates\":[[0,0],[0,1]]",
                                "\"Point\",\"coordinates\":[0,0]")
                        .map(
                                shape ->
                                        "{\"type\":\"Feature\",\"properties\":{},\"geometry\":"
                                                + "{\"type\":"
                                                + shape
                                                + "}}")
                        .collect(Collectors.joining(","));
        Inspected file = Inspected.text(folder, "a.geojson", collection(shapes, ""));
        assertThat(List.copyOf(file.layer().kinds().keySet()))
                .hasSize(5)
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void metresWithoutASystemAreNotTakenForDegrees() {
        Inspected file =
                Inspected.text(folder, "a.geojson", collection(point(1, "2500000,1000000"), ""));

        assertThat(file.layer().system().epsg()).contains(6372);
        assertThat(file.kinds()).contains(ProblemKind.METRES_AS_DEGREES);
    }

    @Test
    void swappedAxesAreSwappedBack() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.geojson",
                        collection(point(1, "19.4,-99.1") + "," + point(2, "24.8,-107.4"), ""));

        assertThat(file.kinds()).contains(ProblemKind.AXES_SWAPPED);
        assertThat(file.layer().lonLat().orElseThrow().getMinX()).isEqualTo(-107.4);
    }

    @Test
    void featuresMayStandOneALine() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.ndjson",
                        point(1, "-99,19") + "\n" + point(2.5, "-98,20") + "\n");

        assertThat(file.report().format()).contains(LayerFormat.GEOJSON_LINES);
        assertThat(file.layer().features()).isEqualTo(2);
        assertThat(file.field("n").field().type()).isEqualTo(ValueType.DECIMAL);
    }

    @Test
    void whatIsCutShortIsReadUpToThere() {
        String whole = collection(point(1, "-99,19") + "," + point(2, "-98,20"), "");
        Inspected file =
                Inspected.text(folder, "a.geojson", whole.substring(0, whole.length() - 30));

        assertThat(file.layer().features()).isEqualTo(1);
        assertThat(file.message(ProblemKind.CUT_SHORT)).contains("after 1 features", "line 1");
    }

    @Test
    void aPositionThatIsNoNumberCostsItsShapeAlone() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.geojson",
                        collection(point(1, "NaN,19") + "," + point(2, "-98,20"), ""));

        assertThat(file.layer().features()).isEqualTo(2);
        assertThat(file.layer().missing()).isEqualTo(1);
        assertThat(file.problem(ProblemKind.RECORD_UNREADABLE).records()).containsExactly("1");
    }

    @Test
    void aThousandBracketsAreToldAndDoNotStopTheProgram() {
        String deep = "[".repeat(1000) + "]".repeat(1000);
        Inspected file = Inspected.text(folder, "a.geojson", collection(point(1, deep), ""));

        assertThat(file.report().problems()).isNotEmpty();
        assertThat(file.report().layers()).allMatch(layer -> layer.kinds().isEmpty());
    }

    @Test
    void areasThatCrossThemselvesAreCountedAndKept() {
        String bow =
                "{\"type\":\"Polygon\",\"coordinates\":[[[-99,19],[-98,20],[-98,19],[-99,20],[-99,19]]]}";
        Inspected file = Inspected.text(folder, "a.json", bow);

        assertThat(file.layer().geometry()).isEqualTo(GeometryKind.POLYGON);
        assertThat(file.layer().invalid()).isEqualTo(1);
        assertThat(file.layer().unmendable()).isZero();
    }

    @Test
    void numbersThatAreTextsAreSummed() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.geojson",
                        collection(
                                point("\"1,938.00\"", "-99,19") + "," + point("\"62\"", "-98,20"),
                                ""));

        assertThat(file.sum("n")).isEqualTo(2000);
        assertThat(file.problem(ProblemKind.THOUSANDS_SEPARATOR).records()).containsExactly("n");
    }

    @Test
    void topologiesArePutTogetherFromTheirArcs() {
        Inspected file =
                Inspected.text(
                        folder,
                        "a.json",
                        "{\"type\":\"Topology\",\"transform\":{\"scale\":[1,1],\"translate\":[-100,19]},"
                            + "\"objects\":{\"estados\":{\"type\":\"GeometryCollection\","
                            + "\"properties\":[{\"id\":25},{\"id\":8}],\"geometries\":["
                            + "{\"type\":\"Polygon\",\"arcs\":[[0,-2]]},{\"type\":null}]}},"
                            + "\"arcs\":[[[0,0],[1,0],[0,1]],[[0,0],[0,1],[1,0]]]}");

        LayerReport layer = file.layer("estados");
        assertThat(layer.kinds()).containsEntry(GeometryKind.POLYGON, 1L);
        assertThat(layer.missing()).isEqualTo(1);
        assertThat(layer.bounds().getMinX()).isEqualTo(-100);
        assertThat(layer.bounds().getMaxY()).isEqualTo(20);
        assertThat(layer.places().orElseThrow().matched()).isEqualTo(2);
    }
}
