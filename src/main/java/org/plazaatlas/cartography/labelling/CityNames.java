package org.plazaatlas.cartography.labelling;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PixelGrid;
import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.layout.MapItem.CityMark;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.ScoreMark;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Places cities and their names: each name takes the best free one of eight positions round its
 * mark (in the order of Imhof 1975, "Positioning Names on Maps": to the right and slightly above
 * comes first). More cities appear with the scale, the larger ones first.
 */
final class CityNames {

    private static final double GAP = 3.5;

    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9);

    /**
     * Positions of a name relative to its mark, horizontal and vertical: -1 is left or above, 1 is
     * right or below.
     */
    private static final int[][] SIDES = {
        {1, -1}, {1, 0}, {1, 1}, {-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 1}
    };

    private static final double ALL_CITIES = 900;
    private static final double LARGE_CITIES = 1_600;
    private static final int LARGE_POPULATION = 600_000;

    private final Atlas atlas;
    private final View view;
    private final PixelGrid grid;

    CityNames(Atlas atlas, View view, PixelGrid grid) {
        this.atlas = atlas;
        this.view = view;
        this.grid = grid;
    }

    /** Marks of the priority cities; they come before everything else on a map. */
    List<CityMark> priorityMarks(CollisionIndex taken) {
        return view.shows(Layer.PRIORITY_CITIES)
                ? marks(chosen(city -> city.role() == CityRole.PRIORITY), taken)
                : List.of();
    }

    /** Marks of the other cities that this scale has room for. */
    List<CityMark> otherMarks(CollisionIndex taken) {
        return view.shows(Layer.OTHER_CITIES)
                ? marks(chosen(this::isWorthItsRoom), taken)
                : List.of();
    }

    /**
     * The same; where a picture is about a place, its largest cities are worth their room at any
     * scale.
     */
    List<CityMark> otherMarks(CollisionIndex taken, boolean focused) {
        return !focused || !view.shows(Layer.OTHER_CITIES)
                ? otherMarks(taken)
                : marks(chosen(city -> city.role() != CityRole.PRIORITY), taken);
    }

    /** Marks with their names; a mark whose name finds no free place has none. */
    List<NamedCity> named(List<CityMark> marks, CollisionIndex taken) {
        return marks.stream()
                .map(mark -> new NamedCity(mark, name(mark, EVERYWHERE, taken)))
                .toList();
    }

    /**
     * The name of a mark at a free place.
     *
     * @param page the name must lie inside
     * @throws NoSuchElementException if the atlas has no city of that mark
     */
    Optional<Lettering> name(CityMark mark, Rectangle2D page, CollisionIndex taken) {
        if (!view.shows(Layer.CITY_NAMES)) {
            return Optional.empty();
        }
        String name = atlas.city(mark.cityId()).orElseThrow().name().in(view.language());
        TextStyle style =
                mark.role() == CityRole.PRIORITY ? TextStyle.PRIORITY_CITY : TextStyle.CITY;
        for (int[] side : SIDES) {
            Lettering lettering = beside(mark, name, style, side[0], side[1]);
            Rectangle2D room = Rectangles.grown(lettering.letters(), 1.5);
            if (page.contains(lettering.bounds()) && taken.isFree(room)) {
                taken.take(room);
                return Optional.of(lettering);
            }
        }
        return Optional.empty();
    }

    private boolean isWorthItsRoom(City city) {
        if (city.role() == CityRole.PRIORITY) {
            return false;
        }
        return grid.metresPerPixel() <= ALL_CITIES
                || grid.metresPerPixel() <= LARGE_CITIES
                        && city.population().orElse(0) >= LARGE_POPULATION;
    }

    private List<City> chosen(Predicate<City> condition) {
        return atlas.contents().cities().stream()
                .filter(condition)
                .sorted(
                        Comparator.comparingInt((City city) -> -city.population().orElse(0))
                                .thenComparing(City::id))
                .toList();
    }

    private List<CityMark> marks(List<City> cities, CollisionIndex taken) {
        List<CityMark> marks = new ArrayList<>();
        for (City city : cities) {
            Coordinate place = atlas.projection().toMap(city.location());
            CityMark mark = mark(city, grid.x(place), grid.y(place));
            if (city.role() == CityRole.PRIORITY || taken.isFree(mark.bounds())) {
                taken.take(mark.bounds());
                marks.add(mark);
            }
        }
        return marks;
    }

    /**
     * The mark of a city. Where priority cities carry a score, each keeps room for the largest
     * score mark.
     */
    private CityMark mark(City city, double x, double y) {
        return city.role() == CityRole.PRIORITY && LabelOptions.of(view).ranks()
                ? new CityMark(city.id(), city.role(), ScoreMark.LARGEST_RADIUS, x, y)
                : CityMark.of(city.id(), city.role(), x, y);
    }

    private static Lettering beside(
            CityMark mark, String name, TextStyle style, int right, int below) {
        double reach = mark.radius() + GAP;
        double width = style.width(name);
        double x =
                switch (right) {
                    case 1 -> mark.x() + (below == 0 ? reach + 1 : reach);
                    case -1 -> mark.x() - (below == 0 ? reach + 1 : reach) - width;
                    default -> mark.x() - width / 2;
                };
        double middle = mark.y() + style.capHeight() / 2;
        double baseline =
                switch (below) {
                    case -1 -> right == 0 ? mark.y() - reach - 1.5 : middle - reach * 0.6;
                    case 1 ->
                            right == 0
                                    ? mark.y() + reach + style.capHeight() + 2
                                    : middle + reach * 0.75;
                    default -> middle;
                };
        return new Lettering(name, style, TextColour.NORMAL, x, baseline);
    }
}
