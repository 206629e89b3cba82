package org.plazaatlas.cartography.labelling;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.PresenceDot;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places the names of municipalities close to a place, the largest first, wherever nothing else
 * needs the room. At one scale they do not depend on each other's room in the picture, so that they
 * stay while the map is dragged. For one thread at a time.
 */
public final class MunicipalityNames {

    /** The smallest scale at which there is room for them, in metres per pixel. */
    private static final double FROM_METRES_PER_PIXEL = 520;

    /** Between the dots at a centroid and the name below them. */
    private static final double GAP = 2.5;

    private final Atlas atlas;
    private double plannedFor;
    private List<Lettering> planned = List.of();

    public MunicipalityNames(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * The names that find room in a picture.
     *
     * @param taken places that are taken; the names are added
     */
    public List<MapItem> place(View view, Viewport viewport, CollisionIndex taken) {
        if (viewport.metresPerPixel() > FROM_METRES_PER_PIXEL || !view.shows(Layer.CITY_NAMES)) {
            return List.of();
        }
        PixelGrid grid = PixelGrid.of(viewport);
        Rectangle2D page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        List<MapItem> placed = new ArrayList<>();
        for (Lettering name : atScale(viewport.metresPerPixel())) {
            Lettering moved = name.moved(grid.originX(), grid.originY());
            if (page.contains(moved.bounds()) && taken.isFree(moved.bounds())) {
                taken.take(moved.bounds());
                placed.add(moved);
            }
        }
        return placed;
    }

    /** The names that find room beside each other at a scale; the last ones are kept. */
    private List<Lettering> atScale(double metresPerPixel) {
        if (metresPerPixel != plannedFor) {
            planned = plan(PixelGrid.ofScale(metresPerPixel));
            plannedFor = metresPerPixel;
        }
        return planned;
    }

    private List<Lettering> plan(PixelGrid grid) {
        Set<String> named = namesOfCities();
        CollisionIndex taken = new CollisionIndex();
        List<Lettering> names = new ArrayList<>();
        atlas.gazetteer().all().stream()
                .filter(m -> !named.contains(key(m.stateCode(), m.name())))
                .sorted(Comparator.comparingInt(Municipality::inhabitants).reversed())
                .map(municipality -> name(municipality, grid))
                .filter(name -> taken.isFree(name.bounds()))
                .forEach(
                        name -> {
                            taken.take(name.bounds());
                            names.add(name);
                        });
        return names;
    }

    private Lettering name(Municipality municipality, PixelGrid grid) {
        Coordinate place = atlas.projection().toMap(municipality.location());
        return Lettering.centred(
                municipality.name(),
                TextStyle.MUNICIPALITY,
                TextColour.FAINT,
                grid.x(place),
                grid.y(place) + PresenceDot.RADIUS + GAP + TextStyle.MUNICIPALITY.capHeight());
    }

    /** The map has a mark and a name for each of these. */
    private Set<String> namesOfCities() {
        Set<String> names = new HashSet<>();
        for (City city : atlas.contents().cities()) {
            names.add(key(city.stateCode(), city.municipality()));
        }
        return names;
    }

    private static String key(String stateCode, String name) {
        return stateCode + ':' + name;
    }
}
