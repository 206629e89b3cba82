package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places the names of a scale in one picture: names that its edge would cut are moved or left out.
 */
public final class NamePlacement {

    private static final double EDGE = 6;

    private final Atlas atlas;
    private final NamePlanner planner;
    private final RegionNames regionNames;

    public NamePlacement(Atlas atlas, NamePlanner planner) {
        this.atlas = atlas;
        this.planner = planner;
        this.regionNames = new RegionNames(atlas, planner.land());
    }

    /**
     * Places names in the picture of a viewport; the last plan is kept. For one thread at a time.
     */
    public PlacedNames place(View view, Viewport viewport) {
        PixelGrid grid = PixelGrid.of(viewport);
        Rectangle2D page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        NamePlan plan = planner.plan(view, viewport.metresPerPixel());
        CollisionIndex taken = new CollisionIndex();
        List<NamedCity> cities = visible(plan, grid, page, taken);
        List<StateLabel> blocks = blocks(plan, view, grid, page, taken);
        CityNames cityNames = new CityNames(atlas, view, grid);
        List<NamedCity> named = new ArrayList<>();
        for (NamedCity city : cities) {
            named.add(
                    new NamedCity(
                            city.mark(),
                            city.name().or(() -> cityNames.name(city.mark(), page, taken))));
        }
        return new PlacedNames(
                named, blocks, List.of(), regionNames.place(view, viewport, taken), taken);
    }

    /** The cities in the picture, without the names that its edge would cut. */
    private static List<NamedCity> visible(
            NamePlan plan, PixelGrid grid, Rectangle2D page, CollisionIndex taken) {
        List<NamedCity> visible = new ArrayList<>();
        for (NamedCity planned : plan.cities()) {
            NamedCity city = planned.moved(grid.originX(), grid.originY());
            if (page.contains(city.mark().x(), city.mark().y())) {
                Optional<Lettering> whole =
                        city.name().filter(name -> page.contains(name.bounds()));
                taken.take(city.mark().bounds());
                whole.ifPresent(name -> taken.take(name.bounds()));
                visible.add(new NamedCity(city.mark(), whole));
            }
        }
        return visible;
    }

    private List<StateLabel> blocks(
            NamePlan plan, View view, PixelGrid grid, Rectangle2D page, CollisionIndex taken) {
        List<StateLabel> whole = new ArrayList<>();
        List<StateLabel> cut = new ArrayList<>();
        Rectangle2D inner = Rectangles.grown(page, -EDGE);
        for (StateLabel planned : plan.blocks()) {
            StateLabel block = planned.moved(grid.originX(), grid.originY());
            boolean fits = inner.contains(block.bounds());
            (fits ? whole : cut).add(block);
            if (fits) {
                taken.take(block.bounds());
                block.leader().ifPresent(leader -> taken.take(leader.line()));
            }
        }
        for (StateLabel block : cut) {
            planner.placeWithin(block.stateCode(), view, grid.toMap(inner), grid, taken)
                    .ifPresent(
                            moved -> {
                                taken.take(moved.bounds());
                                whole.add(moved);
                            });
        }
        return whole;
    }
}
