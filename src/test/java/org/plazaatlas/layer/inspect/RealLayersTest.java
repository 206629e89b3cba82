package org.plazaatlas.layer.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Each layer that another program finds in the real files is found here with the same values. */
@EnabledIf(
        value = "areThere",
        disabledReason = "the folder of real files is not there (plaza.realdata)")
class RealLayersTest {

    /** Degrees and metres that are told with six decimals. */
    private static final double MOST = 2e-6;

    /**
     * Files of which that program sees less than there is: a placemark without a folder, the points
     * of a track. {@link RealTrapsTest} holds what is in them.
     */
    private static final Set<String> OTHERWISE =
            Set.of("nasty/togeojson/twopoints.kml", "nasty/togeojson/gxmultitrack.kml");

    static boolean areThere() {
        return RealFiles.areThere();
    }

    static List<Expected> layers() throws IOException {
        return RealFiles.table("expected_layers.tsv").stream()
                .filter(row -> !row[3].startsWith("not readable"))
                .filter(row -> !OTHERWISE.contains(row[0]))
                .map(Expected::of)
                .toList();
    }

    /** A row of the table of expected layers. */
    record Expected(
            String file,
            String layer,
            long features,
            String geometry,
            List<Double> bounds,
            String crs) {

        static Expected of(String... row) {
            List<Double> bounds =
                    row[4].isEmpty()
                            ? List.of()
                            : List.of(row[4], row[5], row[6], row[7]).stream()
                                    .map(Double::valueOf)
                                    .toList();
            return new Expected(row[0], row[1], Long.parseLong(row[2]), row[3], bounds, row[8]);
        }

        @Override
        public String toString() {
            return file + " " + layer;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layers")
    void theLayerIsFound(Expected expected) {
        JsonObject report = RealFiles.inspected(expected.file());
        JsonObject layer = RealFiles.layer(report, expected.layer());

        assertThat(counted(expected, layer)).isEqualTo(expected.features());
        if (!expected.geometry().startsWith("Unknown")
                && !expected.geometry().startsWith("3D Un")) {
            assertThat(geometry(layer)).isIn(expected.geometry(), heights(expected));
        }
        if (!expected.bounds().isEmpty() && expected.features() > 0) {
            assertThat(bounds(layer, expected)).isEqualTo(expected.bounds());
        }
        assertThat(systems(layer)).anyMatch(name -> isSame(name, expected.crs()));
    }

    /** GDAL leaves out geometries of the type null, which count here as features without one. */
    private static long counted(Expected expected, JsonObject layer) {
        long features = layer.get("features").getAsLong();
        boolean nulls = expected.file().endsWith("mx_tj.json");
        return nulls ? features - nulls(expected) : features;
    }

    /** Heights of GPX are fields for that program. */
    private static String heights(Expected expected) {
        return expected.file().endsWith(".gpx") ? "3D " + expected.geometry() : expected.geometry();
    }

    private static long nulls(Expected expected) {
        return expected.layer().equals("municipios2") ? 20 : 0;
    }

    private static String geometry(JsonObject layer) {
        String kind = layer.get("geometry").getAsString();
        String spaced = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace("none", "None");
        return (layer.get("dimensions").getAsInt() == 3 ? "3D " : "") + spaced;
    }

    /** The bounds that are expected, if those of the shapes or those of the header are the same. */
    private static List<Double> bounds(JsonObject layer, Expected expected) {
        for (String key : List.of("bounds", "boundsStated")) {
            JsonElement found = layer.get(key);
            if (found instanceof JsonArray array && isNear(array, expected.bounds())) {
                return expected.bounds();
            }
        }
        return layer.get("bounds").isJsonNull()
                ? List.of()
                : layer.getAsJsonArray("bounds").asList().stream()
                        .map(JsonElement::getAsDouble)
                        .toList();
    }

    private static boolean isNear(JsonArray found, List<Double> expected) {
        for (int i = 0; i < 4; i++) {
            if (Math.abs(found.get(i).getAsDouble() - expected.get(i)) > MOST) {
                return false;
            }
        }
        return true;
    }

    private static List<String> systems(JsonObject layer) {
        JsonObject crs = layer.getAsJsonObject("crs");
        boolean assumed = List.of("assumed", "unknown").contains(crs.get("origin").getAsString());
        JsonElement stated = crs.get("stated");
        return List.of(
                assumed ? "" : text(crs.get("name")),
                text(stated),
                assumed && stated.isJsonNull() ? "" : "?");
    }

    private static String text(JsonElement element) {
        return element == null || element.isJsonNull() ? "" : element.getAsString();
    }

    /** ESRI's name of a system that stands without its code, and the name of the same in EPSG. */
    private static final Map<String, String> SAME =
            Map.of(
                    "NAD_1983_StatePlane_Massachusetts_Mainland_FIPS_2001",
                    "NAD83 / Massachusetts Mainland");

    private static boolean isSame(String found, String expected) {
        String plain = found.toLowerCase(Locale.ROOT);
        return expected.equals(SAME.get(found))
                || plain.equals(expected.toLowerCase(Locale.ROOT))
                || !expected.isEmpty() && found.startsWith("PROJCS[\"" + expected + "\"");
    }
}
