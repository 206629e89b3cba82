package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.InsideRaster;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.linework.BaseMap;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Land;
import org.plazaatlas.model.State;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.View;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places the names of an atlas round the marks of its priority cities: states with room for their
 * markers first, then those cities' names, states without room beside the country, other cities
 * last.
 */
public final class NamePlanner {

    private static final int LAND_CELLS = 640;
    private static final double NEAR_PIXELS = 90;
    private static final double FAR_PIXELS = 230;
    private static final double POLE = 4;
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9);

    private final Atlas atlas;
    private final List<StateLabelArea> grounds;
    private final InsideRaster land;
    private Key plannedFor;
    private NamePlan plan;

    /**
     * What a plan depends on.
     *
     * @param scale logarithm of the metres per pixel, in millionths: panning must not change it by
     *     its last binary digits
     */
    private record Key(long scale, LabelOptions needs) {}

    public NamePlanner(Atlas atlas) {
        this.atlas = atlas;
        grounds = atlas.contents().states().stream().map(StateLabelArea::new).toList();
        land = new InsideRaster(land(atlas), LAND_CELLS);
    }

    private static Path2D land(Atlas atlas) {
        Path2D all = new Path2D.Double();
        Stream.concat(
                        atlas.contents().states().stream().map(State::outline),
                        atlas.contents().surroundings().stream().map(Land::outline))
                .forEach(outline -> BaseMap.append(all, outline));
        return all;
    }

    InsideRaster land() {
        return land;
    }

    /** The plan for the scale of a picture; the last one is kept. */
    NamePlan plan(View view, double metresPerPixel) {
        Key key = key(view, metresPerPixel);
        if (!key.equals(plannedFor)) {
            plan = planned(view, PixelGrid.ofScale(metresPerPixel));
            plannedFor = key;
        }
        return plan;
    }

    private static Key key(View view, double metresPerPixel) {
        return new Key(Math.round(Math.log(metresPerPixel) * 1e6), LabelOptions.of(view));
    }

    private NamePlan planned(View view, PixelGrid grid) {
        Draft draft = draft(view, grid, Set.of());
        Set<String> nameless = view.shows(Layer.CITY_NAMES) ? draft.namelessCities() : Set.of();
        if (!nameless.isEmpty()) {
            draft = draft.orIfAsGood(draft(view, grid, nameless));
        }
        return finished(draft, new CityNames(atlas, view, grid));
    }

    /**
     * The first half of a plan: states that have room inside, and the priority cities.
     *
     * @param namedFirst ids of the cities whose names are placed before those of states
     */
    private Draft draft(View view, PixelGrid grid, Set<String> namedFirst) {
        CollisionIndex taken = new CollisionIndex();
        CityNames cityNames = new CityNames(atlas, view, grid);
        Map<Boolean, List<CityMark>> priority =
                cityNames.priorityMarks(taken).stream()
                        .collect(Collectors.partitioningBy(m -> namedFirst.contains(m.cityId())));
        List<NamedCity> cities = new ArrayList<>(cityNames.named(priority.get(true), taken));
        StateLabels blocks = new StateLabels(new StateNames(view), grid, taken);
        List<StateLabelArea> small = blocks.placeInside(grounds);
        CollisionIndex withPoles = taken.copy();
        small.forEach(ground -> withPoles.take(blocks.pole(ground)));
        List<NamedCity> named = cityNames.named(priority.get(false), withPoles);
        named.forEach(city -> city.name().ifPresent(name -> taken.take(name.bounds())));
        cities.addAll(named);
        return new Draft(cities, blocks, small);
    }

    private static NamePlan finished(Draft draft, CityNames cityNames) {
        StateLabels blocks = draft.blocks();
        blocks.placeSmall(draft.small());
        List<NamedCity> cities = new ArrayList<>(draft.cities());
        cities.addAll(cityNames.named(cityNames.otherMarks(blocks.taken), blocks.taken));
        return new NamePlan(cities, blocks.placed);
    }

    /** The first half of a plan, with the states that still have to find a place. */
    private record Draft(List<NamedCity> cities, StateLabels blocks, List<StateLabelArea> small) {

        /** How many more states may have to find a place outside for a city to get its name. */
        private static final int WORTH_A_NAME = 2;

        /** Ids of the priority cities whose names found no place. */
        Set<String> namelessCities() {
            return cities.stream()
                    .filter(city -> city.name().isEmpty())
                    .map(city -> city.mark().cityId())
                    .collect(Collectors.toSet());
        }

        /** The other draft, unless it drives too many states out of their own ground. */
        Draft orIfAsGood(Draft other) {
            return other.small.size() - small.size() > WORTH_A_NAME ? this : other;
        }
    }

    /** Places the blocks of states one after the other. */
    private final class StateLabels {

        private final StateNames names;
        private final PixelGrid grid;
        private final CollisionIndex taken;
        private final List<StateLabel> placed = new ArrayList<>();

        StateLabels(StateNames names, PixelGrid grid, CollisionIndex taken) {
            this.names = names;
            this.grid = grid;
            this.taken = taken;
        }

        /** Places what has room in its state and returns the others. */
        List<StateLabelArea> placeInside(List<StateLabelArea> all) {
            return all.stream().filter(ground -> !take(inside(ground, EVERYWHERE))).toList();
        }

        /** The place that a leader may point to, which names of cities keep off. */
        Rectangle2D pole(StateLabelArea ground) {
            double x = grid.x(ground.pole());
            double y = grid.y(ground.pole());
            return new Rectangle2D.Double(x - POLE, y - POLE, 2 * POLE, 2 * POLE);
        }

        Optional<StateLabel> inside(StateLabelArea ground, Rectangle2D allowed) {
            double size = ground.sizePixels(grid.metresPerPixel());
            return first(ground, names.formats(ground.state(), size), allowed);
        }

        private Optional<StateLabel> first(
                StateLabelArea ground, List<StateLabelFormat> formats, Rectangle2D allowed) {
            return formats.stream()
                    .filter(format -> format.heightPixels() > 0)
                    .distinct()
                    .flatMap(format -> ground.place(format, allowed, grid, taken).stream())
                    .findFirst();
        }

        /** On water close by, else in small type in the state, else on water farther off. */
        void placeSmall(List<StateLabelArea> small) {
            List<StateLabelArea> rest =
                    small.stream()
                            .filter(ground -> !take(aside(ground, NEAR_PIXELS)))
                            .filter(ground -> !take(inSmallType(ground)))
                            .sorted(Comparator.comparingDouble(this::waterPixels))
                            .toList();
            better(rest, rest.reversed()).stream()
                    .filter(ground -> !take(aside(ground, FAR_PIXELS)))
                    .forEach(ground -> take(first(ground, names.leastFormats(ground.state()))));
        }

        /** Whichever of two orders of placing states aside has the shorter leaders in all. */
        private List<StateLabelArea> better(List<StateLabelArea> one, List<StateLabelArea> other) {
            return leaderPixels(one) <= leaderPixels(other) ? one : other;
        }

        private double leaderPixels(List<StateLabelArea> order) {
            StateLabels trial = new StateLabels(names, grid, taken.copy());
            double sum = 0;
            for (StateLabelArea ground : order) {
                sum += trial.waterPixels(ground);
                trial.take(trial.aside(ground, FAR_PIXELS));
            }
            return sum;
        }

        private Optional<StateLabel> inSmallType(StateLabelArea ground) {
            return first(ground, names.smallFormats(ground.state()));
        }

        private Optional<StateLabel> first(StateLabelArea ground, List<StateLabelFormat> formats) {
            return first(ground, formats, EVERYWHERE);
        }

        private Optional<StateLabel> aside(StateLabelArea ground, double dearest) {
            StateLabelFormat format = names.aside(ground.state());
            return format.heightPixels() == 0
                    ? Optional.empty()
                    : new StateCallOuts(land, grid, taken).place(ground, format, dearest);
        }

        /** Length of the leader that the state would have, were it the next; much if none. */
        private double waterPixels(StateLabelArea ground) {
            return aside(ground, FAR_PIXELS)
                    .flatMap(StateLabel::leader)
                    .map(leader -> leader.line().getP1().distance(leader.line().getP2()))
                    .orElse(2 * FAR_PIXELS);
        }

        private boolean take(Optional<StateLabel> block) {
            block.ifPresent(
                    found -> {
                        taken.take(found.bounds());
                        found.leader().ifPresent(leader -> taken.take(leader.line()));
                        placed.add(found);
                    });
            return block.isPresent();
        }
    }

    /** A block for a state of which a picture shows only a part. */
    Optional<StateLabel> placeWithin(
            String stateCode,
            View view,
            Rectangle2D allowed,
            PixelGrid grid,
            CollisionIndex taken) {
        return grounds.stream()
                .filter(ground -> ground.state().code().equals(stateCode))
                .findFirst()
                .filter(ground -> ground.frame().intersects(allowed))
                .flatMap(
                        ground ->
                                new StateLabels(new StateNames(view), grid, taken)
                                        .inside(ground, allowed));
    }
}
