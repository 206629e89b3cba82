package org.plazaatlas.cartography.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.TinyHomicides;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.Palettes;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The map of homicides: the classes of the states, and what the legend says of them. */
@Execution(ExecutionMode.CONCURRENT)
class HomicideLayoutTest {

    private static final PictureSize SIZE = new PictureSize(900, 600, 1);

    private final Atlas atlas = TinyHomicides.atlas();
    private final History history = History.of(atlas);
    private final View view =
            View.of(LocalDate.of(2024, 6, 15), Extent.ofCountry(atlas), Language.EN, Theme.DARK)
                    .withTopic(Topic.HOMICIDES);

    private MapLayout layOut(View shown) {
        return new MapPainter(atlas, history.mosaic())
                .layOut(shown, new Scenes(history).of(shown), SIZE);
    }

    private Fill fillOf(String stateCode, View shown) {
        int face = history.mosaic().facesOfState(stateCode).first();
        return layOut(shown).content().zones().styleOf(face).fill();
    }

    private static Fill fill(OptionalInt homicideClass) {
        return Palettes.of(Theme.DARK).step(homicideClass);
    }

    private static List<String> legend(MapLayout layout) {
        return texts(layout.legend());
    }

    @ParameterizedTest
    @CsvSource({"01, 0", "02, 1", "03, 3", "04, 3", "05, 4"})
    void aStateIsFilledByTheClassOfItsRateAsItIsPrinted(String stateCode, int homicideClass) {
        assertThat(fillOf(stateCode, view)).isEqualTo(fill(OptionalInt.of(homicideClass)));
    }

    @Test
    void aStateWithoutAFigureIsHatchedAndTheLegendSaysSo() {
        assertThat(fillOf("06", view)).isEqualTo(fill(OptionalInt.empty()));
        assertThat(legend(layOut(view))).contains("No figure");
    }

    @Test
    void theLegendTellsYearAndSourceThenTheClassesFromTheHighest() {
        assertThat(legend(layOut(view)))
                .startsWith(
                        "Homicides per 100,000 inhabitants",
                        "2020: death certificates, Editorial Estadística",
                        "50 or more",
                        "20 to under 50",
                        "10 to under 20",
                        "5 to under 10",
                        "under 5",
                        "No figure");
    }

    @Test
    void theLegendOfSeveralMapsTellsAYearOnlyIfItIsThatOfAll() {
        String told = "2020: death certificates, Editorial Estadística";
        MapLayout now = layOut(view);
        MapLayout before = layOut(view.withDate(LocalDate.of(2019, 6, 15)));
        MapLayout sameYear = layOut(view.withDate(LocalDate.of(2021, 6, 15)));

        assertThat(legend(before)).contains("2018: death certificates, Editorial Estadística");
        assertThat(texts(new MapSet(List.of(before, now)).legend()))
                .contains("Homicides per 100,000 inhabitants", "50 or more")
                .noneMatch(line -> line.contains("death certificates"));
        assertThat(texts(new MapSet(List.of(now, sameYear)).legend())).contains(told);
    }

    private static List<String> texts(Legend legend) {
        return legend.entries().stream().map(Legend.Entry::text).toList();
    }

    @Test
    void beforeTheFirstFiguresNoClassIsExplained() {
        View early = view.withDate(LocalDate.of(2010, 1, 1));

        assertThat(legend(layOut(early)))
                .startsWith("Homicides per 100,000 inhabitants", "No figure")
                .doesNotContain("50 or more");
    }

    @Test
    void turfBoundariesStandOverItWithTheirSourcesWhereTheyAreShown() {
        MapLayout plain = layOut(view.withLayers(Set.of(Layer.STATE_NAMES)));

        assertThat(layOut(view).content().turf().boundaryOfEdge()).isNotEmpty();
        assertThat(layOut(view).sourceIds()).startsWith("oficina").hasSizeGreaterThan(1);
        assertThat(plain.content().turf().boundaryOfEdge()).isEmpty();
        assertThat(plain.sourceIds()).containsExactly("oficina");
    }
}
