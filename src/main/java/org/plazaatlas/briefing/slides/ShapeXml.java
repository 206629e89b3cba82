package org.plazaatlas.briefing.slides;

import org.plazaatlas.briefing.slides.DrawnShape.Filled;
import org.plazaatlas.briefing.slides.DrawnShape.Lettered;
import org.plazaatlas.briefing.slides.DrawnShape.Stroked;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.typesetting.Typeface;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** Writes shapes of a page as elements of a slide (PresentationML, ISO/IEC 29500-1). */
final class ShapeXml {

    private static final double EMU_PER_POINT = 12_700;

    private final Page page;
    private final String languageTag;
    private final ShapeNumbers numbers = new ShapeNumbers();

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
                + numbers.named(name, description)
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

    String shape(String name, DrawnShape shape) {
        return switch (shape) {
            case Filled area -> area(name, area);
            case Stroked line -> line(name, line);
            case Lettered words -> words(name, words);
        };
    }

    private String area(String name, Filled area) {
        String look = ShapeInk.fill(area.colour()) + "<a:ln><a:noFill/></a:ln>";
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
                + numbers.named(name, "")
                + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
                + look
                + "</p:spPr></p:sp>";
    }

    private String line(String name, Stroked line) {
        BasicStroke pen = line.pen();
        String look = "<a:noFill/>" + ShapeInk.line(line.colour(), pen, emu(pen.getLineWidth()));
        return line.shape() instanceof Ellipse2D ellipse
                ? preset(name, "ellipse", ellipse.getBounds2D(), look)
                : freeform(name, new SlidePath(line.shape()), false, look);
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
                + numbers.named(name, "")
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
                + ShapeInk.fill(words.colour())
                + "<a:latin typeface=\"%s\"/><a:cs typeface=\"%s\"/></a:rPr><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>"
                        .formatted(
                                SlideFont.FAMILY,
                                SlideFont.FAMILY,
                                ShapeNumbers.escaped(words.text()));
    }

    private long emu(double logicalPixels) {
        return Math.round(page.points(logicalPixels) * EMU_PER_POINT);
    }
}
