package org.plazaatlas.briefing.carried;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.cartography.layout.Legend.Section;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.page.InsetPlace;
import org.plazaatlas.cartography.page.LegendPlace;
import org.plazaatlas.cartography.page.Logo;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.language.Language;
import org.plazaatlas.store.json.FileProblems;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.LabelSize;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

class PlateDesignJsonTest {

    private static final PlateDesign USUAL = PlateDesign.of(PagePreset.SCREEN_1920X1080);

    private static Logo logo;

    @BeforeAll
    static void draw() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", bytes);
        logo = Logo.of(bytes.toByteArray());
    }

    private static PlateDesign full() {
        return PlateDesign.of(Page.ofPixels(1000, 800, 129.6))
                .withTitle(Optional.of("Título"))
                .withSubtitle(Optional.of("a \"quoted\" <one>"))
                .withHandling(Optional.of("Reservado"))
                .withLogo(Optional.of(logo))
                .withLegendPlace(LegendPlace.BELOW)
                .withInsetPlace(InsetPlace.TOP_RIGHT)
                .without(PagePart.INSET, PagePart.SCALE_BAR)
                .with(PagePart.SOURCE_LIST)
                .withMessage(
                        new MapMessage(
                                Optional.of(MapSubject.pair("cjng", "alpha")),
                                false,
                                CallOuts.of(List.of("ev-2", "ev-1")),
                                LabelSize.LARGE))
                .withLegendRows(new LegendRows(5, List.of(Section.MARKS, Section.EVENTS)));
    }

    private final FileProblems problems = new FileProblems("piece.png");

    private Optional<PlateDesign> read(JsonElement json) {
        return PlateDesignJson.read(json, problems);
    }

    /** A design with one field set to another value. */
    private PlateDesign readWith(String key, String value) {
        JsonObject json = PlateDesignJson.written(full());
        json.add(key, JsonParser.parseString(value));
        return read(json).orElseThrow();
    }

    private String problem() {
        assertThat(problems.found()).hasSize(1);
        return problems.found().getFirst().in(Language.EN);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(read(PlateDesignJson.written(full()))).contains(full());
        assertThat(read(PlateDesignJson.written(USUAL))).contains(USUAL);
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfAPresetIsThatPage(PagePreset preset) {
        PlateDesign design = PlateDesign.of(preset);
        assertThat(read(PlateDesignJson.written(design))).contains(design);
    }

    @Test
    void aDesignOfAnEarlierVersionTellsEverythingInItsLegend() {
        JsonObject json = PlateDesignJson.written(USUAL);
        List.of("subject", "namesOnMap", "callOuts", "calledOut", "labelSize", "legendRows")
                .forEach(json::remove);
        PlateDesign design = read(json).orElseThrow();
        assertThat(design.message()).isEqualTo(MapMessage.NONE);
        assertThat(design.legendRows()).isEqualTo(LegendRows.ALL);
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject | {\"kind\":\"pair\",\"id\":\"cjng\"}",
                "subject | {\"kind\":\"state\"}",
                "subject | {\"kind\":\"changes\",\"id\":\"2\"}",
                "subject | {\"kind\":\"river\",\"id\":\"2\"}",
                "callOuts | 6",
                "callOuts | -1",
                "calledOut | [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"]",
                "labelSize | \"huge\"",
                "legendRows | 0",
                "legendSections | [\"marks\",\"marks\"]"
            })
    void whatAMapCannotSayIsToldAndLeftOut(String key, String value) {
        PlateDesign design = readWith(key, value);
        assertThat(problem()).contains(key);
        assertThat(design.title()).contains("Título");
    }

    @Test
    void withoutADesignThereIsNoneAndNothingToTell() {
        assertThat(read(null)).isEmpty();
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"page\"", "[]", "7", "null"})
    void whatIsNoDesignIsToldAndIsNone(String json) {
        assertThat(read(JsonParser.parseString(json))).isEmpty();
        assertThat(problem()).startsWith("piece.png: design: is no description of a page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"a4\"",
                "[1,2]",
                "{}",
                "{\"width\":800,\"height\":600}",
                "{\"width\":-800,\"height\":600,\"dpi\":96}",
                "{\"width\":0,\"height\":600,\"dpi\":96}",
                "{\"width\":800.5,\"height\":600,\"dpi\":96}",
                "{\"width\":\"800\",\"height\":600,\"dpi\":96}",
                "{\"width\":{},\"height\":600,\"dpi\":96}",
                "{\"width\":1e9,\"height\":600,\"dpi\":96}",
                "{\"width\":1e999999999,\"height\":600,\"dpi\":96}",
                "{\"width\":15000,\"height\":15000,\"dpi\":96}",
                "{\"width\":800,\"height\":600,\"dpi\":0}",
                "{\"width\":800,\"height\":600,\"dpi\":-96}",
                "{\"width\":800,\"height\":600,\"dpi\":1e300}"
            })
    void aPageThatIsNoneIsToldAndTheUsualOneStandsForIt(String page) {
        assertThat(readWith("page", page)).isEqualTo(full().withPage(USUAL.page()));
        assertThat(problem())
                .startsWith("piece.png: design: \"page\" is")
                .contains("200 to 16,000");
    }

    @Test
    void aMissingPageIsTold() {
        JsonObject json = PlateDesignJson.written(full());
        json.remove("page");
        assertThat(read(json)).contains(full().withPage(USUAL.page()));
        assertThat(problem()).contains("\"page\" is missing");
    }

    @ParameterizedTest
    @CsvSource({"title", "subtitle", "handling"})
    void wordsThatAreNoTextAreToldAndLeftOut(String key) {
        for (String value : List.of("7", "[\"a\"]", "{}", "null", "true")) {
            FileProblems told = new FileProblems("piece.png");
            JsonObject json = PlateDesignJson.written(full());
            json.add(key, JsonParser.parseString(value));
            JsonObject without = PlateDesignJson.written(full());
            without.remove(key);
            assertThat(PlateDesignJson.read(json, told)).isEqualTo(read(without));
            assertThat(told.found()).hasSize(1);
        }
    }

    @Test
    void aTitleOfAMegabyteIsToldInALineAndLeftOut() {
        JsonObject json = PlateDesignJson.written(full());
        json.addProperty("title", "x".repeat(1_000_000));
        assertThat(read(json)).contains(full().withTitle(Optional.empty()));
        assertThat(problem()).hasSizeLessThan(400).contains("at most 10,000 characters");
    }

    @Test
    void controlCharactersBecomeSpaces() {
        JsonObject json = PlateDesignJson.written(full());
        json.addProperty("title", "\u0000a\u001b[31mb\nc\u0085\ud800d\uffff ");
        assertThat(read(json).orElseThrow().title()).contains("a [31mb c d");
        assertThat(problems.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"above\"", "\"RIGHT\"", "3", "null", "[]", "{}"})
    void aLegendPlaceThatThereIsNotIsToldAndIsTheSuggestedOne(String place) {
        assertThat(readWith("legend", place))
                .isEqualTo(full().withLegendPlace(LegendPlace.SUGGESTED));
        assertThat(problem()).contains("\"legend\" is", "right, left, below, floating");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"middle\"", "\"TOP_LEFT\"", "3", "null", "[]"})
    void anInsetPlaceThatThereIsNotIsToldAndIsTheSuggestedOne(String place) {
        assertThat(readWith("inset", place)).isEqualTo(full().withInsetPlace(InsetPlace.SUGGESTED));
        assertThat(problem()).contains("\"inset\" is", "top_left, top_right");
    }

    @Test
    void partsOfALaterVersionAreToldAndPassedOver() {
        assertThat(readWith("hiddenParts", "[\"inset\",\"compass\",\"scale_bar\",\"relief\"]"))
                .isEqualTo(full());
        assertThat(problem()).contains("compass, relief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"inset\"", "[1]", "{}", "null", "[[]]"})
    void hiddenPartsThatAreNoListAreToldAndNoneIsHidden(String parts) {
        assertThat(readWith("hiddenParts", parts))
                .isEqualTo(full().with(PagePart.SCALE_BAR).with(PagePart.INSET));
        assertThat(problem()).contains("\"hiddenParts\" is");
    }

    @Test
    void fieldsOfALaterVersionAreToldAndPassedOver() {
        assertThat(readWith("shadow", "{\"depth\":3}")).isEqualTo(full());
        assertThat(problem()).contains("this version does not know", "shadow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"no base64!\"", "\"aG9sYQ==\"", "\"\"", "7", "[]", "{}", "null"})
    void aLogoThatIsNoPictureIsToldAndLeftOut(String value) {
        assertThat(readWith("logo", value)).isEqualTo(full().withLogo(Optional.empty()));
        assertThat(problem()).contains("\"logo\" is", "PNG or JPEG");
    }

    @Test
    void aLogoCutOffIsToldAndLeftOut() {
        byte[] whole = logo.bytes();
        for (int length = 1; length < whole.length - 12; length += 7) {
            FileProblems told = new FileProblems("piece.png");
            JsonObject json = PlateDesignJson.written(full());
            byte[] cut = Arrays.copyOf(whole, length);
            json.addProperty("logo", Base64.getEncoder().encodeToString(cut));
            Optional<PlateDesign> read = PlateDesignJson.read(json, told);
            if (read.orElseThrow().logo().isEmpty()) {
                assertThat(told.found()).as("cut after %s bytes", length).hasSize(1);
            }
        }
    }

    @Test
    void aLogoLargerThanIsCarriedIsToldInALineAndLeftOut() {
        String padded = "A".repeat(8_000_000);
        JsonObject json = PlateDesignJson.written(full());
        json.addProperty("logo", padded);
        assertThat(read(json)).contains(full().withLogo(Optional.empty()));
        assertThat(problem()).hasSizeLessThan(400);
    }

    @Test
    void aLogoThatWasLeftOutIsTold() {
        JsonObject json = PlateDesignJson.written(full().withLogo(Optional.empty()));
        json.add("logoLeftOut", new JsonPrimitive(2_345_678));
        assertThat(read(json)).contains(full().withLogo(Optional.empty()));
        assertThat(problem()).contains("the logo has 2346 KB", "choose it again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"many\"", "-5.5", "{}", "1e99"})
    void aSizeOfALogoThatIsNoneDoesNoHarm(String size) {
        assertThat(readWith("logoLeftOut", size)).isEqualTo(full());
        assertThat(problem()).contains("\"logoLeftOut\" is");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        String json =
                "{\"page\":1,\"title\":2,\"subtitle\":3,\"handling\":4,\"legend\":5,"
                        + "\"hiddenParts\":6,\"logo\":7,\"logoLeftOut\":\"8\",\"more\":9}";
        assertThat(read(JsonParser.parseString(json)))
                .contains(USUAL.withMessage(MapMessage.NONE).withLegendRows(LegendRows.ALL));
        assertThat(problems.found()).hasSize(9);
        assertThat(problems.found())
                .allSatisfy(
                        problem ->
                                assertThat(problem.in(Language.ES))
                                        .startsWith("piece.png: design: "));
    }
}
