package org.plazaatlas.briefing.slides;

import org.locationtech.jts.awt.ShapeReader;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.plazaatlas.cartography.typesetting.PrintableText;
import org.plazaatlas.cartography.typesetting.Typesetter;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * The rim round a text as one shape without holes, below its letters: programs that show slides
 * draw rims of letters each in its own way, or not at all.
 */
final class HaloOutline {

    private static final double FLATNESS = 0.2;
    private static final int QUADRANT_SEGMENTS = 4;

    private HaloOutline() {}

    /**
     * @param width from one side of a letter's outline to the other, in logical pixels
     * @param x start of the text
     * @param baseline y of its baseline
     */
    static Shape of(String text, Font font, double width, double x, double baseline) {
        TextLayout letters =
                new TextLayout(PrintableText.of(text), font, Typesetter.UNHINTED);
        Shape outline = letters.getOutline(AffineTransform.getTranslateInstance(x, baseline));
        Geometry shape =
                ShapeReader.read(outline.getPathIterator(null, FLATNESS), new GeometryFactory());
        return outerRings(shape.buffer(width / 2, QUADRANT_SEGMENTS));
    }

    private static Path2D outerRings(Geometry areas) {
        Path2D rings = new Path2D.Double();
        for (int i = 0; i < areas.getNumGeometries(); i++) {
            if (areas.getGeometryN(i) instanceof Polygon area) {
                append(rings, area.getExteriorRing().getCoordinates());
            }
        }
        return rings;
    }

    private static void append(Path2D rings, Coordinate[] ring) {
        rings.moveTo(ring[0].x, ring[0].y);
        for (int i = 1; i < ring.length - 1; i++) {
            rings.lineTo(ring[i].x, ring[i].y);
        }
        rings.closePath();
    }
}
