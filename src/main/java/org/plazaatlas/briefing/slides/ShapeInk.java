package org.plazaatlas.briefing.slides;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Locale;

/** Writes colours and pens in DrawingML (ISO/IEC 29500-1, 20.1.8 and 20.1.10). */
final class ShapeInk {

    private ShapeInk() {}

    /** The element {@code a:solidFill}. */
    static String fill(Color colour) {
        String opacity =
                colour.getAlpha() == 255
                        ? ""
                        : "<a:alpha val=\"" + colour.getAlpha() * 100_000L / 255 + "\"/>";
        return String.format(
                Locale.ROOT,
                "<a:solidFill><a:srgbClr val=\"%06X\">%s</a:srgbClr></a:solidFill>",
                colour.getRGB() & 0xFFFFFF,
                opacity);
    }

    /**
     * The element {@code a:ln}.
     *
     * @param width in English Metric Units
     */
    static String line(Color colour, BasicStroke pen, long width) {
        return "<a:ln w=\"%d\" cap=\"%s\">%s%s%s</a:ln>"
                .formatted(
                        width,
                        pen.getEndCap() == BasicStroke.CAP_ROUND ? "rnd" : "flat",
                        fill(colour),
                        dashes(pen),
                        join(pen));
    }

    /** Dashes and gaps in thousandths of a per cent of the width of the pen. */
    private static String dashes(BasicStroke pen) {
        float[] dashes = pen.getDashArray();
        if (dashes == null || dashes.length != 2) {
            return "<a:prstDash val=\"solid\"/>";
        }
        double share = 100_000 / pen.getLineWidth();
        return "<a:custDash><a:ds d=\"%d\" sp=\"%d\"/></a:custDash>"
                .formatted(Math.round(dashes[0] * share), Math.round(dashes[1] * share));
    }

    private static String join(BasicStroke pen) {
        return switch (pen.getLineJoin()) {
            case BasicStroke.JOIN_ROUND -> "<a:round/>";
            case BasicStroke.JOIN_BEVEL -> "<a:bevel/>";
            default -> "<a:miter lim=\"800000\"/>";
        };
    }
}
