package org.plazaatlas.briefing.slides;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A shape as the path of a freeform in DrawingML (ISO/IEC 29500-1, 20.1.9). Its points are counted
 * in units of a {@value #UNITS}th of a logical pixel from its upper left corner; runs of straight
 * lines lose the points that nobody would see.
 */
final class SlidePath {

    /** Units per logical pixel. */
    static final int UNITS = 20;

    /** How far a line may lie from the original, in logical pixels. */
    private static final double TOLERANCE = 0.12;

    private static final GeometryFactory LINES = new GeometryFactory();

    private final StringBuilder xml = new StringBuilder();
    private final List<Coordinate> run = new ArrayList<>();
    private final long left;
    private final long top;
    private final long width;
    private final long height;

    SlidePath(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        left = units(Math.floor(bounds.getMinX()));
        top = units(Math.floor(bounds.getMinY()));
        width = Math.max(1, units(bounds.getMaxX()) - left);
        height = Math.max(1, units(bounds.getMaxY()) - top);
        double[] to = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            add(path.currentSegment(to), to);
        }
        release();
    }

    /** The upper left corner and the size, in units. */
    long left() {
        return left;
    }

    long top() {
        return top;
    }

    long width() {
        return width;
    }

    long height() {
        return height;
    }

    /** The element {@code a:custGeom}. */
    String geometry(boolean filled) {
        return "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
                + "<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\""
                + width
                + "\" h=\""
                + height
                + "\""
                + (filled ? "" : " fill=\"none\"")
                + ">"
                + xml
                + "</a:path></a:pathLst></a:custGeom>";
    }

    private static long units(double pixels) {
        return Math.round(pixels * UNITS);
    }

    private void add(int segment, double[] to) {
        switch (segment) {
            case PathIterator.SEG_LINETO -> run.add(new Coordinate(to[0], to[1]));
            case PathIterator.SEG_MOVETO -> {
                release();
                element("moveTo", to, 1);
                run.add(new Coordinate(to[0], to[1]));
            }
            case PathIterator.SEG_CLOSE -> {
                release();
                xml.append("<a:close/>");
            }
            default -> curve(segment, to);
        }
    }

    private void curve(int segment, double[] to) {
        release();
        boolean cubic = segment == PathIterator.SEG_CUBICTO;
        int points = cubic ? 3 : 2;
        element(cubic ? "cubicBezTo" : "quadBezTo", to, points);
        run.add(new Coordinate(to[2 * points - 2], to[2 * points - 1]));
    }

    /** Writes the straight lines since the last point that was written. */
    private void release() {
        if (run.size() > 1) {
            LineString all = LINES.createLineString(run.toArray(Coordinate[]::new));
            Coordinate[] kept = DouglasPeuckerSimplifier.simplify(all, TOLERANCE).getCoordinates();
            for (int i = 1; i < kept.length; i++) {
                element("lnTo", new double[] {kept[i].x, kept[i].y}, 1);
            }
        }
        run.clear();
    }

    private void element(String name, double[] to, int points) {
        xml.append("<a:").append(name).append('>');
        for (int i = 0; i < points; i++) {
            xml.append("<a:pt x=\"").append(units(to[2 * i]) - left);
            xml.append("\" y=\"").append(units(to[2 * i + 1]) - top).append("\"/>");
        }
        xml.append("</a:").append(name).append('>');
    }
}
