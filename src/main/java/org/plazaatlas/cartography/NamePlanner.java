package org.plazaatlas.cartography;

import org.plazaatlas.cartography.MapItem.CityMark;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Land;
import org.plazaatlas.model.Language;
import org.plazaatlas.model.State;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Places the names of an atlas round the marks of its priority cities: states with room for their
 * markers first, then those cities' names, states without room beside the country, other cities
 * last.
 */
final class NamePlanner {

    private static final int LAND_CELLS = 640;
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9);

    private final Atlas atlas;
    private final List<StateGround> grounds;
    private final InsideRaster land;
    private Key plannedFor;
    private NamePlan plan;

    /** What a plan depends on. */
    private record Key(
            double metresPerPixel, Language language, Set<Layer> layers, boolean alone) {}

    NamePlanner(Atlas atlas) {
        this.atlas = atlas;
        grounds = atlas.contents().states().stream().map(StateGround::new).toList();
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
        return new Key(
                metresPerPixel, view.language(), view.layers(), view.shownAlone().isPresent());
    }

    private NamePlan planned(View view, PixelGrid grid) {
        CollisionIndex taken = new CollisionIndex();
        CityNames cityNames = new CityNames(atlas, view, grid);
        List<CityMark> priority = cityNames.priorityMarks(taken);
        List<StateBlock> blocks = new ArrayList<>();
        List<StateGround> tooSmall = new ArrayList<>();
        for (StateGround ground : grounds) {
            place(ground, view, EVERYWHERE, grid, taken)
                    .ifPresentOrElse(blocks::add, () -> tooSmall.add(ground));
        }
        List<MapItem> cities = new ArrayList<>(priority);
        cities.addAll(cityNames.names(priority, taken));
        blocks.addAll(aside(tooSmall, view, grid, taken));
        List<CityMark> others = cityNames.otherMarks(taken);
        cities.addAll(others);
        cities.addAll(cityNames.names(others, taken));
        return new NamePlan(cities, blocks);
    }

    private Optional<StateBlock> place(
            StateGround ground,
            View view,
            Rectangle2D allowed,
            PixelGrid grid,
            CollisionIndex taken) {
        double size = ground.sizePixels(grid.metresPerPixel());
        Set<BlockFormat> tried = new HashSet<>();
        for (BlockFormat format : new StateNames(view).formats(ground.state(), size)) {
            if (format.heightPixels() > 0 && tried.add(format)) {
                Optional<StateBlock> block = ground.place(format, allowed, grid, taken);
                if (block.isPresent()) {
                    taken.take(block.get().bounds());
                    return block;
                }
            }
        }
        return Optional.empty();
    }

    /** Blocks beside the country, from the outermost states inwards. */
    private List<StateBlock> aside(
            List<StateGround> tooSmall, View view, PixelGrid grid, CollisionIndex taken) {
        CallOuts callOuts = new CallOuts(land, grid, taken);
        List<StateBlock> blocks = new ArrayList<>();
        tooSmall.stream()
                .sorted(Comparator.comparingDouble(ground -> -ground.pole().x))
                .forEach(
                        ground -> {
                            BlockFormat format = new StateNames(view).aside(ground.state());
                            if (format.heightPixels() > 0) {
                                callOuts.place(ground, format)
                                        .ifPresent(
                                                block -> {
                                                    take(block, taken);
                                                    blocks.add(block);
                                                });
                            }
                        });
        return blocks;
    }

    private static void take(StateBlock block, CollisionIndex taken) {
        taken.take(block.bounds());
        block.leader().ifPresent(leader -> taken.take(leader.line()));
    }

    /** A block for a state of which a picture shows only a part. */
    Optional<StateBlock> placeWithin(
            String stateCode,
            View view,
            Rectangle2D allowed,
            PixelGrid grid,
            CollisionIndex taken) {
        return grounds.stream()
                .filter(ground -> ground.state().code().equals(stateCode))
                .findFirst()
                .filter(ground -> ground.frame().intersects(allowed))
                .flatMap(ground -> place(ground, view, allowed, grid, taken));
    }
}
