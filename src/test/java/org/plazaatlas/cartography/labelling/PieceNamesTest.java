package org.plazaatlas.cartography.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem.Leader;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.LabelSize;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The names of finished pictures: laws that hold for every part, size and language. */
@Execution(ExecutionMode.CONCURRENT)
class PieceNamesTest {

    private static final int VIEWS = 200;
    private static final double EDGE = 6;

    /** Each state has the size of every so-manieth preset; of all with {@code -Dnames.all=true}. */
    private static final int EVERY = Boolean.getBoolean("names.all") ? 1 : 11;

    /** Sizes that maps have on pages: wide, square, upright, a newspaper column. */
    private static final int[][] SIZES = {
        {960, 560}, {744, 520}, {680, 760}, {430, 360}, {1_500, 900}
    };

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final Mosaic MOSAIC = MexicoAtlas.history().mosaic();

    private final PieceNames pieceNames = new PieceNames(ATLAS, new NamePlanner(ATLAS));

    /** A picture to place names in; as a text, it says how to make it again. */
    private record Picture(
            String what, View view, Viewport viewport, Optional<SubjectFocus> focus) {}

    private static Picture picture(
            String what, Extent extent, int[] size, LabelSize labels, Optional<String> stateCode) {
        View view = View.of(LocalDate.of(2025, 6, 1), extent, Language.ES, Theme.LIGHT);
        Viewport viewport =
                Viewport.fitting(
                        extent,
                        (int) (size[0] / labels.factor()),
                        (int) (size[1] / labels.factor()));
        return new Picture(
                what,
                view.withLook(view.look().at(viewport.extent())),
                viewport,
                stateCode.map(PieceNamesTest::focus));
    }

    private static SubjectFocus focus(String stateCode) {
        FaceSet faces = MOSAIC.facesOfState(stateCode);
        return new SubjectFocus(MapSubject.state(stateCode), MOSAIC, Set.of(), faces, faces);
    }

    private static Picture random(long seed) {
        Random random = new Random(seed);
        List<State> states = ATLAS.contents().states();
        State state = states.get(random.nextInt(states.size()));
        Extent extent =
                switch (random.nextInt(3)) {
                    case 0 -> Extent.ofCountry(ATLAS);
                    case 1 -> Extent.ofState(ATLAS, state.code()).orElseThrow();
                    default ->
                            Extent.around(
                                    state.outline().getInteriorPoint().getCoordinate(),
                                    100_000 + random.nextInt(1_500_000));
                };
        LabelSize labels = LabelSize.values()[random.nextInt(LabelSize.values().length)];
        Optional<String> subject =
                random.nextBoolean() ? Optional.of(state.code()) : Optional.empty();
        return picture(
                "seed " + seed, extent, SIZES[random.nextInt(SIZES.length)], labels, subject);
    }

    private static List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        for (long seed = 0; seed < VIEWS; seed++) {
            pictures.add(random(seed));
        }
        PagePreset[] presets = PagePreset.values();
        int next = 0;
        for (State state : ATLAS.contents().states()) {
            pictures.add(ofState(state, SIZES[0], LabelSize.LARGE));
            for (int i = 0; i < presets.length; i += EVERY) {
                PagePreset preset = presets[(i + next) % presets.length];
                pictures.add(ofState(state, mapOn(preset), LabelSize.NORMAL));
            }
            next++;
        }
        for (PagePreset preset : presets) {
            pictures.add(
                    picture(
                            preset.toString(),
                            Extent.ofCountry(ATLAS),
                            mapOn(preset),
                            LabelSize.NORMAL,
                            Optional.empty()));
        }
        return pictures;
    }

    private static Picture ofState(State state, int[] size, LabelSize labels) {
        return picture(
                state.isoCode() + " on " + size[0] + " by " + size[1],
                Extent.ofState(ATLAS, state.code()).orElseThrow(),
                size,
                labels,
                Optional.of(state.code()));
    }

    /** About the size of a map on a page with a legend: beside it, or below it if it is upright. */
    private static int[] mapOn(PagePreset preset) {
        PictureSize page = preset.page().size();
        boolean wide = page.width() > page.height() * 1.15;
        return new int[] {
            (int) (page.width() * (wide ? 0.7 : 0.93)), (int) (page.height() * (wide ? 0.77 : 0.5))
        };
    }

    @Test
    void theLawsHoldInEveryPicture() {
        for (Picture picture : pictures()) {
            PlacedNames names = names(picture);
            assertNothingCrosses(names, picture);
            assertLeadersEndAtTheirNames(names, picture);
            assertRanks(names, picture);
            assertShortLeadersUnlessAllStatesAreNamed(names, picture);
            assertNamedOnce(names, picture);
            assertEveryMinorMarkHasAName(names, picture);
        }
    }

    private PlacedNames names(Picture picture) {
        View view = picture.view();
        Viewport viewport = picture.viewport();
        return pieceNames.place(
                view,
                viewport,
                picture.focus(),
                List.of(),
                pieceNames.beforeNames(view, viewport, picture.focus()));
    }

    private static List<Lettering> lettering(PlacedNames names) {
        return names.items().stream().flatMap(item -> item.lettering().stream()).toList();
    }

    private static List<Leader> leaders(PlacedNames names) {
        return names.blocks().stream().flatMap(block -> block.leader().stream()).toList();
    }

    private static void assertNothingCrosses(PlacedNames names, Picture picture) {
        List<Lettering> lettering = lettering(names);
        List<Leader> leaders = leaders(names);
        for (int i = 0; i < lettering.size(); i++) {
            Rectangle2D letters = lettering.get(i).letters();
            for (Lettering other : lettering.subList(i + 1, lettering.size())) {
                assertThat(letters.intersects(other.letters()))
                        .as("%s crosses %s; %s", lettering.get(i), other, picture.what())
                        .isFalse();
            }
            for (Leader leader : leaders) {
                assertThat(letters.intersectsLine(leader.line()))
                        .as("%s crosses %s; %s", leader, lettering.get(i), picture.what())
                        .isFalse();
            }
        }
        for (int i = 0; i < leaders.size(); i++) {
            Line2D line = leaders.get(i).line();
            for (Leader other : leaders.subList(i + 1, leaders.size())) {
                assertThat(line.intersectsLine(other.line()))
                        .as("%s crosses %s; %s", leaders.get(i), other, picture.what())
                        .isFalse();
            }
        }
    }

    private static void assertLeadersEndAtTheirNames(PlacedNames names, Picture picture) {
        for (StateLabel label : names.blocks()) {
            label.leader()
                    .ifPresent(
                            leader ->
                                    assertThat(distance(label.bounds(), leader.line().getP2()))
                                            .as("%s; %s", label, picture.what())
                                            .isLessThan(4));
        }
    }

    private static double distance(Rectangle2D place, java.awt.geom.Point2D point) {
        double dx = Math.max(0, Math.abs(point.getX() - place.getCenterX()) - place.getWidth() / 2);
        double dy =
                Math.max(0, Math.abs(point.getY() - place.getCenterY()) - place.getHeight() / 2);
        return Math.hypot(dx, dy);
    }

    private static boolean areAllStatesNamed(PlacedNames names, Picture picture) {
        List<String> states = names.blocks().stream().map(StateLabel::stateCode).toList();
        return ATLAS.contents().states().stream()
                .filter(state -> needsAName(state, picture))
                .allMatch(state -> states.contains(state.code()));
    }

    private static void assertShortLeadersUnlessAllStatesAreNamed(
            PlacedNames names, Picture picture) {
        if (!areAllStatesNamed(names, picture)) {
            double longest = Math.min(90, picture.viewport().width() / 6.0);
            for (Leader leader : leaders(names)) {
                assertThat(leader.line().getP1().distance(leader.line().getP2()))
                        .as("%s; %s", leader, picture.what())
                        .isLessThanOrEqualTo(longest);
            }
        }
    }

    /** No city has a name while a state in the picture has none, nor a minor one before a major. */
    private static void assertRanks(PlacedNames names, Picture picture) {
        boolean allStates = areAllStatesNamed(names, picture);
        boolean allPriority =
                names.cities().stream()
                        .filter(city -> city.mark().role() == CityRole.PRIORITY)
                        .allMatch(city -> city.name().isPresent() || standsAlready(city, names));
        for (NamedCity city : names.cities()) {
            boolean minor = city.mark().role() != CityRole.PRIORITY;
            if (city.name().isPresent()) {
                assertThat(allStates && (allPriority || !minor))
                        .as("%s has a name; %s", city, picture.what())
                        .isTrue();
            }
        }
    }

    private static boolean needsAName(State state, Picture picture) {
        Coordinate pole = new StateLabelArea(state).pole();
        PixelGrid grid = PixelGrid.of(picture.viewport());
        Rectangle2D inner =
                new Rectangle2D.Double(
                        EDGE,
                        EDGE,
                        picture.viewport().width() - 2 * EDGE,
                        picture.viewport().height() - 2 * EDGE);
        boolean concerned =
                picture.focus().isEmpty() || picture.focus().get().concernsState(state.code());
        return concerned && inner.contains(grid.x(pole), grid.y(pole));
    }

    private static boolean standsAlready(NamedCity city, PlacedNames names) {
        String name = ATLAS.city(city.mark().cityId()).orElseThrow().name().es();
        return lettering(names).stream().anyMatch(words -> words.text().equals(name));
    }

    /** But for a city called as the state that the picture is about. */
    private static void assertNamedOnce(PlacedNames names, Picture picture) {
        Stream<String> states =
                names.blocks().stream().flatMap(b -> b.names().stream()).map(Lettering::text);
        Stream<String> cities =
                names.cities().stream()
                        .filter(city -> !isCapitalOfSubject(city, picture))
                        .flatMap(city -> city.name().stream())
                        .map(Lettering::text);
        assertThat(Stream.concat(states, cities)).as(picture.what()).doesNotHaveDuplicates();
    }

    private static boolean isCapitalOfSubject(NamedCity city, Picture picture) {
        City found = ATLAS.city(city.mark().cityId()).orElseThrow();
        State state = ATLAS.state(found.stateCode()).orElseThrow();
        return found.name().equals(state.name())
                && picture.focus().filter(f -> f.concernsState(state.code())).isPresent();
    }

    private static void assertEveryMinorMarkHasAName(PlacedNames names, Picture picture) {
        assertThat(names.cities())
                .filteredOn(city -> city.mark().role() != CityRole.PRIORITY)
                .as(picture.what())
                .allMatch(city -> city.name().isPresent());
    }

    @Test
    void theCapitalOfAStateThatAPictureIsAboutHasItsNameThoughTheStateIsCalledTheSame() {
        Picture guanajuato =
                picture(
                        "Guanajuato",
                        Extent.ofState(ATLAS, "11").orElseThrow(),
                        SIZES[2],
                        LabelSize.NORMAL,
                        Optional.of("11"));
        assertThat(names(guanajuato).cities())
                .filteredOn(city -> city.mark().cityId().equals("guanajuato"))
                .singleElement()
                .extracting(city -> city.name().map(Lettering::text))
                .isEqualTo(Optional.of("Guanajuato"));
    }

    @Test
    void mostStatesOfTheCountryAreNamedOnEverySize() {
        for (int[] size : SIZES) {
            PlacedNames names = country(size);
            assertThat(names.blocks())
                    .as("%d by %d", size[0], size[1])
                    .hasSizeGreaterThan(size[0] < 500 ? 20 : 26);
        }
    }

    private PlacedNames country(int[] size) {
        Picture whole =
                picture(
                        "country",
                        Extent.ofCountry(ATLAS),
                        size,
                        LabelSize.NORMAL,
                        Optional.empty());
        return names(whole);
    }

    @Test
    void theStatesOfASquareAreNamedBeforeItsCities() {
        List<String> states =
                country(SIZES[1]).blocks().stream().map(StateLabel::stateCode).toList();
        assertThat(states).contains("14", "30", "07");
    }

    @Test
    void aStateThatAPictureIsAboutHasItsCitiesNamed() {
        Picture sinaloa =
                picture(
                        "Sinaloa",
                        Extent.ofState(ATLAS, "25").orElseThrow(),
                        SIZES[0],
                        LabelSize.NORMAL,
                        Optional.of("25"));
        List<String> cities =
                names(sinaloa).cities().stream()
                        .flatMap(city -> city.name().stream())
                        .filter(name -> name.style() == TextStyle.CITY)
                        .map(Lettering::text)
                        .toList();
        assertThat(cities).containsExactlyInAnyOrder("Culiacán", "Mazatlán");
    }
}
