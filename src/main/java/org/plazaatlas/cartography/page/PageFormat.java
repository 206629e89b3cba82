package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.cartography.wording.PageWords;

import java.awt.geom.Rectangle2D;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The division of a page: handling line, header, map and legend, scale and sources, handling line.
 * All lengths are in logical pixels.
 *
 * @param legend empty if none is shown
 */
record PageFormat(
        PlateDesign design, PictureSize page, PageHeader header, Optional<LegendSpace> legend) {

    /** The margin of all but small pages. */
    static final double MARGIN = 28;

    private static final double LEAST_MARGIN = 8;
    private static final double MARGIN_SHARE = 0.0467;

    private static final int SOURCE_LINES = 2;
    private static final int NARROW_SOURCE_LINES = 3;

    private static final double FOOTER = 34;
    private static final double FOOTER_TEXT = 18;
    private static final double LEGEND_GAP = 22;
    private static final double NARROW_LEGEND_GAP = 10;

    /** The least share of a narrow page's height that a map with a legend below it takes. */
    private static final double NARROW_MAP = 0.5;

    /** The height of a map, as a share of its width, from which on it would be mostly sea. */
    private static final double NARROW_MAP_SHAPE = 0.8;

    private static final double LEGEND_FOOT = 8;
    private static final double HANDLING = 22;

    /** Padding of a legend that lies on the map. */
    private static final double PADDING = 10;

    /** The largest share of the map's height that a legend on it may take. */
    private static final double HIGHEST_FLOATING = 0.8;

    /** A page with the smallest space for the legend. */
    static PageFormat of(PlateDesign design, PageWords words, LegendPlace place) {
        PictureSize page = design.page().size();
        double width = page.width() - 2 * margin(page);
        PageHeader header = PageHeader.of(words, design, page, width);
        PageFormat whole = new PageFormat(design, page, header, Optional.empty());
        return design.shows(PagePart.LEGEND)
                ? whole.with(LegendSpace.first(place, whole.innerWidth(), whole.innerHeight()))
                : whole;
    }

    PageFormat with(LegendSpace changed) {
        return new PageFormat(design, page, header, Optional.of(changed));
    }

    private boolean has(LegendPlace place) {
        return legend.filter(space -> space.place() == place).isPresent();
    }

    /** Whether the legend lies on the map. */
    boolean isFloating() {
        return has(LegendPlace.FLOATING);
    }

    /** Whether the legend has a column beside the map. */
    boolean isBeside() {
        return has(LegendPlace.RIGHT) || has(LegendPlace.LEFT);
    }

    /** The place of the map; its size is in whole pixels. */
    Rectangle2D map() {
        double beside = isBeside() ? LEGEND_GAP + legend.orElseThrow().width() : 0;
        double below =
                has(LegendPlace.BELOW)
                        ? legendGap() + legend.orElseThrow().height() + LEGEND_FOOT
                        : 0;
        return new Rectangle2D.Double(
                margin() + (has(LegendPlace.LEFT) ? beside : 0),
                headerTop() + header.height(),
                Math.max(1, Math.floor(innerWidth() - beside)),
                Math.max(1, Math.floor(innerHeight() - below)));
    }

    /**
     * The place of the legend with its heading; on the map, the largest that it may take.
     *
     * @throws NoSuchElementException if the page shows no legend
     */
    Rectangle2D legendPlace() {
        Rectangle2D map = map();
        LegendSpace space = legend.orElseThrow();
        return switch (space.place()) {
            case BELOW ->
                    new Rectangle2D.Double(
                            margin(), map.getMaxY() + legendGap(), innerWidth(), space.height());
            case LEFT ->
                    new Rectangle2D.Double(margin(), map.getMinY(), space.width(), map.getHeight());
            case RIGHT, SUGGESTED ->
                    new Rectangle2D.Double(
                            map.getMaxX() + LEGEND_GAP,
                            map.getMinY(),
                            space.width(),
                            map.getHeight());
            case FLOATING ->
                    new Rectangle2D.Double(
                            map.getMinX(),
                            map.getMinY(),
                            space.width() + 2 * PADDING,
                            map.getHeight() * HIGHEST_FLOATING);
        };
    }

    /** Padding inside the place of the legend. */
    double legendPadding() {
        return isFloating() ? PADDING : 0;
    }

    double legendColumnWidth() {
        int columns = legend.orElseThrow().columns();
        double width = legendPlace().getWidth() - 2 * legendPadding();
        return (width - (columns - 1) * LegendSpace.COLUMN_GAP) / columns;
    }

    /** The largest height of the entries of the legend. */
    double legendRowsHeight() {
        double whole =
                has(LegendPlace.BELOW)
                        ? highestBelow()
                        : legendPlace().getHeight() - 2 * legendPadding();
        return whole - legendHeading();
    }

    /** Below a map, so that on a narrow page the map keeps its part of the page. */
    private double highestBelow() {
        if (!isNarrow()) {
            return LegendSpace.highestBelow(innerHeight());
        }
        double map = Math.min(NARROW_MAP * page.height(), NARROW_MAP_SHAPE * innerWidth());
        double rest = innerHeight() - map - legendGap() - LEGEND_FOOT;
        return Math.max(0, rest);
    }

    /** Height of the legend's heading; 0 if it has none. */
    double legendHeading() {
        return LegendSpace.heading(innerWidth());
    }

    private double legendGap() {
        return isNarrow() ? NARROW_LEGEND_GAP : LEGEND_GAP;
    }

    /** The map's size. */
    PictureSize mapSize() {
        Rectangle2D map = map();
        return new PictureSize((int) map.getWidth(), (int) map.getHeight(), page.scale());
    }

    double innerWidth() {
        return page.width() - 2 * margin();
    }

    /** Height between header and footer. */
    double innerHeight() {
        double footer = hasFooter() ? FOOTER + furtherSourceLines() : 0;
        return page.height() - 2 * margin() - 2 * handling() - header.height() - footer;
    }

    /** The margin on each side; small pages, such as a newspaper column, have a smaller one. */
    double margin() {
        return margin(page);
    }

    static double margin(PictureSize page) {
        double share = MARGIN_SHARE * Math.min(page.width(), page.height());
        return Math.floor(Math.clamp(share, LEAST_MARGIN, MARGIN));
    }

    /** Whether the sources stand below the scale bar, over the whole width. */
    boolean isNarrow() {
        return NarrowPage.isOf(innerWidth());
    }

    int sourceLines() {
        return isNarrow() ? NARROW_SOURCE_LINES : SOURCE_LINES;
    }

    /** Height of the lines of sources below the scale bar. */
    private double furtherSourceLines() {
        boolean any = design.shows(PagePart.SOURCES) || design.shows(PagePart.ASSESSMENT);
        return isNarrow() && any ? NARROW_SOURCE_LINES * TextStyle.SMALL.leading() : 0;
    }

    private boolean hasFooter() {
        return design.shows(PagePart.SCALE_BAR)
                || design.shows(PagePart.SOURCES)
                || design.shows(PagePart.ASSESSMENT);
    }

    double headerTop() {
        return margin() + handling();
    }

    /** The y where scale bar and sources begin. */
    double footerTop() {
        return page.height() - margin() - handling() - FOOTER_TEXT - furtherSourceLines();
    }

    private double handling() {
        return design.handling().isPresent() ? HANDLING : 0;
    }
}
