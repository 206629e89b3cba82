package org.plazaatlas.cartography.page;

import java.util.Optional;

/**
 * The room that a page gives its legend.
 *
 * @param place never {@link LegendPlace#SUGGESTED}
 * @param columns number of columns
 * @param height with its heading, in logical pixels; used only below a map, where it grows from 0
 *     to the height that the legend needs
 */
record LegendSpace(LegendPlace place, int columns, double height) {

    static final double COLUMN_GAP = 18;
    private static final double HEADING = 22;

    private static final double ONE_COLUMN = 244;
    private static final double OF_SEVERAL = 206;
    private static final double BELOW_COLUMN = 210;
    private static final double NARROW_COLUMN = 176;
    private static final int MOST_COLUMNS = 3;
    private static final double LEAST_MAP = 0.45;
    private static final double UPRIGHT = 1.15;

    /** The largest share of the page's width that a legend beside the map is suggested for. */
    private static final double MOST_SUGGESTED = 0.36;

    /** The largest share of the page's height that a legend below the map may take. */
    private static final double HIGHEST = 0.42;

    /**
     * The smallest space for a legend at the place that the design wants; below the map if there is
     * no room beside it.
     */
    static LegendSpace first(LegendPlace wanted, double innerWidth, double innerHeight) {
        LegendPlace place = wanted;
        if (wanted == LegendPlace.SUGGESTED) {
            boolean upright = innerWidth < innerHeight * UPRIGHT;
            boolean wide = ONE_COLUMN <= innerWidth * MOST_SUGGESTED;
            place = upright || !wide ? LegendPlace.BELOW : LegendPlace.RIGHT;
        }
        if (ONE_COLUMN > innerWidth * (1 - LEAST_MAP)) {
            place = LegendPlace.BELOW;
        }
        double column = NarrowPage.isOf(innerWidth) ? NARROW_COLUMN : BELOW_COLUMN;
        int below = (int) ((innerWidth + COLUMN_GAP) / (column + COLUMN_GAP));
        return new LegendSpace(place, place == LegendPlace.BELOW ? Math.max(1, below) : 1, 0);
    }

    /** Width of all columns of a legend beside or on the map. */
    double width() {
        return columns == 1 ? ONE_COLUMN : columns * OF_SEVERAL + (columns - 1) * COLUMN_GAP;
    }

    /** Height of the heading of a legend; a narrow page has no room for one. */
    static double heading(double innerWidth) {
        return NarrowPage.isOf(innerWidth) ? 0 : HEADING;
    }

    /** The largest height of a legend below a map, with its heading. */
    static double highestBelow(double innerHeight) {
        return Math.floor(innerHeight * HIGHEST);
    }

    /**
     * More space; empty if the legend needs no more or the page has no more.
     *
     * @param block the legend, laid out; below a map, as high as the page can spare
     * @param rowsHeight height of the block
     */
    Optional<LegendSpace> more(LegendBlock block, double rowsHeight, double innerWidth) {
        if (place == LegendPlace.BELOW) {
            double needed = Math.ceil(heading(innerWidth) + rowsHeight);
            return Optional.of(new LegendSpace(place, columns, needed))
                    .filter(_ -> needed > height);
        }
        return Optional.of(new LegendSpace(place, columns + 1, 0))
                .filter(_ -> block.left() > 0 && columns < MOST_COLUMNS)
                .filter(wider -> wider.width() <= innerWidth * (1 - LEAST_MAP));
    }
}
