package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.CountryOutline;
import org.plazaatlas.cartography.linework.NorthDirection;
import org.plazaatlas.cartography.page.Furniture.Inset;
import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.cartography.page.Furniture.NorthArrow;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.View;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalDouble;

/** Places the north arrow and the inset. */
final class PanelPlacer {

    static final TextStyle LETTER = TextStyle.HEADING;

    private static final double ARROW_WIDTH = 30;
    private static final double ARROW_HEIGHT = 46;
    private static final double LETTER_BASELINE = 13;

    /** The largest share of the country's width and height that a map with an inset shows. */
    private static final double SMALL_PART = 0.55;

    private static final double INSET_WIDTH = 132;
    private static final double INSET_WIDTH_BESIDE = 180;
    private static final double INSET_GAP = 16;

    /** The largest share of the map's width and height that an inset on it covers. */
    private static final double MOST_COVERED = 0.34;

    private final Atlas atlas;
    private CountryOutline country;

    PanelPlacer(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The outline of the country, made on first use. */
    private CountryOutline country() {
        if (country == null) {
            country = CountryOutline.of(atlas);
        }
        return country;
    }

    /** The arrow in a corner of the map; empty if north differs too much over the map. */
    Optional<NorthArrow> arrow(MapLayout map, MapCorners corners) {
        OptionalDouble north = new NorthDirection(map.viewport(), atlas.projection()).radians();
        return north.isEmpty()
                ? Optional.empty()
                : corners.take(ARROW_WIDTH, ARROW_HEIGHT)
                        .map(place -> new NorthArrow(place, north.getAsDouble()));
    }

    /** The letter above the arrow: N in both languages. */
    static Line letter(NorthArrow arrow) {
        double x = arrow.bounds().getCenterX() - LETTER.width("N") / 2;
        double baseline = arrow.bounds().getMinY() + LETTER_BASELINE;
        return new Line(TextRole.NORTH, "N", LETTER, x, baseline);
    }

    /** Keeps the chosen corner of the map if the inset will stand there. */
    void keep(InsetPlace wanted, MapLayout map, MapCorners corners) {
        if (showsSmallPart(map) && hasRoom(map.content().size())) {
            corners.keep(wanted, INSET_WIDTH, insetHeight());
        }
    }

    /**
     * The inset: in a chosen corner, else below the legend if there is room, else in any free
     * corner of the map. Empty if the map shows more than a small part of the country.
     */
    Optional<Inset> inset(
            InsetPlace wanted,
            MapLayout map,
            Optional<Rectangle2D> belowLegend,
            Optional<MapCorners> corners) {
        if (!showsSmallPart(map)) {
            return Optional.empty();
        }
        Optional<MapCorners> onMap = corners.filter(_ -> hasRoom(map.content().size()));
        return onMap.flatMap(c -> c.take(wanted, INSET_WIDTH, insetHeight()))
                .or(() -> belowLegend.flatMap(this::below))
                .or(() -> onMap.flatMap(c -> c.take(INSET_WIDTH, insetHeight())))
                .map(place -> new Inset(place, country(), map.viewport().extent()));
    }

    private boolean showsSmallPart(MapLayout map) {
        return isSmallPart(map.viewport().extent());
    }

    private boolean isSmallPart(Extent shown) {
        Extent all = Extent.ofCountry(atlas);
        return shown.widthMetres() <= SMALL_PART * all.widthMetres()
                && shown.heightMetres() <= SMALL_PART * all.heightMetres();
    }

    private boolean hasRoom(PictureSize map) {
        return INSET_WIDTH <= MOST_COVERED * map.width()
                && insetHeight() <= MOST_COVERED * map.height();
    }

    /** The height of an inset on the map. */
    private double insetHeight() {
        return Math.round(INSET_WIDTH / country().aspect());
    }

    /** The room that an inset of a view below a legend takes, with the gap above it. */
    double heightBelow(PageFormat format, View view) {
        return format.design().shows(PagePart.INSET) && isSmallPart(view.extent())
                ? Math.round(INSET_WIDTH_BESIDE / country().aspect()) + INSET_GAP
                : 0;
    }

    private Optional<Rectangle2D> below(Rectangle2D room) {
        double width = Math.min(INSET_WIDTH_BESIDE, room.getWidth());
        double height = Math.round(width / country().aspect());
        return room.getHeight() < height + INSET_GAP
                ? Optional.empty()
                : Optional.of(
                        new Rectangle2D.Double(
                                room.getX(), room.getMaxY() - height, width, height));
    }
}
