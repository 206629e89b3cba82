package org.plazaatlas.briefing.slides;

import org.plazaatlas.briefing.slides.DrawnShape.Filled;
import org.plazaatlas.briefing.slides.DrawnShape.Lettered;
import org.plazaatlas.briefing.slides.DrawnShape.Stroked;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.typesetting.Typeface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** Writes shapes of a page as elements of a slide (PresentationML, ISO/IEC 29500-1). */
final class ShapeXml {

    private static final double EMU_PER_POINT = 12_700;

    /** Numbers of shapes above those that the library gives out. */
    private static final int FIRST_ID = 10_000;

    private final Page page;
    private final String languageTag;
    private int lastId = FIRST_ID;

    ShapeXml(Page page, String languageTag) {
        this.page = page;
        this.languageTag = languageTag;
    }

    /** A group of shapes, which can be ungrouped. */
    String group(String name, Rectangle2D bounds, String shapes) {
        return "<p:grpSp>" + groupContent(name, "", bounds, shapes) + "</p:grpSp>";
    }

    /** What an element of a group contains. */
    String groupContent(String name, String description, Rectangle2D bounds, String shapes) {
        String place = place(emu(bounds.getX()), emu(bounds.getY()), bounds);
        return "<p:nvGrpSpPr>"
                + properties(name, description)
                + "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>"
                + place
                + place.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
                + "</a:xfrm></p:grpSpPr>"
                + shapes;
    }

    private String place(long x, long y, Rectangle2D bounds) {
        return "<a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/>"
                .formatted(x, y, emu(bounds.getWidth()), emu(bounds.getHeight()));
    }

    private String properties(String name, String description) {
        String words = description.isEmpty() ? "" : " descr=\"" + escaped(description) + "\"";
        return "<p:cNvPr id=\"" + ++lastId + "\" name=\"" + escaped(name) + "\"" + words + "/>";
    }

    String shape(String name, DrawnShape shape) {
        return switch (shape) {
            case Filled area -> area(name, area);
            case Stroked line -> line(name, line);
            case Lettered words -> words(name, words);
        };
    }

    private String area(String name, Filled area) {
        String look = fill(area.colour()) + "<a:ln><a:noFill/></a:ln>";
        return switch (area.shape()) {
            case Ellipse2D ellipse -> preset(name, "ellipse", ellipse.getBounds2D(), look);
            case Rectangle2D rectangle -> preset(name, "rect", rectangle, look);
            default -> freeform(name, new SlidePath(area.shape()), true, look);
        };
    }

    private String preset(String name, String kind, Rectangle2D bounds, String look) {
        String place = place(emu(bounds.getX()), emu(bounds.getY()), bounds);
        String form = "<a:prstGeom prst=\"" + kind + "\"><a:avLst/></a:prstGeom>";
        return shape(name, "<a:xfrm>" + place + "</a:xfrm>" + form + look);
    }

    private String freeform(String name, SlidePath path, boolean filled, String look) {
        double unit = emu(1) / (double) SlidePath.UNITS;
        String place =
                "<a:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>"
                        .formatted(
                                Math.round(path.left() * unit),
                                Math.round(path.top() * unit),
                                Math.round(path.width() * unit),
                                Math.round(path.height() * unit));
        return shape(name, place + path.geometry(filled) + look);
    }

    private String shape(String name, String look) {
        return "<p:sp><p:nvSpPr>"
                + properties(name, "")
                + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
                + look
                + "</p:spPr></p:sp>";
    }

    private String line(String name, Stroked line) {
        BasicStroke pen = line.pen();
        String look =
                "<a:noFill/><a:ln w=\"%d\" cap=\"%s\">%s%s%s</a:ln>"
                        .formatted(
                                emu(pen.getLineWidth()),
                                pen.getEndCap() == BasicStroke.CAP_ROUND ? "rnd" : "flat",
                                fill(line.colour()),
                                dashes(pen),
                                join(pen));
        return line.shape() instanceof Ellipse2D ellipse
                ? preset(name, "ellipse", ellipse.getBounds2D(), look)
                : freeform(name, new SlidePath(line.shape()), false, look);
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

    /** A text box whose text grows to both sides alike where a font is wider or narrower. */
    private String words(String name, Lettered words) {
        double size = words.font().getSize2D();
        boolean bold = Typeface.of(words.font()) == Typeface.SEMI_BOLD;
        Rectangle2D box = words.bounds();
        long spacing =
                Math.round(
                        100
                                * page.points(
                                        SlideFont.spacing(
                                                words.text(), bold, size, box.getWidth())));
        return "<p:sp><p:nvSpPr>"
                + properties(name, "")
                + "<p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>"
                + place(emu(box.getX()), emu(box.getY()), box)
                + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>"
                + "<p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\""
                + " anchor=\"t\"><a:noAutofit/></a:bodyPr><a:lstStyle/>"
                + "<a:p><a:pPr algn=\"ctr\"/><a:r><a:rPr lang=\"%s\" sz=\"%d\" b=\"%d\" i=\"%d\" spc=\"%d\">"
                        .formatted(
                                languageTag,
                                Math.max(100, Math.round(100 * page.points(size))),
                                bold ? 1 : 0,
                                words.slanted() ? 1 : 0,
                                spacing)
                + fill(words.colour())
                + "<a:latin typeface=\"%s\"/><a:cs typeface=\"%s\"/></a:rPr><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>"
                        .formatted(SlideFont.FAMILY, SlideFont.FAMILY, escaped(words.text()));
    }

    private long emu(double logicalPixels) {
        return Math.round(page.points(logicalPixels) * EMU_PER_POINT);
    }

    private static boolean isAllowed(int letter) {
        return letter >= 0x20 && Character.isDefined(letter) && !isSurrogate(letter);
    }

    private static boolean isSurrogate(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    /** The text as XML, without the characters that XML does not allow. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .filter(ShapeXml::isAllowed)
                .forEach(
                        letter -> {
                            switch (letter) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> escaped.appendCodePoint(letter);
                            }
                        });
        return escaped.toString();
    }
}
