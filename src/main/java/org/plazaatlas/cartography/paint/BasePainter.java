package org.plazaatlas.cartography.paint;

import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.BaseMap;
import org.plazaatlas.cartography.symbology.Palette;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws the base map: the ground below the zones and the borders above them. */
public final class BasePainter {

    private static final BasicStroke GRATICULE = hair(0.6f);
    private static final BasicStroke NEIGHBOUR_LINE = hair(0.7f);
    private static final BasicStroke COAST = hair(0.8f);
    private static final BasicStroke STATE_LINE = hair(0.6f);
    private static final BasicStroke NATIONAL_LINE =
            new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Palette palette;

    public BasePainter(Palette palette) {
        this.palette = palette;
    }

    /** A stroke so thin that the shape of its joins is invisible; bevel joins are drawn fastest. */
    private static BasicStroke hair(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    }

    /** Sea, graticule, neighbours and the country's land. */
    public void paintGround(Graphics2D graphics, MapLayout.Content map) {
        AffineTransform toPixels = map.viewport().transform();
        DrawnPart.begin(graphics, BasePart.SEA);
        graphics.setColor(palette.sea());
        graphics.fill(
                new Rectangle2D.Double(0, 0, map.viewport().width(), map.viewport().height()));
        DrawnPart.begin(graphics, BasePart.GRATICULE);
        draw(graphics, map.graticule(), toPixels, GRATICULE, palette.graticule());
        DrawnPart.begin(graphics, BasePart.NEIGHBOURS);
        graphics.setColor(palette.neighbour());
        graphics.fill(toPixels(map.base().neighbours(), toPixels));
        Path2D borders = map.base().neighbourLines();
        DrawnPart.begin(graphics, BasePart.NEIGHBOUR_LINES);
        draw(graphics, borders, toPixels, NEIGHBOUR_LINE, palette.neighbourLine());
        DrawnPart.begin(graphics, BasePart.LAND);
        graphics.setColor(palette.land());
        graphics.fill(toPixels(map.base().land(), toPixels));
    }

    /** Coast, state lines and national borders. */
    public void paintLines(Graphics2D graphics, MapLayout.Content map) {
        AffineTransform toPixels = map.viewport().transform();
        BaseMap base = map.base();
        DrawnPart.begin(graphics, BasePart.STATE_LINES);
        draw(graphics, base.stateLines(), toPixels, STATE_LINE, palette.stateLine());
        DrawnPart.begin(graphics, BasePart.COAST);
        draw(graphics, base.coast(), toPixels, COAST, palette.coast());
        DrawnPart.begin(graphics, BasePart.NATIONAL_LINES);
        draw(graphics, base.nationalLines(), toPixels, NATIONAL_LINE, palette.nationalLine());
    }

    private static void draw(
            Graphics2D graphics,
            Path2D path,
            AffineTransform toPixels,
            BasicStroke stroke,
            Color colour) {
        graphics.setStroke(stroke);
        graphics.setColor(colour);
        graphics.draw(toPixels(path, toPixels));
    }

    private static Shape toPixels(Path2D path, AffineTransform toPixels) {
        return new Path2D.Double(path, toPixels);
    }
}
