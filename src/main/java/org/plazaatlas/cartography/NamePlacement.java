package org.plazaatlas.cartography;

import org.plazaatlas.cartography.MapItem.CityMark;
import org.plazaatlas.cartography.MapItem.Lettering;
import org.plazaatlas.model.Atlas;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Takes the names of a scale into one picture: what its edge would cut is moved or left out. */
final class NamePlacement {

    private static final double EDGE = 6;

    private final NamePlanner planner;
    private final RegionNames regionNames;

    NamePlacement(Atlas atlas, NamePlanner planner) {
        this.planner = planner;
        this.regionNames = new RegionNames(atlas, planner.land());
    }

    Names place(View view, Viewport viewport) {
        PixelGrid grid = PixelGrid.of(viewport);
        Rectangle2D page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        NamePlan plan = planner.plan(view, viewport.metresPerPixel());
        CollisionIndex taken = new CollisionIndex();
        List<MapItem> items = cities(plan, grid, page, taken);
        List<StateBlock> blocks = blocks(plan, view, grid, page, taken);
        blocks.forEach(block -> block.items().forEach(items::add));
        items.addAll(regionNames.place(view, viewport, taken));
        return new Names(items, blocks, taken);
    }

    private static List<MapItem> cities(
            NamePlan plan, PixelGrid grid, Rectangle2D page, CollisionIndex taken) {
        List<MapItem> items = new ArrayList<>();
        for (MapItem planned : plan.cities()) {
            MapItem item = planned.moved(grid.originX(), grid.originY());
            boolean shown =
                    switch (item) {
                        case CityMark mark -> page.intersects(mark.bounds());
                        case Lettering name -> page.contains(name.bounds());
                        default -> false;
                    };
            if (shown) {
                items.add(item);
                taken.take(item.bounds());
            }
        }
        return items;
    }

    private List<StateBlock> blocks(
            NamePlan plan, View view, PixelGrid grid, Rectangle2D page, CollisionIndex taken) {
        List<StateBlock> whole = new ArrayList<>();
        List<StateBlock> cut = new ArrayList<>();
        Rectangle2D inner = MapItem.grown(page, -EDGE);
        for (StateBlock planned : plan.blocks()) {
            StateBlock block = planned.moved(grid.originX(), grid.originY());
            boolean fits = inner.contains(block.bounds());
            (fits ? whole : cut).add(block);
            if (fits) {
                taken.take(block.bounds());
                block.leader().ifPresent(leader -> taken.take(leader.line()));
            }
        }
        for (StateBlock block : cut) {
            planner.placeWithin(block.stateCode(), view, grid.toMap(inner), grid, taken)
                    .ifPresent(whole::add);
        }
        return whole;
    }
}
