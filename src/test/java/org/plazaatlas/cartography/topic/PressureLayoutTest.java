package org.plazaatlas.cartography.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.cartography.layout.MapItem.ScoreMark;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.layout.PressureScale;
import org.plazaatlas.cartography.linework.ZoneAreas;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.Palettes;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

/** The map of pressure, on the bundled atlas. */
class PressureLayoutTest {

    private static final PictureSize SIZE = new PictureSize(1280, 800, 1);

    private final Scenes scenes = new Scenes(MexicoAtlas.history());
    private final MapPainter painter =
            new MapPainter(MexicoAtlas.atlas(), MexicoAtlas.history().mosaic());
    private final View view =
            View.of(
                            LocalDate.of(2008, 6, 1),
                            Extent.ofCountry(MexicoAtlas.atlas()),
                            Language.EN,
                            Theme.LIGHT)
                    .withTopic(new Topic.HotSpots(PressureWeights.DEFAULT));

    private MapLayout layOut(View changed) {
        return painter.layOut(changed, scenes.of(changed), SIZE);
    }

    @Test
    void everyStateIsFilledByTheClassOfItsScore() {
        ZoneAreas zones = layOut(view).content().zones();
        PressureScale scale = PressureScale.of(PressureWeights.DEFAULT);
        for (HotSpot state : scenes.of(view).states()) {
            int face =
                    MexicoAtlas.history()
                            .mosaic()
                            .facesOfState(state.pressure().place().id())
                            .first();
            assertThat(zones.styleOf(face).fill())
                    .as(state.pressure().place().id())
                    .isEqualTo(Palettes.of(Theme.LIGHT).step(scale.classOf(state.score())));
        }
    }

    @Test
    void neitherZonesNorMarkersOfPresenceAreDrawn() {
        MapLayout layout = layOut(view);
        assertThat(layout.content().items()).noneMatch(PresenceMark.class::isInstance);
        assertThat(layout.legend().entries()).allMatch(entry -> entry.subject().isEmpty());
        assertThat(layout.content().turf().boundaryOfEdge()).isNotEmpty();
    }

    @Test
    void theLegendPrintsTheBoundsOfTheClasses() {
        assertThat(layOut(view).legend().entries())
                .extracting(Legend.Entry::text)
                .startsWith(
                        "Pressure in points (assessment, not a forecast)",
                        "80 or more",
                        "60 to under 80",
                        "40 to under 60",
                        "20 to under 40",
                        "over 0, under 20",
                        "0: nothing recorded that adds pressure");
    }

    @Test
    void priorityCitiesCarryTheirClassAndTheFirstFiveTheirRank() {
        MapLayout layout = layOut(view);
        List<ScoreMark> cities =
                layout.content().items().stream()
                        .filter(ScoreMark.class::isInstance)
                        .map(ScoreMark.class::cast)
                        .toList();
        assertThat(cities).hasSize(scenes.of(view).cities().size());
        assertThat(cities)
                .extracting(ScoreMark::number)
                .filteredOn(number -> !number.isEmpty())
                .as("two cities of one score share a rank")
                .containsExactlyInAnyOrderElementsOf(firstFive());
        ScoreMark first = cities.getFirst();
        assertThat(layout.at(first.x() + 3, first.y()).subject())
                .contains(Subject.city(first.cityId()));
    }

    private List<String> firstFive() {
        return scenes.of(view).cities().stream()
                .filter(city -> city.rank() <= 5 && city.score() > 0)
                .map(city -> Integer.toString(city.rank()))
                .toList();
    }

    @Test
    void changedWeightsMoveNoName() {
        View changed = view.withTopic(new Topic.HotSpots(new PressureWeights(0, 0, 5, 90)));
        assertThat(names(layOut(changed))).isEqualTo(names(layOut(view)));
    }

    private static List<MapItem.Lettering> names(MapLayout layout) {
        return layout.content().items().stream()
                .filter(MapItem.Lettering.class::isInstance)
                .map(MapItem.Lettering.class::cast)
                .filter(lettering -> lettering.style() != TextStyle.RANK)
                .toList();
    }

    @Test
    void withoutAnyWeightNoStateHasAClass() {
        View changed = view.withTopic(new Topic.HotSpots(new PressureWeights(0, 0, 0, 0)));
        MapLayout layout = layOut(changed);
        Fill none = Palettes.of(Theme.LIGHT).step(java.util.OptionalInt.empty());
        assertThat(layout.content().zones().areas())
                .extracting(area -> area.style().fill())
                .containsExactly(none);
        Color land = Palettes.of(Theme.LIGHT).land();
        assertThat(((Fill.Stripes) none).stripes().getLast().fill().ground()).isEqualTo(land);
    }
}
