package org.plazaatlas.cartography.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.MexicoAtlas;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.CallOut;
import org.plazaatlas.cartography.layout.MapItem.Leader;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.OrganizationName;
import org.plazaatlas.cartography.wording.Headline;
import org.plazaatlas.cartography.wording.Headlines;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.MapMessage;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands on the maps of finished pages of every preset, as they are laid out. */
@Execution(ExecutionMode.CONCURRENT)
class PresetNamesTest {

    private static final Atlas ATLAS = MexicoAtlas.atlas();
    private static final Scenes SCENES = new Scenes(MexicoAtlas.history());

    private final PlatePainter painter = new PlatePainter(ATLAS, MexicoAtlas.history().mosaic());

    private Plate plate(PagePreset preset, View view, Optional<MapSubject> subject) {
        MapMessage message = MapMessage.DEFAULT.withSubject(subject);
        return painter.layOut(
                view, SCENES.of(view), PlateDesign.of(preset.page()).withMessage(message));
    }

    private static View country(Random random) {
        List<LocalDate> dates = List.copyOf(MexicoAtlas.history().changeDates());
        return View.of(
                dates.get(random.nextInt(dates.size())),
                Extent.ofCountry(ATLAS),
                random.nextBoolean() ? Language.ES : Language.EN,
                Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource
    void noNameOrLineCrossesAnother(PagePreset preset) {
        Random random = new Random(preset.ordinal());
        View view = country(random);
        List<State> states = ATLAS.contents().states();
        State state = states.get(random.nextInt(states.size()));
        assertNothingCrosses(plate(preset, view, Optional.empty()));
        assertNothingCrosses(
                plate(
                        preset,
                        view.withExtent(Extent.ofState(ATLAS, state.code()).orElseThrow()),
                        Optional.of(MapSubject.state(state.code()))));
    }

    private static void assertNothingCrosses(Plate plate) {
        String what = plate.view().date() + ", " + plate.view().extent();
        List<MapItem> items = plate.maps().getFirst().content().items();
        List<Lettering> names = items.stream().flatMap(i -> i.lettering().stream()).toList();
        List<Leader> leaders =
                items.stream().filter(Leader.class::isInstance).map(Leader.class::cast).toList();
        for (int i = 0; i < names.size(); i++) {
            Rectangle2D letters = names.get(i).letters();
            for (Lettering other : names.subList(i + 1, names.size())) {
                assertThat(letters.intersects(other.letters()))
                        .as("%s crosses %s; %s", names.get(i), other, what)
                        .isFalse();
            }
            assertThat(leaders)
                    .as("lines across %s; %s", names.get(i), what)
                    .noneMatch(leader -> letters.intersectsLine(leader.line()));
        }
        for (int i = 0; i < leaders.size(); i++) {
            for (Leader other : leaders.subList(i + 1, leaders.size())) {
                assertThat(leaders.get(i).line().intersectsLine(other.line()))
                        .as("%s crosses %s; %s", leaders.get(i), other, what)
                        .isFalse();
            }
        }
    }

    /** Else a reader looks in vain for the colour of those of whom the title speaks. */
    @ParameterizedTest
    @EnumSource
    void theOrganizationsOfTheTitleAreNamedOnTheMapOrInTheLegend(PagePreset preset) {
        View view = country(new Random(preset.ordinal()));
        Plate plate = plate(preset, view, Optional.empty());
        Set<String> onMap =
                plate.maps().getFirst().content().items().stream()
                        .filter(OrganizationName.class::isInstance)
                        .map(name -> ((OrganizationName) name).organizationId())
                        .collect(Collectors.toSet());
        String legend =
                plate.furniture().lines().stream()
                        .filter(line -> line.role() == TextRole.LEGEND)
                        .map(Furniture.Line::text)
                        .collect(Collectors.joining(" "));
        Scene scene = SCENES.of(view);
        List<String> inTitle =
                new Headlines(ATLAS)
                        .of(view, scene)
                        .map(Headline::organizationIds)
                        .orElse(List.of());
        assertThat(inTitle)
                .as("on %s, with the legend %s", view.date(), legend)
                .allMatch(
                        id ->
                                lineage(id).stream()
                                        .anyMatch(
                                                one ->
                                                        onMap.contains(one)
                                                                || legend.contains(
                                                                        name(one, view))));
    }

    /** An organization and its factions, by which it may be shown. */
    private static List<String> lineage(String id) {
        FactionTree tree = new FactionTree(ATLAS);
        return ATLAS.contents().organizations().stream()
                .map(Organization::id)
                .filter(one -> one.equals(id) || tree.isWithin(one, id))
                .toList();
    }

    private static String name(String id, View view) {
        return ATLAS.organization(id).orElseThrow().name().in(view.language());
    }

    @ParameterizedTest
    @EnumSource(names = "COLUMNS_1")
    void noLineLeadsToANameInOneColumnOfANewspaper(PagePreset preset) {
        Plate plate = plate(preset, country(new Random(1)), Optional.empty());
        List<MapItem> items = plate.maps().getFirst().content().items();
        List<CallOut> callOuts = callOuts(items);
        assertThat(items)
                .isNotEmpty()
                .noneMatch(item -> item instanceof Leader line && !leadsToANumber(line, callOuts))
                .noneMatch(MapItem.CityMark.class::isInstance);
    }

    private static List<CallOut> callOuts(List<MapItem> items) {
        return items.stream().filter(CallOut.class::isInstance).map(CallOut.class::cast).toList();
    }

    private static boolean leadsToANumber(Leader line, List<CallOut> callOuts) {
        return callOuts.stream()
                .anyMatch(
                        number ->
                                Math.hypot(number.x() - line.toX(), number.y() - line.toY())
                                        < CallOut.RADIUS + 1);
    }

    /** Else a line ends in the void, or a number stands where nothing happened. */
    @ParameterizedTest
    @EnumSource
    void everyLineEndsAtWhatItIsFor(PagePreset preset) {
        Plate plate = plate(preset, country(new Random(preset.ordinal())), Optional.empty());
        List<MapItem> items = plate.maps().getFirst().content().items();
        List<Rectangle2D> ends =
                items.stream()
                        .filter(i -> i instanceof Lettering || i instanceof MapItem.MarkerGround)
                        .map(i -> i instanceof Lettering words ? words.letters() : i.bounds())
                        .toList();
        List<CallOut> callOuts = callOuts(items);
        assertThat(items)
                .filteredOn(Leader.class::isInstance)
                .extracting(Leader.class::cast)
                .allMatch(
                        line ->
                                leadsToANumber(line, callOuts)
                                        || ends.stream().anyMatch(end -> isAt(line, end)));
    }

    private static boolean isAt(Leader line, Rectangle2D end) {
        double dx = Math.max(0, Math.abs(line.toX() - end.getCenterX()) - end.getWidth() / 2);
        double dy = Math.max(0, Math.abs(line.toY() - end.getCenterY()) - end.getHeight() / 2);
        return Math.hypot(dx, dy) <= 4.5;
    }

    /** Readers take the first number for what came first, and a number for where it stands. */
    @ParameterizedTest
    @EnumSource
    void theNumbersOfEventsGoByTheirDaysAndAreNearOrTiedToTheirPlaces(PagePreset preset) {
        Plate plate = plate(preset, country(new Random(preset.ordinal())), Optional.empty());
        List<MapItem> items = plate.maps().getFirst().content().items();
        List<CallOut> callOuts = callOuts(items);
        assertThat(callOuts)
                .extracting(callOut -> ATLAS.event(callOut.eventId()).orElseThrow().start())
                .isSorted();
        Viewport viewport = plate.maps().getFirst().viewport();
        PixelGrid grid = PixelGrid.of(viewport);
        for (CallOut callOut : callOuts) {
            Coordinate place =
                    ATLAS.projection()
                            .toMap(
                                    ATLAS.event(callOut.eventId())
                                            .orElseThrow()
                                            .location()
                                            .orElseThrow());
            double away = Math.hypot(callOut.x() - grid.x(place), callOut.y() - grid.y(place));
            boolean tied =
                    items.stream()
                            .filter(Leader.class::isInstance)
                            .map(Leader.class::cast)
                            .filter(line -> leadsToANumber(line, List.of(callOut)))
                            .anyMatch(
                                    line ->
                                            Math.hypot(
                                                            line.fromX() - grid.x(place),
                                                            line.fromY() - grid.y(place))
                                                    < 5);
            assertThat(away < 12 || tied).as("%s", callOut).isTrue();
        }
    }
}
