package org.plazaatlas.cartography.geometry;

import org.locationtech.jts.geom.Coordinate;

import java.awt.geom.Rectangle2D;

/**
 * Transforms map metres to logical pixels at one scale.
 *
 * @param originX pixel x of map x 0
 * @param originY pixel y of map y 0
 */
public record PixelGrid(double metresPerPixel, double originX, double originY) {

    /** The grid of a scale, independent of the part of the map that a picture shows. */
    public static PixelGrid ofScale(double metresPerPixel) {
        return new PixelGrid(metresPerPixel, 0, 0);
    }

    public static PixelGrid of(Viewport viewport) {
        return new PixelGrid(
                viewport.metresPerPixel(),
                viewport.width() / 2.0 - viewport.centreX() / viewport.metresPerPixel(),
                viewport.height() / 2.0 + viewport.centreY() / viewport.metresPerPixel());
    }

    public double x(double mapX) {
        return originX + mapX / metresPerPixel;
    }

    public double y(double mapY) {
        return originY - mapY / metresPerPixel;
    }

    double mapX(double x) {
        return (x - originX) * metresPerPixel;
    }

    double mapY(double y) {
        return (originY - y) * metresPerPixel;
    }

    public double x(Coordinate place) {
        return x(place.x);
    }

    public double y(Coordinate place) {
        return y(place.y);
    }

    /** A rectangle of pixels in map metres. */
    public Rectangle2D toMap(Rectangle2D pixels) {
        return new Rectangle2D.Double(
                mapX(pixels.getMinX()),
                mapY(pixels.getMaxY()),
                pixels.getWidth() * metresPerPixel,
                pixels.getHeight() * metresPerPixel);
    }
}
