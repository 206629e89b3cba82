package org.plazaatlas.store.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.plazaatlas.model.Projection;
import org.plazaatlas.store.atlas.FileNotes;
import org.plazaatlas.store.atlas.MapProjection;
import org.plazaatlas.store.atlas.Outline;
import org.plazaatlas.store.atlas.OutlineFile;
import org.plazaatlas.store.json.AtlasException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Boundaries are imported from an invented world in which every state of Mexico is a square. */
@Execution(ExecutionMode.CONCURRENT)
class BoundaryImporterTest {

    private static Projection projection;

    @TempDir private Path folder;

    private final JsonArray features = new JsonArray();
    private Path admin1;

    @BeforeAll
    static void readProjection() throws Exception {
        projection = MapProjection.parse(Files.readString(Path.of("maps/mexico/projection.wkt")));
    }

    @BeforeEach
    void inventWorld() {
        admin1 = folder.resolve("admin1.json");
        int place = 0;
        for (FederalEntity entity : FederalEntity.all().reversed()) {
            String name = entity.code().equals("09") ? "Distrito Federal" : entity.nameEs();
            add("MX", entity.sourceIso(), name, name, square(-110 + place % 8, 18 + place / 8));
            place++;
        }
        add("MX", "MX-X01~", null, null, square(-90, 22));
        add("US", "US-TX", "Texas", null, square(-110, 22));
        add("GT", "GT-PE", "Petén", "Petén", square(-91, 16));
        add("FR", "FR-75", "París", "Paris", square(2, 48));
    }

    @Test
    void statesGetTheirCodesNamesAndCapitals() throws Exception {
        BoundaryImporter.importBoundaries(write(), folder);

        assertThat(read("states.shp"))
                .extracting(
                        o -> o.attribute(List.of("code")),
                        o -> o.attribute(List.of("iso_3166_2")),
                        o -> o.attribute(List.of("name_es")),
                        o -> o.attribute(List.of("name_en")),
                        o -> o.attribute(List.of("capital")))
                .hasSize(32)
                .contains(
                        tuple("07", "MX-CHP", "Chiapas", "Chiapas", "Tuxtla Gutiérrez"),
                        tuple("08", "MX-CHH", "Chihuahua", "Chihuahua", "Chihuahua"),
                        tuple(
                                "09",
                                "MX-CMX",
                                "Ciudad de México",
                                "Mexico City",
                                "Ciudad de México"));
    }

    @Test
    void outlineOfAStateIsTheOneOfItsIsoCode() throws Exception {
        BoundaryImporter.importBoundaries(write(), folder);

        // Zacatecas comes first in the invented world, in its south-western corner.
        Envelope zacatecas = read("states.shp").getLast().shape().getEnvelopeInternal();
        assertThat(zacatecas.contains(projection.toMap(-109.5, 18.5))).isTrue();
    }

    @Test
    void landAroundIsKeptAndLandFarAwayIsNot() throws Exception {
        BoundaryImporter.importBoundaries(write(), folder);

        assertThat(read("surroundings.shp"))
                .extracting(
                        o -> o.attribute(List.of("country")), o -> o.attribute(List.of("name_en")))
                .containsExactly(tuple("GT", "Petén"), tuple("MX", ""), tuple("US", "Texas"));
    }

    @Test
    void namesAreWrittenInUtf8() throws Exception {
        BoundaryImporter.importBoundaries(write(), folder);

        assertThat(folder.resolve("states.cpg")).hasContent("UTF-8");
        assertThat(
                        new String(
                                Files.readAllBytes(folder.resolve("states.dbf")),
                                StandardCharsets.UTF_8))
                .contains("Querétaro");
    }

    @Test
    void missingStateIsToldAndNothingWritten() throws Exception {
        features.remove(0);

        AtlasException refused = refusal(write());

        assertThat(refused)
                .hasMessageContaining("MX-ZAC: the outline of Zacatecas is missing; expected");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(admin1);
        }
    }

    @Test
    void fileThatCannotBeReplacedLeavesAllOthersAsTheyWere() throws Exception {
        Files.writeString(folder.resolve("states.shp"), "old");
        Files.createDirectories(folder.resolve("surroundings.shp").resolve("in the way"));

        assertThat(refusal(write())).hasMessageContaining("surroundings.shp");

        assertThat(folder.resolve("states.shp")).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("admin1.json", "states.shp", "surroundings.shp");
        }
    }

    @Test
    void fileThatIsNoFeatureCollectionIsTold() throws Exception {
        for (String text : List.of("", "[]", "{\"features\": {}}", "{\"features\": 1}", "\"x\"")) {
            Files.writeString(admin1, text);

            assertThat(refusal(admin1))
                    .as(text)
                    .hasMessageStartingWith(admin1 + ": it is no GeoJSON collection");
        }
    }

    @Test
    void featuresWithoutAShapeArePassedOver() throws Exception {
        features.add(JsonParser.parseString("{\"properties\": {}, \"geometry\": null}"));
        features.add(JsonParser.parseString("{\"properties\": null, \"geometry\": null}"));
        BoundaryImporter.importBoundaries(write(), folder);
        assertThat(read("states.shp")).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,1],[0,0]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,1],[1,0],[0,2]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[0],[1],[1],[0]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [7]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[\"a\",null]]]}",
                "{\"type\": \"Point\", \"coordinates\": [1, 2]}",
                "{\"type\": 5, \"coordinates\": [[]]}"
            })
    void aMalformedFeatureIsToldByItsNumber(String geometry) throws Exception {
        int number = features.size() + 1;
        add("US", "US-NV", "Nevada", "Nevada", geometry);
        assertThat(refusal(write()))
                .hasMessageContaining("feature " + number + " does not have the form of GeoJSON");
        assertThat(folder.resolve("states.shp")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[0,0],[2,2],[2,0],[0,2],[0,0]]|the outline crosses itself",
                "[[-100,20],[-100,1e308],[-99,20],[-100,20]]|the outline is not on the globe"
            })
    void aStateOfAnImpossibleShapeIsRefused(String ring, String told) throws Exception {
        features.remove(0);
        String shape = ring.replace("[0,", "[-98,").replace("[2,", "[-96,").replace(",0]", ",20]");
        add(
                "MX",
                FederalEntity.all().reversed().getFirst().sourceIso(),
                "Zacatecas",
                "Zacatecas",
                "{\"type\": \"Polygon\", \"coordinates\": [" + shape + "]}");
        assertThat(refusal(write())).hasMessageContaining(told);
    }

    @Test
    void twoStatesOfOneCodeAreTold() throws Exception {
        String iso = FederalEntity.all().getFirst().sourceIso();
        add("MX", iso, "Otro", "Other", square(-100, 25));
        assertThat(refusal(write())).hasMessageContaining(iso + ": \"" + iso + "\" is there more");
    }

    @Test
    void fileThatIsNotThereIsTold() {
        assertThat(refusal(folder.resolve("none.json")))
                .hasMessageEndingWith("none.json: there is no such file; name one that exists");
    }

    private AtlasException refusal(Path file) {
        return catchThrowableOfType(
                AtlasException.class, () -> BoundaryImporter.importBoundaries(file, folder));
    }

    private Path write() throws Exception {
        JsonObject collection = new JsonObject();
        collection.addProperty("type", "FeatureCollection");
        collection.add("features", features);
        Files.writeString(admin1, collection.toString());
        return admin1;
    }

    private List<Outline> read(String file) {
        FileNotes notes = FileNotes.of(file);
        List<Outline> outlines =
                new OutlineFile(folder, notes, projection)
                        .read(List.of(List.of(file.startsWith("states") ? "code" : "country")));
        assertThat(notes.problems().found()).isEmpty();
        return outlines;
    }

    private void add(String country, String iso, String name, String nameEn, String geometry) {
        JsonObject properties = new JsonObject();
        properties.addProperty("iso_a2", country);
        properties.addProperty("iso_3166_2", iso);
        properties.addProperty("name", name);
        properties.addProperty("name_en", nameEn);
        properties.add("name_es", JsonNull.INSTANCE);
        JsonObject feature = new JsonObject();
        feature.addProperty("type", "Feature");
        feature.add("geometry", JsonParser.parseString(geometry));
        feature.add("properties", properties);
        features.add(feature);
    }

    private static String square(int west, int south) {
        int east = west + 1;
        int north = south + 1;
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d]]]}"
                .formatted(west, south, west, north, east, north, east, south, west, south);
    }
}
