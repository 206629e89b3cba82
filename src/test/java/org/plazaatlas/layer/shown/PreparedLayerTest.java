package org.plazaatlas.layer.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.layer.added.AddedLayer;
import org.plazaatlas.layer.added.LayerCredit;
import org.plazaatlas.layer.added.LayerMends;
import org.plazaatlas.layer.added.LayerReference;
import org.plazaatlas.layer.added.LayerTime;
import org.plazaatlas.layer.added.PlaceJoin;
import org.plazaatlas.layer.feature.ReadingMonitor;
import org.plazaatlas.layer.filter.FilterException;
import org.plazaatlas.layer.loaded.AtlasPlaces;
import org.plazaatlas.layer.loaded.LayerLoader;
import org.plazaatlas.layer.style.CategoryColours;
import org.plazaatlas.layer.style.ClassMethod;
import org.plazaatlas.layer.style.ColourRamp;
import org.plazaatlas.layer.style.Colouring;
import org.plazaatlas.layer.style.LayerStyle;
import org.plazaatlas.layer.style.StyleColour;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.TimeWindow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PreparedLayerTest {

    private static final LayerStyle STYLE = LayerStyle.of(new StyleColour(0x0072B2), 6, 1);

    @TempDir private Path folder;

    private AddedLayer layer(String text, Optional<PlaceJoin> join) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), text);
        return new AddedLayer(
                "t",
                new LayerReference(file, "t", LayerMends.NONE, join),
                LayerCredit.of("T"),
                STYLE,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static PreparedLayer prepared(AddedLayer added) throws IOException {
        return new PreparedLayer(
                added,
                new LayerLoader(new AtlasPlaces(MexicoAtlas.atlas()), ReadingMonitor.NONE)
                        .load(added.reference()));
    }

    private static Optional<PlaceJoin> byState() {
        return Optional.of(
                new PlaceJoin("state-code", Optional.of("ent"), Optional.empty(), Map.of()));
    }

    private static DateRange day(String day) {
        return TimeWindow.DAY.upTo(LocalDate.parse(day));
    }

    private static List<String> names(ShownLayer shown) {
        return shown.features().stream().map(f -> f.values().getFirst().toString()).toList();
    }

    @Test
    void incidentsAreShownForSomeDays() throws Exception {
        PreparedLayer layer =
                prepared(
                        layer(
                                        "n,lon,lat,fecha\n"
                                                + "A,-99,19,2020-05-01\n"
                                                + "B,-99,20,2020-05-20\n"
                                                + "C,-99,20,\n",
                                        Optional.empty())
                                .withTime(
                                        Optional.of(new LayerTime("fecha", Optional.empty(), 10))));

        assertThat(names(layer.on(day("2020-04-30")))).isEmpty();
        assertThat(names(layer.on(day("2020-05-01")))).containsExactly("A");
        assertThat(names(layer.on(day("2020-05-10")))).containsExactly("A");
        assertThat(names(layer.on(day("2020-05-11")))).isEmpty();
        assertThat(names(layer.on(day("2020-05-29")))).containsExactly("B");
        assertThat(layer.undated()).isEqualTo(1);
        assertThat(layer.on(day("2020-05-02"))).isSameAs(layer.on(day("2020-05-03")));
    }

    @Test
    void featuresLastFromOneFieldToAnother() throws Exception {
        PreparedLayer layer =
                prepared(
                        layer(
                                        "n,lon,lat,a,b\nA,-99,19,2010,2012\nB,-99,20,2011,\n",
                                        Optional.empty())
                                .withTime(Optional.of(new LayerTime("a", Optional.of("b"), 1))));

        assertThat(names(layer.on(day("2010-12-31")))).containsExactly("A");
        assertThat(names(layer.on(day("2012-12-31")))).containsExactly("A", "B");
        assertThat(names(layer.on(day("2024-01-01")))).containsExactly("B");
    }

    @Test
    void rowsOfAPlaceAreSummedUp() throws Exception {
        AddedLayer added =
                layer("ent,tipo,n\n25,a,1\n25,b,2\n16,a,4\n99,a,8\n", byState())
                        .withStyle(
                                STYLE.withColouring(
                                        new Colouring.Graduated(
                                                "n", ClassMethod.EQUAL, 2, ColourRamp.BLUES)));

        ShownLayer shown = prepared(added).on(DateRange.ALWAYS);

        assertThat(shown.features())
                .extracting(f -> f.place().orElseThrow())
                .containsExactly("25", "16");
        assertThat(shown.features().getFirst().values()).containsExactly(25, null, 3.0, 2);
        assertThat(shown.classOf(0))
                .isEqualTo(new LayerClass.OfRange(3, 3.5, ColourRamp.BLUES.at(0)));
        assertThat(shown.classOf(1))
                .isEqualTo(new LayerClass.OfRange(3.5, 4, ColourRamp.BLUES.at(1)));
    }

    @Test
    void rowsThemselvesCanBeCounted() throws Exception {
        AddedLayer added =
                layer("ent,n\n25,1\n25,2\n16,4\n", byState())
                        .withStyle(
                                STYLE.withColouring(
                                                new Colouring.Graduated(
                                                        PreparedLayer.ROWS,
                                                        ClassMethod.EQUAL,
                                                        2,
                                                        ColourRamp.BLUES))
                                        .withLabelField(Optional.of(PreparedLayer.ROWS)));

        ShownLayer shown = prepared(added).on(DateRange.ALWAYS);

        assertThat(shown.label(0)).isEqualTo("2");
        assertThat(shown.classOf(0)).isInstanceOf(LayerClass.OfRange.class);
    }

    @Test
    void classesStayTheSameWhileYearsPass() throws Exception {
        AddedLayer added =
                layer("ent,anio,n\n25,2010,1\n25,2011,9\n16,2010,3\n16,2011,5\n", byState())
                        .withTime(Optional.of(new LayerTime("anio", Optional.empty(), 1)))
                        .withStyle(
                                STYLE.withColouring(
                                        new Colouring.Graduated(
                                                "n", ClassMethod.EQUAL, 2, ColourRamp.BLUES)));
        PreparedLayer layer = prepared(added);

        ShownLayer first = layer.on(day("2010-06-01"));
        ShownLayer second = layer.on(day("2011-06-01"));

        assertThat(first.classes()).isEqualTo(second.classes());
        assertThat(first.classOf(0)).isEqualTo(first.classes().getFirst());
        assertThat(second.classOf(0)).isEqualTo(first.classes().get(1));
    }

    @Test
    void categoriesHaveTheirColoursAndOthersTheRest() throws Exception {
        AddedLayer added =
                layer("n,lon,lat\na,-99,19\nb,-99,19\n,-99,19\n", Optional.empty())
                        .withStyle(
                                STYLE.withColouring(
                                        new Colouring.Categories(
                                                "n",
                                                List.of(
                                                        new Colouring.Category(
                                                                "a", CategoryColours.of(0))),
                                                CategoryColours.OTHER)));

        ShownLayer shown = prepared(added).on(DateRange.ALWAYS);

        assertThat(shown.classOf(0).colour()).isEqualTo(CategoryColours.of(0));
        assertThat(shown.classOf(1)).isInstanceOf(LayerClass.Other.class);
        assertThat(shown.classOf(2)).isInstanceOf(LayerClass.Other.class);
    }

    @Test
    void figuresWithoutAValueHaveAClassOfTheirOwn() throws Exception {
        AddedLayer added =
                layer("n,lon,lat,m\na,-99,19,5\nb,-99,19,\n", Optional.empty())
                        .withStyle(
                                STYLE.withColouring(
                                        new Colouring.Graduated(
                                                "m", ClassMethod.JENKS, 5, ColourRamp.BLUES)));

        ShownLayer shown = prepared(added).on(DateRange.ALWAYS);

        assertThat(shown.classOf(1)).isInstanceOf(LayerClass.NoFigure.class);
        assertThat(shown.has(shown.classOf(1))).isTrue();
    }

    @Test
    void aFilterPicksFeatures() throws Exception {
        AddedLayer added = layer("n,lon,lat,m\na,-99,19,5\nb,-99,19,7\n", Optional.empty());

        assertThat(names(prepared(added.withFilter(Optional.of("m > 5"))).on(DateRange.ALWAYS)))
                .containsExactly("b");
        assertThatThrownBy(() -> prepared(added.withFilter(Optional.of("x > 5"))))
                .isInstanceOf(FilterException.class);
    }
}
