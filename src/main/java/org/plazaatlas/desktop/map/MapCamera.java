package org.plazaatlas.desktop.map;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.view.Extent;

/**
 * What the map looks at, as the window's model and the size of the map's pane have it; it moves and
 * zooms within limits: the middle of the map stays over the home extent, and neither street level
 * nor the globe are reached. Pixels are logical ones of the pane.
 */
final class MapCamera {

    /** One step of a wheel, a key or a button. */
    static final double STEP = 1.25;

    private static final double FINEST_METRES_PER_PIXEL = 60;
    private static final double COARSEST_BY_HOME = 1.5;

    private final AtlasModel model;
    private int width = 1;
    private int height = 1;
    private double leftRoom;
    private double rightRoom;

    MapCamera(AtlasModel model) {
        this.model = model;
    }

    /** Tells the size of the pane; returns whether it is a new one. */
    boolean resize(int newWidth, int newHeight) {
        boolean changed = newWidth != width || newHeight != height;
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        return changed;
    }

    /**
     * Keeps so many pixels at the sides free of what is to be seen, as far as there is width to
     * spare: the legend and the buttons stand there.
     */
    void leaveRoom(double left, double right) {
        leftRoom = left;
        rightRoom = right;
    }

    Viewport viewport() {
        Extent extent = model.view().extent();
        Viewport fitting = Viewport.fitting(extent, width, height);
        double spare = width - extent.widthMetres() / fitting.metresPerPixel();
        double shift = shift(Math.max(0, spare));
        return new Viewport(
                fitting.centreX() - shift * fitting.metresPerPixel(),
                fitting.centreY(),
                fitting.metresPerPixel(),
                width,
                height);
    }

    /** How far right of the middle it goes: the sides share what there is as they want room. */
    private double shift(double spare) {
        double wanted = leftRoom + rightRoom;
        double given = wanted == 0 ? 0 : Math.min(1, spare / wanted);
        return given * (leftRoom - rightRoom) / 2;
    }

    /** Zooms by a factor (greater than 1: in), keeping the place under a pixel there. */
    void zoomAt(double x, double y, double factor) {
        zoomAbout(viewport().toMap(x, y), x, y, factor);
    }

    /** Zooms by a factor about the middle. */
    void zoom(double factor) {
        zoomAt(width / 2.0, height / 2.0, factor);
    }

    /** Zooms by a factor so that a place on the map comes to lie under a pixel. */
    void zoomAbout(Coordinate place, double x, double y, double factor) {
        double metresPerPixel = limited(viewport().metresPerPixel() / factor);
        look(
                place.x - (x - width / 2.0) * metresPerPixel,
                place.y + (y - height / 2.0) * metresPerPixel,
                metresPerPixel);
    }

    /** Moves the map with a hand that goes so many pixels right and down. */
    void drag(double right, double down) {
        Viewport now = viewport();
        double metresPerPixel = now.metresPerPixel();
        look(
                now.centreX() - right * metresPerPixel,
                now.centreY() + down * metresPerPixel,
                metresPerPixel);
    }

    void home() {
        model.showHome();
    }

    private double limited(double metresPerPixel) {
        double home = Viewport.fitting(model.home(), width, height).metresPerPixel();
        return Math.clamp(
                metresPerPixel, Math.min(FINEST_METRES_PER_PIXEL, home), home * COARSEST_BY_HOME);
    }

    private void look(double centreX, double centreY, double metresPerPixel) {
        Extent home = model.home();
        double x = Math.clamp(centreX, home.minX(), home.maxX());
        double y = Math.clamp(centreY, home.minY(), home.maxY());
        model.showExtent(new Viewport(x, y, metresPerPixel, width, height).extent());
    }
}
