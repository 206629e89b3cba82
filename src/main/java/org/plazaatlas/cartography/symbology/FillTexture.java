package org.plazaatlas.cartography.symbology;

import org.plazaatlas.cartography.geometry.InsideRaster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of a fill that repeat in square tiles, as a paint that is transparent between them.
 * Formats that know patterns write one tile and repeat it; others write the marks one by one. Equal
 * textures have equal marks.
 *
 * @param anchor where a tile starts
 * @param side of a tile; both in user space
 */
public record FillTexture(Fill fill, Point2D anchor, double side) implements Paint {

    /** Cells of the raster that finds the tiles an area touches. */
    private static final int CELLS = 512;

    /** A shape in one colour. */
    public record Mark(Color colour, Shape shape) {}

    /** The marks of the tile that starts at the origin, from bottom to top. */
    public List<Mark> tile() {
        return switch (fill) {
            case Fill.Textured textured ->
                    List.of(new Mark(textured.mark(), textured.hatch().outline(0, 0, side)));
            case Fill.Stripes stripes -> striped(stripes);
            case Fill.Spots spots -> spotted(spots);
        };
    }

    private List<Mark> striped(Fill.Stripes stripes) {
        int textures = FillTile.textures(stripes);
        return StripeBand.of(stripes, side).stream()
                .filter(band -> band.fill().hatch() != Hatch.PLAIN)
                .map(band -> new Mark(band.fill().mark(), band.textured(textures)))
                .toList();
    }

    private List<Mark> spotted(Fill.Spots spots) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < spots.rows(); row++) {
            marks.add(new Mark(spots.rim(), discs(spots, row, Fill.Spots.RADIUS)));
            marks.add(new Mark(spots.spot(row), discs(spots, row, Fill.Spots.INNER)));
        }
        return marks;
    }

    /** The discs of one row of the tile. */
    private Path2D discs(Fill.Spots spots, int row, double radius) {
        double pitch = side / spots.rows();
        Path2D discs = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double x = Fill.Spots.first(row); x < spots.rows(); x += 2) {
            discs.append(
                    new Ellipse2D.Double(
                            (x - radius) * pitch,
                            (row + 0.5 - radius) * pitch,
                            2 * radius * pitch,
                            2 * radius * pitch),
                    false);
        }
        return discs;
    }

    /** The marks in all tiles that an area touches, each colour as one shape, not clipped. */
    public List<Mark> over(Shape area) {
        InsideRaster raster = new InsideRaster(area, CELLS);
        Rectangle2D bounds = area.getBounds2D();
        return tile().stream()
                .map(mark -> new Mark(mark.colour(), repeated(mark.shape(), bounds, raster)))
                .toList();
    }

    private Path2D repeated(Shape tile, Rectangle2D bounds, InsideRaster raster) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double y = start(bounds.getMinY(), anchor.getY()); y < bounds.getMaxY(); y += side) {
            for (double x = start(bounds.getMinX(), anchor.getX());
                    x < bounds.getMaxX();
                    x += side) {
                if (raster.touches(x, y, x + side, y + side)) {
                    AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
                    all.append(tile.getPathIterator(placed), false);
                }
            }
        }
        return all;
    }

    /** The last start of a tile at or before a place. */
    private double start(double place, double anchor) {
        return anchor + Math.floor((place - anchor) / side) * side;
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    @Override
    public PaintContext createContext(
            ColorModel wanted,
            Rectangle device,
            Rectangle2D user,
            AffineTransform toDevice,
            RenderingHints hints) {
        BufferedImage marks =
                new BufferedImage(device.width, device.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = marks.createGraphics();
        graphics.setRenderingHints(hints);
        graphics.translate(-device.x, -device.y);
        graphics.transform(toDevice);
        for (Mark mark : over(user)) {
            graphics.setPaint(mark.colour());
            graphics.fill(mark.shape());
        }
        graphics.dispose();
        return new TexturePaint(marks, device)
                .createContext(wanted, device, device, new AffineTransform(), hints);
    }
}
