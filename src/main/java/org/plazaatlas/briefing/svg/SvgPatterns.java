package org.plazaatlas.briefing.svg;

import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGColor;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.apache.batik.svggen.SVGPath;
import org.plazaatlas.cartography.symbology.FillTexture;
import org.w3c.dom.Element;

import java.awt.Color;
import java.awt.Paint;

/** Writes textures as patterns (SVG 1.1, 13.3), each once in a layer. */
final class SvgPatterns extends DefaultExtensionHandler {

    private static final String SVG = "http://www.w3.org/2000/svg";

    @Override
    public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
        if (!(paint instanceof FillTexture texture)) {
            return super.handlePaint(paint, context);
        }
        Element pattern = pattern(texture, context);
        return new SVGPaintDescriptor("url(#" + pattern.getAttribute("id") + ")", "1", pattern);
    }

    private static Element pattern(FillTexture texture, SVGGeneratorContext context) {
        Element pattern = context.getDOMFactory().createElementNS(SVG, "pattern");
        String side = context.doubleString(texture.side());
        pattern.setAttribute("id", context.getIDGenerator().generateID("pattern"));
        pattern.setAttribute("patternUnits", "userSpaceOnUse");
        pattern.setAttribute("x", context.doubleString(texture.anchor().getX()));
        pattern.setAttribute("y", context.doubleString(texture.anchor().getY()));
        pattern.setAttribute("width", side);
        pattern.setAttribute("height", side);
        for (FillTexture.Mark mark : texture.tile()) {
            Element path = context.getDOMFactory().createElementNS(SVG, "path");
            path.setAttribute("d", SVGPath.toSVGPathData(mark.shape(), context));
            colour(path, mark.colour(), context);
            pattern.appendChild(path);
        }
        return pattern;
    }

    private static void colour(Element path, Color colour, SVGGeneratorContext context) {
        SVGPaintDescriptor ink = SVGColor.toSVG(colour, context);
        path.setAttribute("fill", ink.getPaintValue());
        if (colour.getAlpha() < 255) {
            path.setAttribute("fill-opacity", ink.getOpacityValue());
        }
    }
}
