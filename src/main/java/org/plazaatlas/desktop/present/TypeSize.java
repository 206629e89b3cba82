package org.plazaatlas.desktop.present;

/** How large everything is, by how far away readers sit. */
enum TypeSize {
    /** One or two people before the screen. */
    SCREEN(1.5, 1.5, 0.3),
    /** A classroom: no type is smaller than 18 px on a screen 1920 px wide. */
    CLASS(2, 2, 0.36),
    /** A hall. The map grows less than the text, or its names would leave no room for itself. */
    HALL(3, 2.3, 0.42);

    private static final double BASE_WIDTH = 1920;
    private static final double BASE_TYPE = 13;
    private static final double LEGEND_TYPE = 10.5;

    private final double factor;
    private final double mapFactor;
    private final double textShare;

    TypeSize(double factor, double mapFactor, double textShare) {
        this.factor = factor;
        this.mapFactor = mapFactor;
        this.textShare = textShare;
    }

    /**
     * How many times as large as in the main window everything on the map is: a narrower screen is
     * projected to the same width, so it gets smaller type.
     *
     * @param width of the screen, in pixels
     */
    double zoom(double width) {
        return mapFactor * width / BASE_WIDTH;
    }

    /** The size of running text, in pixels. */
    double type(double width) {
        return BASE_TYPE * factor * width / BASE_WIDTH;
    }

    /** The size of the type of the legend, in pixels. */
    double legendType(double width) {
        return LEGEND_TYPE * zoom(width);
    }

    /** The share of the width that the text has beside the map. */
    double textShare() {
        return textShare;
    }

    TypeSize next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
