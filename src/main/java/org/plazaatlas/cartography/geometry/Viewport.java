package org.plazaatlas.cartography.geometry;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.view.Extent;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * The part of the map that a picture shows, and the transformation from map metres to its logical
 * pixels: x to the right, y down, one scale for both.
 *
 * @param centreX map x, in metres, of the middle of the picture
 * @param centreY map y, in metres, of the middle of the picture
 * @param metresPerPixel size of one logical pixel on the map
 * @param width of the picture in logical pixels
 * @param height of the picture in logical pixels
 */
public record Viewport(
        double centreX, double centreY, double metresPerPixel, int width, int height) {

    /** The viewport that shows all of an extent, centred, as large as the picture allows. */
    public static Viewport fitting(Extent extent, int width, int height) {
        double metresPerPixel =
                Math.max(extent.widthMetres() / width, extent.heightMetres() / height);
        return new Viewport(
                (extent.minX() + extent.maxX()) / 2,
                (extent.minY() + extent.maxY()) / 2,
                metresPerPixel,
                width,
                height);
    }

    /** Converts a place in map metres to logical pixels. */
    public Point2D toPixel(double x, double y) {
        return new Point2D.Double(
                width / 2.0 + (x - centreX) / metresPerPixel,
                height / 2.0 - (y - centreY) / metresPerPixel);
    }

    /** Converts a place in logical pixels to map metres. */
    public Coordinate toMap(double pixelX, double pixelY) {
        return new Coordinate(
                centreX + (pixelX - width / 2.0) * metresPerPixel,
                centreY - (pixelY - height / 2.0) * metresPerPixel);
    }

    /** The transformation from map metres to logical pixels, for shapes. */
    public AffineTransform transform() {
        double scale = 1 / metresPerPixel;
        return new AffineTransform(
                scale, 0, 0, -scale, width / 2.0 - centreX * scale, height / 2.0 + centreY * scale);
    }

    /** The extent that the picture shows. */
    public Extent extent() {
        double halfWidth = width / 2.0 * metresPerPixel;
        double halfHeight = height / 2.0 * metresPerPixel;
        return new Extent(
                centreX - halfWidth,
                centreY - halfHeight,
                centreX + halfWidth,
                centreY + halfHeight);
    }
}
