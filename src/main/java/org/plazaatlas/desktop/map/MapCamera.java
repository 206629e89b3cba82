package org.plazaatlas.desktop.map;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.view.Extent;

/**
 * The part of the map that is in view, from the extent of the model and the size of the pane. It
 * moves and zooms within limits: the centre stays in the home extent, and the scale reaches neither
 * street level nor the globe, for which the atlas has no data. Pixels are logical pixels of the
 * pane.
 */
final class MapCamera {

    /** The zoom factor of one step of a wheel, a key or a button. */
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

    /** Sets the size of the pane, in pixels; returns whether it has changed. */
    boolean resize(int newWidth, int newHeight) {
        boolean changed = newWidth != width || newHeight != height;
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        return changed;
    }

    /**
     * Keeps so many pixels at the sides free of the extent, as far as there is spare width, because
     * the legend and the buttons lie there.
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

    /**
     * How many pixels the extent moves to the right; the sides share the spare width in proportion
     * to their wish.
     */
    private double shift(double spare) {
        double wanted = leftRoom + rightRoom;
        double given = wanted == 0 ? 0 : Math.min(1, spare / wanted);
        return given * (leftRoom - rightRoom) / 2;
    }

    /** Zooms by a factor (in if greater than 1) and keeps the place under a pixel where it is. */
    void zoomAt(double x, double y, double factor) {
        zoomAbout(viewport().toMap(x, y), x, y, factor);
    }

    /** Zooms by a factor about the centre. */
    void zoom(double factor) {
        zoomAt(width / 2.0, height / 2.0, factor);
    }

    /** Zooms by a factor and moves a place of the map under a pixel. */
    void zoomAbout(Coordinate place, double x, double y, double factor) {
        double metresPerPixel = limited(viewport().metresPerPixel() / factor);
        look(
                place.x - (x - width / 2.0) * metresPerPixel,
                place.y + (y - height / 2.0) * metresPerPixel,
                metresPerPixel);
    }

    /** Moves the map by so many pixels to the right and down, as a dragging hand does. */
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
