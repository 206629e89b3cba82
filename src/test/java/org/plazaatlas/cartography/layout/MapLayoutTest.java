package org.plazaatlas.cartography.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.DisputeMark;
import org.plazaatlas.cartography.layout.MapItem.EventMark;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.PresenceMark;
import org.plazaatlas.cartography.map.MapPainter;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class MapLayoutTest {

    private static final long SEED = 6_372;
    private static final PictureSize SIZE = new PictureSize(900, 600, 1);
    private static final List<Topic> TOPICS =
            List.of(
                    Topic.ZONES,
                    new Topic.HotSpots(PressureWeights.DEFAULT),
                    new Topic.Changes(LocalDate.of(2015, 6, 1)));

    private final Atlas tiny = TinyAtlas.atlas();
    private final History history = History.of(tiny);
    private final MapPainter painter = new MapPainter(tiny, history.mosaic());
    private final View view =
            View.of(LocalDate.of(2024, 6, 15), Extent.ofCountry(tiny), Language.EN, Theme.LIGHT);

    private MapLayout layOut(View changed) {
        return painter.layOut(changed, Scene.of(history.at(changed.date())), SIZE);
    }

    private static List<Lettering> names(MapLayout layout) {
        return layout.content().items().stream()
                .filter(Lettering.class::isInstance)
                .map(Lettering.class::cast)
                .toList();
    }

    private static List<String> texts(MapLayout layout) {
        return names(layout).stream().map(Lettering::text).toList();
    }

    @Test
    void everyStateIsNamedInTheLanguageOfTheView() {
        assertThat(texts(layOut(view))).contains("Plains", "Rivers", "Coast", "Mountains");
        assertThat(texts(layOut(view.withLanguage(Language.ES)))).contains("Llanos", "Ríos");
    }

    @Test
    void namesStayWhereTheyAreWhenTheDateChanges() {
        List<MapItem> before = namesOfStates(layOut(view));
        List<MapItem> after = namesOfStates(layOut(view.withDate(LocalDate.of(2016, 1, 1))));
        assertThat(after).isEqualTo(before);
    }

    private static List<MapItem> namesOfStates(MapLayout layout) {
        return layout.content().items().stream()
                .filter(item -> item instanceof CityMark || item instanceof Lettering)
                .toList();
    }

    @Test
    void namesMoveWithTheMap() {
        Extent right =
                new Extent(
                        view.extent().minX() + 10_000,
                        view.extent().minY(),
                        view.extent().maxX() + 10_000,
                        view.extent().maxY());
        Lettering here = named("Rivers", layOut(view));
        Lettering there = named("Rivers", layOut(view.withExtent(right)));
        double pixels = 10_000 / layOut(view).viewport().metresPerPixel();
        assertThat(there.x())
                .isCloseTo(here.x() - pixels, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(there.baseline())
                .isCloseTo(here.baseline(), org.assertj.core.api.Assertions.within(1e-6));
    }

    private static Lettering named(String text, MapLayout layout) {
        return names(layout).stream().filter(n -> n.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void aCityIsFoundBeforeItsState() {
        MapLayout layout = layOut(view);
        CityMark vado =
                layout.content().items().stream()
                        .filter(CityMark.class::isInstance)
                        .map(CityMark.class::cast)
                        .filter(city -> city.cityId().equals("vado"))
                        .findFirst()
                        .orElseThrow();
        assertThat(layout.at(vado.x() + 4, vado.y()).subject()).contains(Subject.city("vado"));
        assertThat(layout.at(vado.x() - 30, vado.y() + 40).subject()).contains(Subject.state("01"));
    }

    @Test
    void nothingIsFoundInTheSea() {
        assertThat(layOut(view).at(5, 595).subject()).isEmpty();
        assertThat(layOut(view).at(5, 595).face()).isEmpty();
    }

    @Test
    void theFaceUnderThePointerLiesInItsState() {
        MapLayout layout = layOut(view);
        var place = layout.viewport().toPixel(1.5 * TinyAtlas.METRES_PER_DEGREE, 50_000);
        int face = layout.at(place.getX(), place.getY()).face().orElseThrow();
        assertThat(history.mosaic().faces().get(face).stateCode()).isEqualTo("02");
    }

    @Test
    void theLegendListsOnlyWhatIsOnTheMap() {
        Legend all = layOut(view).legend();
        assertThat(subjects(all)).contains("norte", "sur", "costa", "halcones", "lobos");
        Legend hidden = layOut(view.withHiddenOrganizations(Set.of("sur"))).legend();
        assertThat(subjects(hidden)).contains("norte").doesNotContain("sur");
        Legend alone = layOut(view.withShownAlone(Optional.of("costa"))).legend();
        assertThat(subjects(alone)).containsExactly("costa");
    }

    private static List<String> subjects(Legend legend) {
        return legend.entries().stream()
                .flatMap(entry -> entry.subject().stream())
                .map(Subject::id)
                .toList();
    }

    @Test
    void theLegendNamesOrganizationsInWords() {
        assertThat(layOut(view).legend().entries())
                .extracting(Legend.Entry::text)
                .contains("Northern Cartel", "Hawks");
    }

    @Test
    void anOrganizationAloneBringsItsFactions() {
        MapLayout layout = layOut(view.withShownAlone(Optional.of("norte")));
        assertThat(subjects(layout.legend())).contains("norte", "halcones", "lobos");
    }

    @Test
    void hiddenLayersAreNotDrawn() {
        Set<Layer> layers = EnumSet.allOf(Layer.class);
        layers.removeAll(
                Set.of(
                        Layer.DOMINANCE,
                        Layer.PRESENCE,
                        Layer.STATE_NAMES,
                        Layer.CITY_NAMES,
                        Layer.EVENTS));
        MapLayout layout = layOut(view.withLayers(layers));
        assertThat(layout.content().zones().areas()).isEmpty();
        assertThat(layout.content().items()).allMatch(CityMark.class::isInstance);
        assertThat(layout.sourceIds()).isEmpty();
    }

    @Test
    void sourcesAreThoseOfThePictureAlone() {
        assertThat(layOut(view).sourceIds()).containsExactly("informe", "diario");
        Extent unclaimed =
                Extent.ofBox(new LonLat(1.3, 1.3), new LonLat(1.7, 1.7), tiny.projection());
        assertThat(layOut(view.withExtent(unclaimed)).sourceIds()).isEmpty();
    }

    @Test
    void equalViewsGiveEqualLayouts() {
        MapPainter other = new MapPainter(tiny, history.mosaic());
        MapLayout again = other.layOut(view, Scene.of(history.at(view.date())), SIZE);
        assertThat(again.content().items()).isEqualTo(layOut(view).content().items());
    }

    @Test
    void nothingOnAnyMapCollides() {
        MapPainter mexico = new MapPainter(MexicoAtlas.atlas(), MexicoAtlas.history().mosaic());
        Scenes scenes = new Scenes(MexicoAtlas.history());
        Random random = new Random(SEED);
        List<LocalDate> dates = List.copyOf(MexicoAtlas.history().changeDates());
        for (int i = 0; i < 40; i++) {
            View any = anyView(random, dates);
            MapLayout layout =
                    mexico.layOut(
                            any,
                            scenes.of(any),
                            new PictureSize(
                                    800 + random.nextInt(1200), 500 + random.nextInt(600), 1));
            assertNothingCollides(layout, "seed " + SEED + ", view " + i + ": " + any);
        }
    }

    private static View anyView(Random random, List<LocalDate> dates) {
        Extent country = Extent.ofCountry(MexicoAtlas.atlas());
        double zoom = Math.pow(2, -4 * random.nextDouble());
        double x = country.minX() + random.nextDouble() * (1 - zoom) * country.widthMetres();
        double y = country.minY() + random.nextDouble() * (1 - zoom) * country.heightMetres();
        return View.of(
                        dates.get(random.nextInt(dates.size())),
                        new Extent(
                                x,
                                y,
                                x + zoom * country.widthMetres(),
                                y + zoom * country.heightMetres()),
                        random.nextBoolean() ? Language.ES : Language.EN,
                        Theme.LIGHT)
                .withTopic(TOPICS.get(random.nextInt(TOPICS.size())))
                .withLook(Look.values()[random.nextInt(Look.values().length)]);
    }

    /** Letters and marks, without their halos: those may touch. */
    private static void assertNothingCollides(MapLayout layout, String what) {
        List<MapItem> placed = new ArrayList<>();
        Rectangle2D page =
                new Rectangle2D.Double(0, 0, layout.viewport().width(), layout.viewport().height());
        for (MapItem item : layout.content().items()) {
            Rectangle2D body = body(item);
            if (body != null) {
                if (item instanceof Lettering) {
                    assertThat(page.contains(body)).as("%s cut: %s", item, what).isTrue();
                }
                for (MapItem other : placed) {
                    assertThat(body(other).intersects(body))
                            .as("%s meets %s; %s", item, other, what)
                            .isFalse();
                }
                placed.add(item);
            }
        }
    }

    private static Rectangle2D body(MapItem item) {
        return switch (item) {
            case Lettering name -> name.letters();
            case MapItem.OrganizationName name -> name.words().letters();
            case CityMark city -> Rectangles.grown(city.bounds(), -1.5);
            case MapItem.CallOut event -> Rectangles.grown(event.bounds(), -1.5);
            case MapItem.ScoreMark city -> Rectangles.grown(city.bounds(), -2);
            case EventMark event -> Rectangles.grown(event.bounds(), -1.5);
            case PresenceMark mark -> Rectangles.grown(mark.bounds(), -1.5);
            case DisputeMark mark -> Rectangles.grown(mark.bounds(), -1.5);
            case MapItem.RegionMark mark -> Rectangles.grown(mark.bounds(), -1.5);
            // Dots, hexagons and their numbers lie at their places, below all the rest.
            case MapItem.PresenceDot _, MapItem.IncidentDot _ -> null;
            case MapItem.IncidentHexagon _, MapItem.IncidentNumber _ -> null;
            case MapItem.Leader _, MapItem.MarkerGround _, MapItem.Ring _ -> null;
        };
    }
}
