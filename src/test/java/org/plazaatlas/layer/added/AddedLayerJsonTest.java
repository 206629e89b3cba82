package org.plazaatlas.layer.added;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.layer.style.CategoryColours;
import org.plazaatlas.layer.style.ClassMethod;
import org.plazaatlas.layer.style.ColourRamp;
import org.plazaatlas.layer.style.Colouring;
import org.plazaatlas.layer.style.LayerPlacement;
import org.plazaatlas.layer.style.LayerStyle;
import org.plazaatlas.layer.style.StyleColour;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AddedLayerJsonTest {

    private static final AddedLayer PLAIN =
            new AddedLayer(
                    "a1",
                    new LayerReference(
                            Path.of("datos", "puertos.geojson"),
                            "puertos",
                            LayerMends.NONE,
                            Optional.empty()),
                    LayerCredit.of("Puertos"),
                    LayerStyle.of(new StyleColour(0x0072B2), 6, 0.9),
                    Optional.empty(),
                    Optional.empty(),
                    true);

    private static AddedLayer full(Colouring colouring) {
        return new AddedLayer(
                "a2",
                new LayerReference(
                        Path.of("tabla.csv"),
                        "tabla",
                        new LayerMends(
                                Optional.of(6372),
                                Optional.of(true),
                                Optional.of(StandardCharsets.ISO_8859_1),
                                Optional.of('\t'),
                                Optional.of(true),
                                Optional.of(false),
                                true),
                        Optional.of(
                                new PlaceJoin(
                                        "state-and-municipality-name",
                                        Optional.of("Entidad"),
                                        Optional.of("Municipio"),
                                        Map.of("Ñuu Savi, Guerrero", "12082", "B", "01001")))),
                new LayerCredit("Tabla", "Fiscalía, 2024", "CC BY 4.0"),
                new LayerStyle(
                        colouring, 2.5, 0.5, Optional.of("nombre"), LayerPlacement.BELOW_ZONES),
                Optional.of(new LayerTime("desde", Optional.of("hasta"), 7)),
                Optional.of("muertes > 3"),
                false);
    }

    private static void assertRoundTrip(AddedLayer layer) {
        String written = AddedLayerJson.TYPE.written(layer).toString();

        assertThat(AddedLayerJson.TYPE.read(JsonParser.parseString(written))).contains(layer);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertRoundTrip(PLAIN);
        assertRoundTrip(full(new Colouring.Single(new StyleColour(0xABCDEF))));
        assertRoundTrip(
                full(
                        new Colouring.Categories(
                                "tipo",
                                List.of(
                                        new Colouring.Category("á", CategoryColours.of(0)),
                                        new Colouring.Category("", CategoryColours.of(1))),
                                CategoryColours.OTHER)));
        assertRoundTrip(
                full(new Colouring.Graduated("tasa", ClassMethod.JENKS, 5, ColourRamp.CIVIDIS)));
    }

    @Test
    void aPlainLayerIsWrittenShortly() {
        JsonObject written = AddedLayerJson.TYPE.written(PLAIN).getAsJsonObject();

        assertThat(written.keySet())
                .containsExactly("id", "file", "layer", "name", "style", "visible");
        assertThat(written.get("file").getAsString()).isEqualTo("datos/puertos.geojson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"id\":\"a\",\"file\":\"f\",\"layer\":\"l\",\"name\":\"n\",\"style\":{"
                        + "\"colouring\":{\"kind\":\"single\",\"colour\":\"red\"},\"size\":1,"
                        + "\"opacity\":1}}",
                "{\"id\":\"a\",\"file\":\"f\",\"layer\":\"l\",\"name\":\"n\",\"style\":{"
                        + "\"colouring\":{\"kind\":\"single\",\"colour\":\"#FF0000\"},\"size\":1,"
                        + "\"opacity\":2}}",
                "{\"id\":\"a\",\"file\":\"\\u0000\",\"layer\":\"l\",\"name\":\"n\",\"style\":{"
                        + "\"colouring\":{\"kind\":\"single\",\"colour\":\"#FF0000\"},\"size\":1,"
                        + "\"opacity\":1}}",
                "{\"id\":\"a\",\"file\":\"f\",\"layer\":\"l\",\"name\":\"n\",\"mends\":{"
                        + "\"encoding\":\"no such\"},\"style\":{"
                        + "\"colouring\":{\"kind\":\"single\",\"colour\":\"#FF0000\"},\"size\":1,"
                        + "\"opacity\":1}}"
            })
    void whatIsMalformedIsRefusedWhole(String json) {
        assertThat(AddedLayerJson.TYPE.read(JsonParser.parseString(json))).isEmpty();
    }
}
