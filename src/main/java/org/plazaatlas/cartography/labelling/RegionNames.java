package org.plazaatlas.cartography.labelling;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.InsideRaster;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.linework.BaseMap;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Land;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.View;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The muted names round the country: its neighbours, and the seas, where they are in the picture.
 */
final class RegionNames {

    private static final int CELLS = 160;
    private static final double SEAS_FROM = 700;
    private static final double STEP = 12;

    /** Where a sea's name stands; a name that would meet land is left out. */
    private static final Map<String, LonLat> SEAS = seas();

    private final Atlas atlas;
    private final InsideRaster land;
    private final Map<String, InsideRaster> countries = new LinkedHashMap<>();

    /**
     * @param land all land, own and foreign
     */
    RegionNames(Atlas atlas, InsideRaster land) {
        this.atlas = atlas;
        this.land = land;
        String home = BaseMap.homeCountry(atlas);
        Map<String, Path2D> outlines = new LinkedHashMap<>();
        for (Land other : atlas.contents().surroundings()) {
            if (!other.countryCode().equals(home)) {
                Path2D outline =
                        outlines.computeIfAbsent(other.countryCode(), _ -> new Path2D.Double());
                BaseMap.append(outline, other.outline());
            }
        }
        outlines.forEach((code, path) -> countries.put(code, new InsideRaster(path, CELLS)));
    }

    private static Map<String, LonLat> seas() {
        Map<String, LonLat> seas = new LinkedHashMap<>();
        seas.put("sea.gulf_of_mexico", new LonLat(-93.4, 23.6));
        seas.put("sea.pacific", new LonLat(-107.5, 16.2));
        seas.put("sea.caribbean", new LonLat(-85.3, 19.6));
        return seas;
    }

    /** Names that fit on free ground; their places are then taken. */
    List<MapItem> place(View view, Viewport viewport, CollisionIndex taken) {
        List<MapItem> names = new ArrayList<>();
        if (!view.shows(Layer.STATE_NAMES)) {
            return names;
        }
        countries.forEach(
                (code, ground) -> {
                    String name =
                            Locale.of("", code)
                                    .getDisplayCountry(view.language().locale())
                                    .toUpperCase(view.language().locale());
                    country(name, ground, viewport, taken).ifPresent(names::add);
                });
        if (viewport.metresPerPixel() > SEAS_FROM) {
            Words words = Words.of(RegionNames.class, view.language());
            SEAS.forEach(
                    (key, place) ->
                            sea(words.get(key), place, viewport, taken).ifPresent(names::add));
        }
        names.forEach(name -> taken.take(name.bounds()));
        return names;
    }

    /** The free place inside the visible part of a country that is nearest that part's middle. */
    private static Optional<Lettering> country(
            String name, InsideRaster ground, Viewport viewport, CollisionIndex taken) {
        PixelGrid grid = PixelGrid.of(viewport);
        Rectangle2D page = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        Rectangle2D seen = Rectangles.grown(page, -10).createIntersection(toPixels(ground, grid));
        Lettering best = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (double y = seen.getMinY() + STEP; y < seen.getMaxY(); y += STEP) {
            for (double x = seen.getMinX() + STEP; x < seen.getMaxX(); x += STEP) {
                Lettering lettering =
                        Lettering.centred(name, TextStyle.COUNTRY, TextColour.MUTED, x, y);
                double distance = Math.hypot(x - seen.getCenterX(), 2 * (y - seen.getCenterY()));
                Rectangle2D room = Rectangles.grown(lettering.bounds(), 4);
                if (distance < nearest
                        && seen.contains(room)
                        && holds(ground, grid.toMap(room))
                        && taken.isFree(room)) {
                    nearest = distance;
                    best = lettering;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Rectangle2D toPixels(InsideRaster ground, PixelGrid grid) {
        Rectangle2D frame = ground.frame();
        return new Rectangle2D.Double(
                grid.x(frame.getMinX()),
                grid.y(frame.getMaxY()),
                frame.getWidth() / grid.metresPerPixel(),
                frame.getHeight() / grid.metresPerPixel());
    }

    private static boolean holds(InsideRaster ground, Rectangle2D place) {
        return ground.holds(place.getMinX(), place.getMinY(), place.getMaxX(), place.getMaxY());
    }

    private Optional<Lettering> sea(
            String name, LonLat place, Viewport viewport, CollisionIndex taken) {
        PixelGrid grid = PixelGrid.of(viewport);
        Coordinate at = atlas.projection().toMap(place);
        Lettering lettering =
                Lettering.centred(name, TextStyle.SEA, TextColour.SEA, grid.x(at), grid.y(at));
        Rectangle2D room = Rectangles.grown(lettering.bounds(), 4);
        Rectangle2D onMap = grid.toMap(room);
        boolean fits =
                new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()).contains(room)
                        && taken.isFree(room)
                        && !land.touches(
                                onMap.getMinX(), onMap.getMinY(), onMap.getMaxX(), onMap.getMaxY());
        return fits ? Optional.of(lettering) : Optional.empty();
    }
}
