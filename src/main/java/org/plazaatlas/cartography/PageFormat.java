package org.plazaatlas.cartography;

import java.awt.geom.Rectangle2D;

/**
 * How a page is divided: title above, map and legend side by side (or one under the other on an
 * upright page), scale and sources below.
 *
 * @param legendColumns columns of the legend
 */
record PageFormat(PictureSize page, int legendColumns) {

    static final double MARGIN = 28;
    static final double COLUMN_GAP = 18;

    private static final double HEADER = 62;
    private static final double FOOTER = 34;
    private static final double LEGEND_GAP = 22;
    private static final double ONE_COLUMN = 244;
    private static final double TWO_COLUMNS = 206;
    private static final double UPRIGHT_LEGEND = 0.3;
    private static final double HEADING = 22;

    boolean isUpright() {
        return page.width() < page.height() * 1.15;
    }

    /** The map's place, in whole pixels. */
    Rectangle2D map() {
        double width = innerWidth() - (isUpright() ? 0 : LEGEND_GAP + legendWidth());
        double height = innerHeight() - (isUpright() ? LEGEND_GAP + uprightLegendHeight() : 0);
        return new Rectangle2D.Double(
                MARGIN, MARGIN + HEADER, Math.floor(width), Math.floor(height));
    }

    /** The legend's place below its heading. */
    Rectangle2D legend() {
        Rectangle2D map = map();
        return isUpright()
                ? new Rectangle2D.Double(
                        MARGIN,
                        map.getMaxY() + LEGEND_GAP + HEADING,
                        innerWidth(),
                        uprightLegendHeight() - HEADING)
                : new Rectangle2D.Double(
                        map.getMaxX() + LEGEND_GAP,
                        map.getMinY() + HEADING,
                        legendWidth(),
                        map.getHeight() - HEADING);
    }

    double columnWidth() {
        return (legend().getWidth() - (legendColumns - 1) * COLUMN_GAP) / legendColumns;
    }

    private double legendWidth() {
        return legendColumns == 1
                ? ONE_COLUMN
                : legendColumns * TWO_COLUMNS + (legendColumns - 1) * COLUMN_GAP;
    }

    private double uprightLegendHeight() {
        return Math.floor(innerHeight() * UPRIGHT_LEGEND);
    }

    double innerWidth() {
        return page.width() - 2 * MARGIN;
    }

    private double innerHeight() {
        return page.height() - 2 * MARGIN - HEADER - FOOTER;
    }
}
