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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places the names of an atlas, keeping clear of the marks of priority cities. The order: states
 * with room for their label, then the names of priority cities, then states without room, whose
 * labels stand outside the country, and last other cities.
 */
public final class NamePlanner {

    private static final int LAND_CELLS = 640;

    private final Atlas atlas;
    private final List<StateLabelArea> areas;
    private final InsideRaster land;
    private Key plannedFor;
    private NamePlan plan;

    /**
     * What a plan depends on.
     *
     * @param scale logarithm of the metres per pixel, in millionths: rounded, because panning
     *     changes the last binary digits
     */
    private record Key(long scale, LabelOptions options) {}

    public NamePlanner(Atlas atlas) {
        this.atlas = atlas;
        areas = atlas.contents().states().stream().map(StateLabelArea::new).toList();
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

    List<StateLabelArea> areas() {
        return areas;
    }

    InsideRaster land() {
        return land;
    }

    /** The plan for the scale of a picture; keeps the last one. */
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
     * The first half of a plan: states with room for their label, and the priority cities.
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
        StateLabels labels = new StateLabels(new StateNames(view), land, grid, taken);
        List<StateLabelArea> small = labels.placeInside(areas);
        CollisionIndex withPoles = taken.copy();
        small.forEach(area -> withPoles.take(labels.pole(area)));
        List<NamedCity> named = cityNames.named(priority.get(false), withPoles);
        named.forEach(city -> city.name().ifPresent(name -> taken.take(name.bounds())));
        cities.addAll(named);
        return new Draft(cities, labels, small);
    }

    private static NamePlan finished(Draft draft, CityNames cityNames) {
        StateLabels labels = draft.labels();
        labels.placeSmall(draft.small());
        List<NamedCity> cities = new ArrayList<>(draft.cities());
        CollisionIndex taken = labels.taken();
        cities.addAll(cityNames.named(cityNames.otherMarks(taken), taken));
        return new NamePlan(cities, labels.placed());
    }

    /** The first half of a plan, with the states that still need a place. */
    private record Draft(List<NamedCity> cities, StateLabels labels, List<StateLabelArea> small) {

        /** How many more states without room are acceptable for all priority cities to be named. */
        private static final int WORTH_A_NAME = 2;

        /** Ids of the priority cities whose names found no place. */
        Set<String> namelessCities() {
            return cities.stream()
                    .filter(city -> city.name().isEmpty())
                    .map(city -> city.mark().cityId())
                    .collect(Collectors.toSet());
        }

        /** The other draft, unless it leaves too many states without room for their label. */
        Draft orIfAsGood(Draft other) {
            return other.small.size() - small.size() > WORTH_A_NAME ? this : other;
        }
    }

    /** A label for a state of which a picture shows only a part. */
    Optional<StateLabel> placeWithin(
            String stateCode,
            View view,
            Rectangle2D allowed,
            PixelGrid grid,
            CollisionIndex taken) {
        return areas.stream()
                .filter(area -> area.state().code().equals(stateCode))
                .findFirst()
                .filter(area -> area.frame().intersects(allowed))
                .flatMap(
                        area ->
                                new StateLabels(new StateNames(view), land, grid, taken)
                                        .inside(area, allowed));
    }
}
